// Who the page can be viewed as: the people that the workbook itself names, and one who may only look.
import { cellAt, type SheetState, type WorkbookState } from '../../sheets/state';
import type { Person } from '../protocol';
import { PEOPLE } from '../texts';

/** May look at the workbook and nothing else: never an editor of it. */
export const VIEWER = 'nguoi.xem@hcm.example';

/** Coordinators first, then officers in the order of Đơn vị, the viewer last. Somebody in several places stands once, at the first. */
export function peopleOf(state: WorkbookState, lang: 'vi' | 'en'): readonly Person[] {
  const people = new Map<string, Person>();
  const add = (email: string, person: Omit<Person, 'email'>): void => {
    const known = people.get(email);
    if (!known) people.set(email, { email, ...person });
    else if (known.role === 'officer' && person.role === 'officer' && known.name !== person.name)
      people.set(email, { ...known, name: `${known.name}, ${person.name}` });
  };
  const settings = registerOf(state, 'settings');
  const named = addresses(settings?.rows.get('coordinators')?.('value') ?? '');
  const coordinators = [...new Set([state.owner, ...named])];
  for (const email of coordinators) {
    const name = coordinators.length === 1 ? PEOPLE.coordinator[lang] : `${PEOPLE.coordinator[lang]} (${email})`;
    add(email, { name, role: 'coordinator' });
  }
  const tabOf = tabsOfUnits(state);
  for (const [id, read] of registerOf(state, 'units')?.rows ?? []) {
    const tab = tabOf(id);
    const emails = addresses(read('editors'));
    for (const email of emails) {
      const name = emails.length === 1 ? read('name') : `${read('name')} (${email})`;
      add(email, { name, role: 'officer', ...(tab ? { sheetId: tab.sheetId } : {}) });
    }
  }
  people.delete(VIEWER);
  return [...people.values(), { email: VIEWER, name: PEOPLE.viewer[lang], role: 'viewer' }];
}

/** The language that the workbook's own settings name; undefined where it has none. */
export function langOf(state: WorkbookState): 'vi' | 'en' | undefined {
  const text = registerOf(state, 'settings')?.rows.get('lang')?.('value').trim();
  return text === 'vi' || text === 'en' ? text : undefined;
}

/** Everybody who needs the spreadsheet shared with them; the same state where that has been done. */
export function shared(state: WorkbookState, people: readonly Person[]): WorkbookState {
  const wanted = people.filter((one) => one.role !== 'viewer').map((one) => one.email);
  const missing = wanted.filter((email) => email !== state.owner && !state.editors.includes(email));
  return missing.length === 0 ? state : { ...state, editors: [...state.editors, ...missing] };
}

interface Register {
  /** Reads a row's text by the column's key. */
  readonly rows: ReadonlyMap<string, (column: string) => string>;
}

const registers = new WeakMap<SheetState, Register>();

/** A tab of the coordinator's with its rows by their ids, found by metadata as the add-in finds it. */
function registerOf(state: WorkbookState, key: string): Register | undefined {
  const sheet = state.sheets.find((one) => keyOf(one) === key);
  if (!sheet) return undefined;
  const known = registers.get(sheet);
  if (known) return known;
  const columns = new Map<string, number>();
  for (const [index, column] of sheet.columnStates.entries())
    for (const m of column?.metadata ?? [])
      if (m.metadataKey === 'lcw.column') columns.set(m.metadataValue ?? '', index);
  const text = (row: number, column: string): string =>
    cellAt(sheet, row, columns.get(column) ?? -1)?.userEnteredValue?.stringValue ?? '';
  const rows = new Map<string, (column: string) => string>();
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const id = text(row, 'id');
    if (id !== '' && !rows.has(id)) rows.set(id, (column) => text(row, column));
  }
  const register = { rows };
  registers.set(sheet, register);
  return register;
}

/** The tab of answers for each unit: its own, or the one that holds its block, where rows' ids begin with the unit's. */
function tabsOfUnits(state: WorkbookState): (id: string) => SheetState | undefined {
  const tabs = new Map(state.sheets.map((sheet) => [keyOf(sheet), sheet]));
  const blocks = new Map<string, SheetState>();
  for (const [key, sheet] of tabs) {
    if (!key.startsWith('collective:')) continue;
    for (const row of registerOf(state, key)?.rows.keys() ?? []) {
      const unit = row.split('/')[0] ?? '';
      if (!blocks.has(unit)) blocks.set(unit, sheet);
    }
  }
  return (id) => tabs.get(`unit:${id}`) ?? blocks.get(id);
}

const keyOf = (sheet: SheetState): string =>
  sheet.metadata.find((m) => m.metadataKey === 'lcw.tab')?.metadataValue ?? '';

/** E-mail addresses in a list, in lower case. */
const addresses = (text: string): readonly string[] =>
  text
    .split(/[;,\s]+/)
    .map((one) => one.trim().toLowerCase())
    .filter((one) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(one));
