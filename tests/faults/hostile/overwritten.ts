// Which answers a planned write would destroy: texts of people in tabs of answers that it replaces without keeping them in a note.
import type { Opened } from '../../../src/actions/open';
import { PERSON_COLUMNS } from '../../../src/catalogue/plan';
import { cellAt, type Tab, textAt } from '../../../src/workbook/reading/snapshot';
import type { SheetsRequest } from '../../../src/workbook/reading/wire';
import { isHandInId } from '../../../src/workbook/tabs/hand-in-rows';
import { writtenBy } from './written';

/** The marks of the texts that must not go (small.ts, texts.ts). */
const MARK = /⟦[^⟧]*⟧/g;

/**
 * The texts that would go, with the place.
 * @param batches as planned, in order
 */
export function overwritten(
  { snapshot }: Pick<Opened, 'snapshot'>,
  batches: readonly (readonly SheetsRequest[])[],
): readonly string[] {
  const tabs = new Map(snapshot.tabs.map((tab) => [tab.sheetId, tab]));
  const requests = batches.flat();
  let json: string | undefined;
  const sent = (): string => {
    json = json ?? JSON.stringify(requests);
    return json;
  };
  const { written, copied } = writtenBy(requests, new Set(tabs.keys()));
  return written.flatMap(({ sheetId, row, column, text, note }) => {
    const tab = tabs.get(sheetId);
    if (!tab) return [];
    const rows = row < 0 ? tab.grid.map((_, r) => r) : [row];
    return rows.flatMap((r) => {
      const columns = column < 0 ? (tab.grid[r] ?? []).map((_, c) => c) : [column];
      return columns.flatMap((c) => {
        const before = textAt(tab, r, c);
        if (!before.includes('⟦') || !isPersons(tab, r, c) || before === text || note?.includes(before)) return [];
        if (text === undefined && copied.has(`${sheetId} ${r} ${c}`)) return [];
        // What leaves a tab goes to another place with its text: the marks stand in the same requests.
        const marks = before.match(MARK) ?? [];
        if (text === undefined && marks.every((mark) => sent().includes(mark))) return [];
        return [
          `${tab.title} ${r} ${c}: ${cellAt(tab, r, c).is} ${before.slice(0, 60)} → ${(text ?? '(gone)').slice(0, 60)}`,
        ];
      });
    });
  });
}

/** A cell that only people write: in a column of answers, in a row that asks something. */
function isPersons(tab: Tab, row: number, column: number): boolean {
  if (!/^(unit|collective):/.test(tab.key ?? '')) return false;
  const id = textAt(tab, row, tab.columns.get('id')).trim();
  if (isHandInId(id) || /(^|\/)#/.test(id)) return false;
  return PERSON_COLUMNS.some((key) => tab.columns.get(key) === column);
}
