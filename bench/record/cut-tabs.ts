// Which tabs of answers were written in more than one batch of an action.
import type { Host } from '../../local/host/host';
import type { ActionCost } from '../google/desk';

/** Titles of the tabs whose cells were written in more than one of the batches. */
export function cutTabs({ workbook }: Host, { written }: Pick<ActionCost, 'written'>): readonly string[] {
  const seen = new Map<number, number>();
  for (const batch of written) for (const sheetId of batch) seen.set(sheetId, (seen.get(sheetId) ?? 0) + 1);
  return workbook.state.sheets.filter(({ sheetId }) => (seen.get(sheetId) ?? 0) > 1).map(({ title }) => title);
}
