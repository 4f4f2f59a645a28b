// Everything out for others to use: units with their state, items, and every answer with its figures, years and sources.
import type { Plan } from '../../catalogue/plan';
import { rawOf } from '../../dossier/texts/raw';
import type { Dossier } from '../../dossier/types';
import type { Report } from '../../rules/types';
import type { Snapshot } from '../reading/snapshot';
import { type ExportedAnswer, exportOf } from '../results/export';

/** Changes when a field changes its meaning or goes; new fields may come without. Described in docs/du-lieu.md. */
export const EVERYTHING_VERSION = 1;

/** An answer with the other columns of its row, as typed; empty ones are left out. */
export type FullAnswer = ExportedAnswer &
  Partial<
    Readonly<
      Record<'numerator' | 'denominator' | 'source' | 'evidence' | 'explanation' | 'reason' | 'self' | 'role', string>
    >
  >;

export interface Everything {
  readonly format: 'learning-city-workbook';
  readonly version: number;
  readonly city: string;
  /** The year the figures are collected for. */
  readonly round: number;
  /** "15/08/2023 09:00" */
  readonly exported: string;
  /** True: the answers are invented. */
  readonly sample: boolean;
  readonly units: readonly {
    readonly id: string;
    readonly vi: string;
    readonly en: string;
    readonly kind: string;
    /** entering, handed-in, returned, accepted */
    readonly state: string;
    /** ISO; only once it was handed in. */
    readonly handedIn?: string;
    readonly letter?: string;
    readonly complete: number;
    readonly expected: number;
  }[];
  readonly items: readonly {
    readonly id: string;
    readonly parent: string;
    readonly annex: string;
    readonly code: string;
    readonly group: string;
    readonly vi: string;
    readonly en: string;
    readonly kind: string;
    /** Unit of measure. */
    readonly measure?: string;
    readonly lead?: string;
    readonly providers: readonly string[];
    readonly required: boolean;
  }[];
  readonly answers: readonly FullAnswer[];
}

interface Examined {
  readonly snapshot: Snapshot;
  readonly plan: Plan;
  readonly dossier: Dossier;
  readonly report: Report;
  readonly stamp: string;
}

/** Shapes it; it holds only what JSON holds. */
export function everythingOf({ snapshot, plan, dossier, report, stamp }: Examined): Everything {
  const { city, round, sample } = plan.settings;
  const handIns = new Map((report.handIns ?? []).map((one) => [one.unit, one]));
  const details = new Map(dossier.answers.map((answer) => [answer.slot.key, answer]));
  return {
    format: 'learning-city-workbook',
    version: EVERYTHING_VERSION,
    city,
    round,
    exported: stamp,
    sample,
    units: report.progress.map(({ unit, complete, expected }) => {
      const { state = 'entering', handedIn, letter } = handIns.get(unit.id) ?? {};
      return {
        id: unit.id,
        ...unit.name,
        kind: unit.kind,
        state,
        ...(handedIn ? { handedIn } : {}),
        ...(letter ? { letter } : {}),
        complete,
        expected,
      };
    }),
    items: plan.items.map(({ id, parent, annex, code, group, text, kind, unit, lead, providers, required }) => ({
      id,
      parent,
      annex,
      code: code.vi,
      group,
      ...text,
      kind,
      ...(unit ? { measure: unit.vi } : {}),
      ...(lead ? { lead } : {}),
      providers,
      required,
    })),
    answers: exportOf(snapshot, plan, dossier, report).answers.map((exported): FullAnswer => {
      const answer = details.get(`${exported.unit}/${exported.item}`);
      if (!answer) return exported;
      const { numerator, denominator, source, evidence, explanation, reason, self, slot } = answer;
      const typed = {
        role: slot.role,
        numerator: rawOf(numerator),
        denominator: rawOf(denominator),
        source: rawOf(source),
        evidence: rawOf(evidence),
        explanation: rawOf(explanation),
        reason: reason.is === 'none' ? '' : reason.raw,
        self: rawOf(self),
      };
      return { ...exported, ...Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== '')) };
    }),
  };
}
