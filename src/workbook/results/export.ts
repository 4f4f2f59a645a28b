// Everything out as plain data: findings, answers as they were read, progress. For other programs, and for the local host's files.
import type { Plan } from '../../catalogue/plan';
import { rawOf } from '../../dossier/raw';
import type { Answer, Dossier, Reading } from '../../dossier/types';
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

/** An answer as it was read. `raw` is what stands in the cell, `value` the number read from it. */
export interface ExportedAnswer {
  readonly unit: string;
  readonly item: string;
  readonly raw: string;
  readonly value?: number;
  readonly text?: string;
  readonly year?: number;
  readonly words?: number;
  readonly status: Status;
}

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
    answers: dossier.answers.map((a) => answerOf(a, statuses.get(a.slot.key) ?? 'missing')),
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
