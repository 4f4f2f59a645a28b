// What a workbook's JSON can look like after anybody has done anything: parts missing, values of other kinds, rows and columns anywhere.
import type { WireCell, WireSheet, WireSpreadsheet } from '../../../src/workbook/reading/wire';
import { one } from './places';
import { markedText, ODD_VALUES, textBy } from './texts';

/** JSON as it came from Google, open to change. */
type Open<T> = { -readonly [K in keyof T]: T[K] extends object | undefined ? Open<T[K]> : T[K] };
type Cell = Open<WireCell>;
type Rows = { values?: Cell[] }[];

/** Both answers of a reading, open to change. */
export interface Damaged {
  meta: Open<WireSpreadsheet>;
  cells: Open<WireSpreadsheet>;
}

/** One damage: which, and three numbers that choose the place, taken modulo what there is. */
export interface Damage {
  readonly does: keyof typeof DAMAGES;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** The JSON with the damages done, in order. */
export function damaged(json: string, damages: readonly Damage[]): Damaged {
  const wire = JSON.parse(json) as Damaged;
  for (const { does, a, b, c } of damages) if ((wire.meta.sheets ?? []).length > 0) DAMAGES[does](wire, a, b, c);
  return wire;
}

type Does = (wire: Damaged, a: number, b: number, c: number) => void;

const sheetsOf = (wire: Open<WireSpreadsheet>): Open<WireSheet>[] => wire.sheets ?? [];
const rowsOf = (wire: Damaged, a: number): Rows => {
  const sheet = one(sheetsOf(wire.cells), a) as Open<WireSheet> | undefined;
  return (sheet?.data?.[0]?.rowData ?? []) as Rows;
};
/** The index of the column with a key in the sheet that `rowsOf` gives; the number itself where there is none. */
const columnOf = (wire: Damaged, a: number, keys: readonly string[], c: number): number => {
  const id = (one(sheetsOf(wire.cells), a) as Open<WireSheet> | undefined)?.properties?.sheetId;
  const columns = sheetsOf(wire.meta).find((s) => s.properties?.sheetId === id)?.data?.[0]?.columnMetadata ?? [];
  const at = columns.findIndex((m) => m.developerMetadata?.some((d) => d.metadataValue === one(keys, c)));
  return at < 0 ? c % 17 : at;
};
const put = (rows: Rows, row: number, column: number, cell: Cell): void => {
  if (rows.length === 0) return;
  const at = rows[row % rows.length] ?? {};
  rows[row % rows.length] = at;
  at.values = at.values ?? [];
  while (at.values.length <= column) at.values.push({});
  at.values[column] = cell;
};
const text = (stringValue: string): Cell => ({ effectiveValue: { stringValue } });
const idOf = (rows: Rows, row: number, column: number): string =>
  (rows[row % Math.max(1, rows.length)]?.values ?? [])[column]?.effectiveValue?.stringValue ?? '';

/** Every object and list in some JSON, with its path's last step, breadth first and cut off: enough to choose from. */
function parts(root: object, most = 4000): readonly (readonly [Record<string, unknown>, string])[] {
  const found: [Record<string, unknown>, string][] = [];
  const queue: object[] = [root];
  for (let i = 0; i < queue.length && found.length < most; i += 1) {
    const at = queue[i] as Record<string, unknown>;
    for (const key of Object.keys(at)) {
      found.push([at, key]);
      const next = at[key];
      if (typeof next === 'object' && next !== null) queue.push(next);
    }
  }
  return found;
}
const drop = (root: object, n: number): void => {
  const [at, key] = one(parts(root), n) ?? [];
  if (!at || key === undefined) return;
  if (Array.isArray(at)) at.splice(Number(key), 1);
  else delete at[key];
};

const TOLD = ['id', 'code', 'request', 'status', 'recorded', 'assigned', 'self', 'value', 'answer', 'reason'] as const;

const DAMAGES = {
  /** A key or an entry of a list is not there, anywhere in the tabs' JSON or in the JSON of one tab. */
  dropInTabs: (w, a) => drop(w.meta, a * 31 + 7),
  dropInTab: (w, a, b) => drop(one(sheetsOf(w.meta), a), b * 13),
  dropInCells: (w, a, b) => drop(one(sheetsOf(w.cells), a) ?? {}, b * 7),
  dropInRow: (w, a, b, c) => drop(one(rowsOf(w, a), b) ?? {}, c),
  /** A cell holds something odd. */
  oddText: (w, a, b, c) => put(rowsOf(w, a), b, c % 17, text(markedText(a + b + c, `⟦${a}.${b}⟧`))),
  oddTold: (w, a, b, c) =>
    put(rowsOf(w, a), b, columnOf(w, a, TOLD, c), text(markedText(a * 7 + b + c, `⟦${b}.${c}⟧`))),
  oddValue: (w, a, b, c) => {
    const [value, type] = one(ODD_VALUES, b + c);
    const effectiveValue =
      typeof value === 'number'
        ? { numberValue: value }
        : typeof value === 'boolean'
          ? { boolValue: value }
          : value === ''
            ? {}
            : { errorValue: { type: 'N_A' } };
    put(rowsOf(w, a), b, c % 17, { effectiveValue, ...(type ? { effectiveFormat: { numberFormat: { type } } } : {}) });
  },
  noted: (w, a, b, c) =>
    put(rowsOf(w, a), b, c % 17, { ...text(markedText(b, `⟦${b}⟧`)), note: textBy(c).slice(0, 49_990) }),
  /** An id of another row, another tab or no row. */
  otherId: (w, a, b, c) => {
    const rows = rowsOf(w, a);
    const at = columnOf(w, a, ['id'], 0);
    put(rows, b, at, text(idOf(rows, c, at)));
  },
  foreignId: (w, a, b, c) =>
    put(rowsOf(w, a), b, columnOf(w, a, ['id'], 0), text(idOf(rowsOf(w, a + 1), c, columnOf(w, a + 1, ['id'], 0)))),
  numberId: (w, a, b) => put(rowsOf(w, a), b, columnOf(w, a, ['id'], 0), { effectiveValue: { numberValue: b } }),
  noIds: (w, a, b) => {
    const at = columnOf(w, a, ['id'], 0);
    rowsOf(w, a).forEach((_, row, rows) => {
      if (row >= b % rows.length) put(rows, row, at, {});
    });
  },
  /** Rows and columns elsewhere, once more, or shorter. */
  swapRows: (w, a, b, c) => {
    const rows = rowsOf(w, a);
    if (rows.length === 0) return;
    const [x, y] = [b % rows.length, c % rows.length];
    [rows[x], rows[y]] = [rows[y] ?? {}, rows[x] ?? {}];
  },
  repeatRow: (w, a, b, c) => {
    const rows = rowsOf(w, a);
    if (rows.length > 0)
      rows.splice(c % rows.length, 0, JSON.parse(JSON.stringify(one(rows, b) ?? {})) as (typeof rows)[number]);
  },
  secondCatalogue: (w, a) => {
    const rows = rowsOf(w, a);
    rows.push(...(JSON.parse(JSON.stringify(rows)) as Rows));
  },
  otherTabBelow: (w, a, b) => {
    rowsOf(w, a).push(...(JSON.parse(JSON.stringify(rowsOf(w, b))) as Rows));
  },
  removeRows: (w, a, b, c) => void rowsOf(w, a).splice(b % Math.max(1, rowsOf(w, a).length), 1 + (c % 9)),
  reverse: (w, a) => void rowsOf(w, a).reverse(),
  ragged: (w, a, b, c) => {
    for (const row of rowsOf(w, a).filter((_, r) => r % 3 === b % 3)) row.values?.splice(c % 17);
  },
  swapColumns: (w, a, b, c) => {
    const [x, y] = [b % 17, c % 17];
    for (const row of rowsOf(w, a)) {
      const values = row.values ?? [];
      row.values = values;
      while (values.length <= Math.max(x, y)) values.push({});
      [values[x], values[y]] = [values[y] ?? {}, values[x] ?? {}];
    }
  },
  shiftColumns: (w, a, b) => {
    for (const row of rowsOf(w, a)) row.values?.splice(b % 17, 0, {});
  },
  blocks: (w, a, b, c) => {
    const sheet = one(sheetsOf(w.cells), a) as Open<WireSheet> | undefined;
    const rows = rowsOf(w, a);
    const at = b % Math.max(1, rows.length);
    if (sheet)
      sheet.data = [
        { rowData: rows.slice(0, at) },
        { startRow: at + (c % 3), startColumn: c % 2, rowData: rows.slice(at) },
      ];
  },
  /** Tabs gone, twice, or taken for one another; metadata twice or swapped. */
  noTab: (w, a) => void sheetsOf(w.meta).splice(a % Math.max(1, sheetsOf(w.meta).length), 1),
  noCells: (w, a) => void sheetsOf(w.cells).splice(a % Math.max(1, sheetsOf(w.cells).length), 1),
  twice: (w, a, b) => {
    const copy = JSON.parse(JSON.stringify(one(sheetsOf(w.meta), a))) as Open<WireSheet>;
    copy.properties = { ...copy.properties, sheetId: 77 + b, index: b % 12 };
    sheetsOf(w.meta).push(copy);
    const grid = sheetsOf(w.cells).find((s) => s.properties?.sheetId === one(sheetsOf(w.meta), a).properties?.sheetId);
    if (grid) sheetsOf(w.cells).push({ ...grid, properties: { sheetId: 77 + b } });
  },
  swapTabs: (w, a, b) => {
    const [x, y] = [one(sheetsOf(w.meta), a), one(sheetsOf(w.meta), b)];
    [x.developerMetadata, y.developerMetadata] = [y.developerMetadata, x.developerMetadata];
  },
  otherKey: (w, a, b, c) => {
    const found = one(sheetsOf(w.meta), a).developerMetadata ?? [];
    const mark = one(found, b);
    if (mark) mark.metadataValue = one(['', 'unit:', 'collective:x', 'unit:so-y-te', 'items', '__proto__'], c);
  },
  swapKeys: (w, a, b, c) => {
    const columns = one(sheetsOf(w.meta), a).data?.[0]?.columnMetadata ?? [];
    if (columns.length === 0) return;
    const [x, y] = [one(columns, b), one(columns, c)];
    [x.developerMetadata, y.developerMetadata] = [y.developerMetadata, x.developerMetadata];
  },
  doubleKeys: (w, a, b, c) => {
    const columns = one(sheetsOf(w.meta), a).data?.[0]?.columnMetadata ?? [];
    if (columns.length > 0)
      one(columns, b).developerMetadata = [
        ...(one(columns, c).developerMetadata ?? []),
        ...(one(columns, b).developerMetadata ?? []),
      ];
  },
  noMarks: (w, a) => {
    const sheet = one(sheetsOf(w.meta), a);
    delete sheet.developerMetadata;
    delete sheet.data;
  },
} satisfies Record<string, Does>;

/** The names of all damages. */
export const DAMAGE_NAMES = Object.keys(DAMAGES) as (keyof typeof DAMAGES)[];
