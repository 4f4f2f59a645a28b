// Writing an answer from the sidebar: only over what the sidebar had shown, together with the row's status.
import { Failure } from '../../google/failure';
import { alone } from '../../google/session';
import { SIDEBAR_REFUSALS } from '../../i18n/sidebar-server';
import { rowsById, type Tab } from '../../workbook/reading/snapshot';
import { checkAlone } from '../../workbook/results/check-alone';
import { standing } from '../../workbook/standing';
import { rowId } from '../../workbook/tabs/row-id';
import { asAnybody, type Opened, openForRow } from '../open';
import type { FrontView, WriteRequest } from '../views';
import { frontView, rowsIn, tabOf } from './front-view';
import { putRows } from './put-rows';
import { CellChanged } from './reply';
import { isWritable } from './row-view';

/** Characters that a cell holds (Google's limit). */
const LONGEST = 50_000;
/** Milliseconds that a save waits for another run: saving again by hand would cost the person more. */
const PATIENCE = 10_000;

/** Writes the text into the row's answer cell, as the person, and says how the row is then. Two reads, one write. */
export function write(request: WriteRequest): FrontView {
  const text = request.text.replace(/\r\n?/g, '\n').normalize('NFC');
  if (text.length > LONGEST) throw new Failure(SIDEBAR_REFUSALS.tooLong, undefined, 'bad-request');
  return alone(
    () =>
      asAnybody(
        () => openForRow(request.sheetId),
        (opened) => writeInto(opened, { ...request, text }),
      ),
    PATIENCE,
  );
}

function writeInto(opened: Opened, { sheetId, id, before, text }: WriteRequest): FrontView {
  const tab = tabOf(opened.snapshot, sheetId);
  if (!tab) throw new Failure(SIDEBAR_REFUSALS.tabGone, undefined, 'gone');
  const row = rowsIn(opened, tab).find(({ slot, place }) => place && rowId(slot) === id);
  const column = tab.columns.get('answer');
  if (!row?.place || column === undefined) throw new Failure(SIDEBAR_REFUSALS.rowGone, undefined, 'gone');
  if (!isWritable(row.slot)) throw new Failure(SIDEBAR_REFUSALS.notWritable, undefined, 'refused');
  const current = standing(row.cells.answer);
  if (current !== before) throw new CellChanged(current);
  if (current === text) return frontView(opened, sheetId, row.place.row);
  const written = withText(tab, row.place.row, column, text);
  const snapshot = { ...opened.snapshot, tabs: opened.snapshot.tabs.map((t) => (t === tab ? written : t)) };
  const after = { ...opened, snapshot };
  const then = rowsIn(after, written).find((r) => r.slot === row.slot) ?? row;
  const { status, fix } = checkAlone(then, opened).words;
  const cells = { answer: { text }, status: { text: status }, fix: { text: fix } };
  const reopen = (): Opened => openForRow(sheetId);
  if (putRows(opened, sheetId, new Map([[id, cells]]), reopen)) return frontView(after, sheetId, row.place.row);
  const moved = reopen();
  const own = tabOf(moved.snapshot, sheetId);
  return frontView(moved, sheetId, (own && rowsById(own).rows.get(id)) ?? row.place.row);
}

/** The tab as it is once the text stands there. */
function withText(tab: Tab, row: number, column: number, text: string): Tab {
  const cells = tab.grid[row] ?? [];
  const changed = cells.map((cell, c) =>
    c === column ? (text === '' ? {} : { effectiveValue: { stringValue: text } }) : cell,
  );
  if (column >= cells.length && text !== '') {
    while (changed.length < column) changed.push({});
    changed.push({ effectiveValue: { stringValue: text } });
  }
  return { ...tab, grid: tab.grid.map((r, i) => (i === row ? changed : r)) };
}
