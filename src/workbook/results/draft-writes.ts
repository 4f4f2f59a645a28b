// Dự thảo: the list of drafts made, a line for each; earlier lines stay.

import { REGISTER_TOP } from '../../i18n/registers';
import { say } from '../../i18n/say';
import { WORDS } from '../../i18n/workbook';
import { rowsById, type Snapshot, tabWith, textAt } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import { type CellWrite, writeCells } from '../requests';
import { DRAFTS } from '../tabs/layout';
import { draftsTab } from '../tabs/lists/overviews';
import { HEADER_ROW } from '../tabs/tab-plan';
import { grownRows } from './grown-rows';

/** One draft, as its line says it. */
export interface DraftLine {
  readonly number: number;
  readonly made: string;
  readonly by: string;
  readonly version: 'review' | 'clean';
  readonly complete: number;
  readonly expected: number;
  /** How many gaps a clean version does not show; the review version shows all of them. */
  readonly hidden: number;
  readonly url: string;
  readonly id: string;
}

/** The number of the next draft: one more than the highest on the list. */
export function nextDraftNumber(snapshot: Snapshot): number {
  const tab = tabWith(snapshot, DRAFTS);
  const header = tab && rowsById(tab).rows.get(HEADER_ROW);
  if (!tab || header === undefined) return 1;
  const numbers = tab.grid.map((_, row) => (row > header ? Number(textAt(tab, row, tab.columns.get('number'))) : 0));
  return 1 + Math.max(0, ...numbers.filter((n) => Number.isInteger(n)));
}

/** The requests that add the line under the last one; none when the tab is gone. */
export function draftWrites(snapshot: Snapshot, line: DraftLine, lang: 'vi' | 'en'): readonly SheetsRequest[] {
  const tab = tabWith(snapshot, DRAFTS);
  const header = tab && rowsById(tab).rows.get(HEADER_ROW);
  if (!tab || header === undefined) return [];
  const filled = tab.grid.flatMap((cells, row) => (cells.some((c) => c.effectiveValue !== undefined) ? [row] : []));
  const row = Math.max(header, ...filled) + 1;
  const cells: Readonly<Record<string, CellWrite>> = {
    number: { text: String(line.number), number: line.number },
    made: { text: line.made },
    by: { text: line.by },
    version: { text: say(line.version === 'review' ? WORDS.review : WORDS.clean, lang) },
    complete: { text: `${line.complete} / ${line.expected}` },
    hidden: { text: String(line.hidden), number: line.hidden },
    link: { text: say(REGISTER_TOP.open, lang), link: line.url },
    id: { text: line.id },
  };
  return [
    ...grownRows(tab, draftsTab({ lang, sample: false }), row + 1),
    ...Object.entries(cells).flatMap(([key, cell]) => {
      const column = tab.columns.get(key);
      return column === undefined ? [] : [writeCells(tab.sheetId, row, column, [[cell]])];
    }),
  ];
}
