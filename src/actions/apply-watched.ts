// Writing while other people work: each write answers what it left. Where they moved rows or changed answers meanwhile, what was hit wrongly
// is put right, and the work is done once more on what stands there then.
import { applyBatches, sendAndSee } from '../google/send';
import type { SheetsRequest } from '../workbook/reading/wire';
import { type Meanwhile, meanwhile } from '../workbook/results/meanwhile/compare';
import { seeing, tabsToSee } from '../workbook/results/meanwhile/see';
import { type Stray, type Undone, undone } from '../workbook/results/meanwhile/undo';
import { writtenCells } from '../workbook/results/meanwhile/written';
import { isOutdated, type Opened } from './open';

/** Work that ends in batches. */
export interface Work<T> {
  /** Whether what people answer and assign counts, or only the places that are written. */
  readonly answers: boolean;
  /** Reads again what the work looks at. */
  readonly reopen: () => Opened;
  /**
   * The work on what was read, to be done from its beginning.
   * @param first false where an earlier write of this work was taken back
   */
  readonly plan: (opened: Opened, first: boolean) => Planned<T>;
  /** What is left to do where the write went to its place but other cells changed meanwhile; left out where nothing is. */
  readonly after?: (opened: Opened) => Planned<T>;
}

export interface Planned<T> {
  readonly value: T;
  readonly batches: readonly (readonly SheetsRequest[])[];
}

/** What came of it: the results of the writes that stand, the last one last, and what still changed under the last write. */
export interface Applied<T> {
  readonly values: readonly T[];
  /** The workbook as the last of them saw it. */
  readonly opened: Opened;
  readonly unsettled?: Meanwhile;
}

/** How often the work is done before it says that others are changing the workbook under it. */
const TRIES = 4;

/**
 * Does the work: one write where nobody interferes, and two reads and a write more for each time that somebody does.
 * @throws Failure as `plan` throws it; then nothing of an earlier write is left
 */
export function applyWatched<T>(opened: Opened, work: Work<T>): Applied<T> {
  let [now, stray]: [Opened, Stray | undefined] = [opened, undefined];
  let plan: (opened: Opened) => Planned<T> = (each) => work.plan(each, true);
  const values: T[] = [];
  for (let tries = 1; ; tries += 1) {
    const back: Undone | undefined = stray && undone(stray, now.snapshot);
    const standing: Opened = back ? { ...now, snapshot: back.snapshot } : now;
    const { value, batches } = planned(plan, standing, back);
    const [first = [], ...others] = batches;
    const all: Planned<T>['batches'] = [[...(back?.requests ?? []), ...first], ...others].filter(
      (batch) => batch.length > 0,
    );
    const seen = tabsToSee(now.snapshot, new Set(writtenCells(all).keys()), work.answers);
    const sent = all.length === 0 ? {} : send(all, seeing(seen), tries < TRIES);
    if (sent === 'outdated') {
      now = work.reopen();
      continue;
    }
    const happened: Meanwhile | undefined = all.length === 0 ? undefined : meanwhile(now.snapshot, all, seen, sent);
    const isLast = tries === TRIES || !happened || !(happened.moved || work.after);
    if (isLast || !happened.moved) values.push(value);
    if (!happened || (isLast && tries < TRIES)) return { values, opened: standing };
    now = work.reopen();
    stray = happened.moved ? { before: standing.snapshot, batches: all, reply: sent } : undefined;
    if (isLast) {
      if (stray) applyBatches([undone(stray, now.snapshot).requests].filter((batch) => batch.length > 0));
      return { values, opened: now, unsettled: happened };
    }
    if (values.length > 0) plan = work.after ?? plan;
    else if (stray) plan = (each) => work.plan(each, false);
  }
}

function planned<T>(plan: (opened: Opened) => Planned<T>, opened: Opened, back: Undone | undefined): Planned<T> {
  try {
    return plan(opened);
  } catch (error) {
    applyBatches([back?.requests ?? []].filter((batch) => batch.length > 0));
    throw error;
  }
}

/** Sends the batches. `outdated`: Google has refused places that are not there any more; then they are to be looked for again. */
function send(
  batches: readonly (readonly SheetsRequest[])[],
  see: ReturnType<typeof seeing>,
  mayRepeat: boolean,
): ReturnType<typeof sendAndSee> | 'outdated' {
  try {
    return sendAndSee(batches, see);
  } catch (error) {
    if (mayRepeat && isOutdated(error)) return 'outdated';
    throw error;
  }
}
