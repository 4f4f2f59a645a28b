// A last look before rows are inserted, moved or deleted by their places: what is done there cannot be taken back cell by cell.
import { readRanges } from '../google/sheets';
import { meanwhile } from '../workbook/results/meanwhile/compare';
import { seeing, tabsToSee } from '../workbook/results/meanwhile/see';
import { isOutdated, type Opened } from './open';

/** True where ids, headings, answers and registers still are what was read. One call; none in a workbook that has no tab of ours. */
export function isStillAsRead({ snapshot }: Opened): boolean {
  const seen = tabsToSee(snapshot, new Set(snapshot.tabs.map(({ sheetId }) => sheetId)), true);
  if (seen.length === 0) return true;
  const { ranges, fields } = seeing(seen);
  try {
    return meanwhile(snapshot, [], seen, readRanges(ranges, fields)) === undefined;
  } catch (error) {
    if (isOutdated(error)) return false;
    throw error;
  }
}
