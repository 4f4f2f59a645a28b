// The revisions of a workbook and what each changed, so that a window fetches only what it has not seen.
import type { Difference } from './difference';

/** What else a revision changed, and how long the shared lists were when it was made: a window that has it knows at least so much of them. */
export interface Besides {
  readonly drafts: boolean;
  readonly lang: boolean;
  readonly styles: number;
  readonly choices: number;
}

interface Step extends Besides {
  readonly revision: number;
  readonly difference: Difference;
}

/** Everything since a revision put together; `all`: too long ago to know, or never known. */
export type Since = 'all' | ({ readonly difference: Difference } & Besides);

/** Keeps the last changes; what a window shows from before is unknown and it gets everything. */
export class History {
  private readonly steps: Step[] = [];
  private now: number;
  private oldest: number;
  private readonly kept: number;

  /** @param revision where the counting goes on; nothing is known of what a window shows at an earlier one */
  constructor(revision: number, kept = 300) {
    this.now = revision;
    this.oldest = revision;
    this.kept = kept;
  }

  get revision(): number {
    return this.now;
  }

  /** Adds a revision. */
  add(difference: Difference, besides: Besides): void {
    this.now += 1;
    this.steps.push({ revision: this.now, difference, ...besides });
    if (this.steps.length <= this.kept) return;
    this.steps.shift();
    this.oldest = (this.steps[0]?.revision ?? this.now) - 1;
  }

  /** What changed after a revision. */
  since(revision: number): Since {
    if (revision < this.oldest || revision > this.now) return 'all';
    const whole = new Set<number>();
    const rows = new Map<number, Set<number>>();
    const seen = { order: false, drafts: false, lang: false };
    let lists = { styles: 0, choices: 0 };
    for (const step of this.steps) {
      if (step.revision === revision) lists = { styles: step.styles, choices: step.choices };
      if (step.revision <= revision) continue;
      for (const id of step.difference.whole) whole.add(id);
      for (const [id, changed] of step.difference.rows) {
        const all = rows.get(id) ?? new Set<number>();
        for (const r of changed) all.add(r);
        rows.set(id, all);
      }
      seen.order ||= step.difference.order;
      seen.drafts ||= step.drafts;
      seen.lang ||= step.lang;
    }
    for (const id of whole) rows.delete(id);
    return { difference: { whole, rows, order: seen.order }, drafts: seen.drafts, lang: seen.lang, ...lists };
  }
}

/** No change of the tabs: only drafts or the language changed. */
export const NOTHING: Difference = { whole: new Set(), rows: new Map(), order: false };
