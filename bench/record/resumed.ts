// An action that breaks off between two of its batches, and is run again: does it end where one run would have ended?
import { createDrive } from '../../local/drive/store';
import { createHost } from '../../local/host/host';
import type { WorkbookState } from '../../local/sheets/state';
import type { Workbook } from '../../local/sheets/workbook';
import { UNFINISHED_KEY } from '../../src/workbook/tabs/layout';
import { COORDINATOR, failureOf, type Product } from '../google/desk';
import { differences } from './differences';

/** What was found. */
export interface Resumed {
  /** The script was ended for good after so many batches, of so many. */
  readonly after: number;
  readonly of: number;
  /** The workbook bore the mark of unfinished work then; and does after the second run. */
  readonly marked: boolean;
  readonly markedInTheEnd: boolean;
  /** Cells that differ from what one unbroken run leaves. */
  readonly different: number;
  readonly cells: number;
}

/**
 * Runs the action twice from a state, the first time only half of its batches.
 * @param wanted what one unbroken run leaves
 * @throws Error where the second run fails
 */
export function resumed(
  product: Product,
  entry: string,
  before: WorkbookState,
  now: Date,
  batches: number,
  wanted: WorkbookState,
): Resumed {
  const workbook: Workbook = { state: before };
  const host = () => createHost({ ...product, workbook, drive: createDrive(), now });
  const isMarked = (): boolean => workbook.state.metadata.some(({ metadataKey }) => metadataKey === UNFINISHED_KEY);
  const after = Math.ceil(batches / 2);
  const breaking = host();
  let sent = 0;
  breaking.beforeCall = (_, { method }) => {
    if (method === 'spreadsheets.batchUpdate') sent += 1;
    return method === 'spreadsheets.batchUpdate' && sent === after ? { end: 'after' } : undefined;
  };
  breaking.run(entry, { as: COORDINATOR, via: 'menu' });
  const marked = isMarked();
  const failed = failureOf(host().run(entry, { as: COORDINATOR, via: 'menu' }));
  if (failed !== undefined) throw new Error(`${entry}, run again: ${failed}`);
  return { after, of: batches, marked, markedInTheEnd: isMarked(), ...differences(workbook.state, wanted) };
}
