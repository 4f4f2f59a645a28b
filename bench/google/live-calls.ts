// Service calls and modelled time on Google of what happens while people work: an edit, and each call of the sidebar.
import type { Host } from '../../local/host/host';
import type { RunResult, ServiceCall } from '../../local/host/types';
import { pasteBlock, typeInto } from '../../local/sheets/typing';
import type { WriteRequest } from '../../src/actions/views';
import { COORDINATOR, newDesk, type Product } from './desk';
import { cellIn, tabAt } from './places';

const UNIT = 'so-ke-hoach-va-dau-tu';

/** What one action calls. */
export interface LiveCost {
  readonly name: string;
  /** Calls that read or write cells, metadata, properties or the cache, by kind: "getValues, setValues". */
  readonly calls: readonly string[];
  /** Seconds on Google by the cost model; sidebar calls with their round trip. */
  readonly seconds: number;
}

/** A workbook is set up; then an officer types, pastes and clears, and a coordinator uses the sidebar. @throws Error where something fails */
export function liveCosts(product: Product): readonly LiveCost[] {
  const { host } = newDesk(product);
  done(host.run('setUpWorkbook', { as: COORDINATOR, via: 'menu' }));
  return [...edits(host), ...sidebarCalls(host)];
}

function edits(host: Host): readonly LiveCost[] {
  const { sheetId, column, rows } = answers(host);
  const edited = (name: string, from: number, to: number, text: string): LiveCost => {
    const range = { sheetId, top: from, bottom: to, left: column, right: column + 1 };
    if (to - from === 1) typeInto(host.workbook, sheetId, from, column, text, COORDINATOR);
    else {
      const block = Array.from({ length: to - from }, () => [text]);
      pasteBlock(host.workbook, sheetId, from, column, block, COORDINATOR);
    }
    const results = host.edited(range, COORDINATOR).map(done);
    return costOf(
      name,
      results.flatMap((r) => r.calls),
      results.reduce((sum, r) => sum + r.ms, 0),
    );
  };
  const [first = 0, last = 0] = [rows[0], rows[rows.length - 1]];
  return [
    edited('onEdit, one cell', first, first + 1, '98,5%'),
    edited('onEdit, a whole tab pasted over', first, last + 1, '98,5%'),
    edited('onEdit, the same block cleared', first, last + 1, ''),
    edited('onEdit, a heading cell', 0, 1, ''),
  ];
}

function sidebarCalls(host: Host): readonly LiveCost[] {
  const { sheetId, column, narrative, id } = answers(host);
  const call = (name: string, ...args: readonly unknown[]): LiveCost => {
    const active = { sheetId, row: narrative + 1, column: column + 1 };
    const result = done(host.run(name, { as: COORDINATOR, via: 'sidebar', args, active }));
    if ((result.value as { ok?: boolean }).ok !== true) throw new Error(`${name}: ${JSON.stringify(result.value)}`);
    return costOf(name, result.calls, result.ms);
  };
  const write: WriteRequest = { sheetId, id, before: '', text: 'Thành phố học tập' };
  return [
    call('readSidebar'),
    call('readRow'),
    call('goToCell', { sheetId, row: narrative, column, id }),
    call('writeAnswer', write),
    call('runCheck'),
    call('runDraft', { version: 'review' }),
    call('readWork'),
  ];
}

/** The tab of one agency: its answer column, the rows that ask something, and one that asks for a narrative. */
function answers({ workbook }: Host) {
  const tab = tabAt(workbook, `unit:${UNIT}`);
  const { sheetId, row: narrative, column } = cellIn(tab, NARRATIVE, 'answer');
  const rows = [...tab.rows].flatMap(([id, row]) => (id.startsWith('#') ? [] : [row]));
  return { sheetId, column, rows, narrative, id: NARRATIVE };
}

const NARRATIVE = 'employment-entrepreneurship';

function done(result: RunResult): RunResult {
  if (result.error) throw new Error(result.error.message);
  return result;
}

/** Menus, toasts, locks and positions move no data. */
const DATA =
  /^(?:Range\.(?:get(?:Values|DisplayValues|NumberFormats)|setValues)|Properties\.|Cache\.)|DeveloperMetadata/;

const costOf = (name: string, calls: readonly ServiceCall[], ms: number): LiveCost => ({
  name,
  calls: calls
    .filter((c) => c.api !== undefined || DATA.test(c.method))
    .map((c) => c.method.replace(/^(?:Range|spreadsheets|documents)\./, '')),
  seconds: ms / 1000,
});
