// Everything out as plain data: findings, answers as they were read, progress. For other programs, and for the local host's files.
import type { Plan } from '../../catalogue/plan';
import type { Lang } from '../../catalogue/types';
import type { RollUp } from '../../dossier/collected/roll-up';
import { rawOf } from '../../dossier/texts/raw';
import type { Answer, Dossier, Reading } from '../../dossier/types';
import { plainFigure } from '../../i18n/collecting/roll-up';
import { say } from '../../i18n/say';
import type { Report, Status } from '../../rules/types';
import type { Snapshot } from '../reading/snapshot';
import { findingCell } from './findings-table';

/** A finding with its cell's address ("Sở Y tế!D12"). */
export interface ExportedFinding {
  readonly unit: string;
  readonly item: string;
  readonly rule: string;
  readonly severity: string;
  readonly cell: string;
  readonly value: string;
  readonly message: string;
}

/**
 * An answer as it was read: `raw` is what stands in the cell, `value` the number read from it. Under the unit `city`: what the units'
 * answers to an item amount to, with `value` (rounded to two decimals; for a policy how many said "Có") and `text` where there is one.
 */
export interface ExportedAnswer {
  readonly unit: string;
  readonly item: string;
  readonly raw: string;
  readonly value?: number;
  readonly text?: string;
  readonly year?: number;
  readonly words?: number;
  /** Of a row; a city value has none. */
  readonly status?: Status;
  /** Percent behind a city value: the smaller of the share of units and of the denominator, where that is known. */
  readonly coverage?: number;
  /** How many units are asked, how many of their answers count, and the ids of the others (those with a percentage alone among them). */
  readonly units?: number;
  readonly counted?: number;
  readonly missing?: readonly string[];
  /** The coverage is below the threshold of Thiết lập. */
  readonly provisional?: boolean;
}

/** The unit under which city values stand. */
const CITY = 'city';

/** The whole export; it holds only what JSON holds. */
export interface Export {
  readonly findings: readonly ExportedFinding[];
  readonly answers: readonly ExportedAnswer[];
  readonly progress: readonly {
    readonly unit: string;
    readonly name: string;
    readonly complete: number;
    readonly expected: number;
    readonly errors: number;
    readonly warnings: number;
    readonly reasons: number;
  }[];
  readonly totals: Report['totals'];
}

/** Shapes the export. The coordinator's summary rows carry their item's id with "+summary". */
export function exportOf(snapshot: Snapshot, plan: Plan, dossier: Dossier, report: Report): Export {
  const { lang } = plan.settings;
  const statuses = new Map(report.rows.map((r) => [r.slot.key, r.status]));
  return {
    findings: report.findings.map((f) => {
      const found = findingCell(snapshot, f);
      return {
        unit: f.unit ?? '',
        item: f.slot === undefined ? (f.item ?? '') : f.slot.slice(f.slot.indexOf('/') + 1),
        rule: f.rule,
        severity: f.severity,
        cell: found ? `${found.tab.title}!${found.cell}` : '',
        value: f.value,
        message: say(f.message, lang),
      };
    }),
    answers: [
      ...dossier.answers.map((a) => answerOf(a, statuses.get(a.slot.key) ?? 'missing')),
      ...report.rollUps.map((rollUp) => cityValue(rollUp, lang)),
    ],
    progress: report.progress.map(({ unit, ...figures }) => ({ unit: unit.id, name: unit.name[lang], ...figures })),
    totals: report.totals,
  };
}

function answerOf(a: Answer, status: Status): ExportedAnswer {
  const { unit, key } = a.slot;
  return {
    unit: unit.id,
    item: key.slice(unit.id.length + 1),
    raw: rawOf(a.answer),
    ...readOut(a),
    year: a.year.is === 'year' ? a.year.year : undefined,
    status,
  };
}

function cityValue(rollUp: RollUp, lang: Lang): ExportedAnswer {
  const { item, value, units, counted, missing, withoutParts, coverage, provisional } = rollUp;
  return {
    unit: CITY,
    item: item.id,
    raw: '',
    ...(value === undefined ? {} : { value: rounded(value), text: plainFigure(rollUp)?.[lang] }),
    coverage: rounded(coverage),
    units,
    counted: counted.length,
    missing: [...missing, ...withoutParts].map(({ id }) => id),
    provisional,
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

function readOut({ answer, computed, slot }: Answer): Pick<ExportedAnswer, 'value' | 'text' | 'words'> {
  if (computed !== undefined) return { value: computed };
  return readingValue(answer, slot.item.choices?.map((c) => c.vi) ?? []);
}

function readingValue(reading: Reading, choices: readonly string[]): Pick<ExportedAnswer, 'value' | 'text' | 'words'> {
  switch (reading.is) {
    case 'number':
    case 'level':
      return { value: reading.value };
    case 'choice':
      return { text: [reading.choice, ...(reading.also ?? [])].map((i) => choices[i] ?? '').join('; ') };
    case 'text':
      return { text: reading.text, words: reading.words };
    default:
      return {};
  }
}
