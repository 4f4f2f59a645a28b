// A write by position under which rows and columns move: seen in its reply, and taken back to the last cell.
import fc from 'fast-check';
import { type Snapshot, snapshotOf } from '../../../../src/workbook/reading/snapshot';
import type { WireSpreadsheet } from '../../../../src/workbook/reading/wire';
import { writeCells } from '../../../../src/workbook/requests';
import { meanwhile } from '../../../../src/workbook/results/meanwhile/compare';
import { seeing, tabsToSee } from '../../../../src/workbook/results/meanwhile/see';
import { undone } from '../../../../src/workbook/results/meanwhile/undo';

type Grid = readonly (readonly string[])[];
interface Page {
  readonly keys: readonly string[];
  readonly rows: Grid;
}

const KEYS = ['code', 'answer', 'status', 'id'];
const PAGE: Page = {
  keys: KEYS,
  rows: [
    ['Biểu mẫu', '', '', '#title'],
    ['Mã', 'Trả lời', 'Tình trạng', '#header'],
    ...[1, 2, 3, 4, 5].map((n) => [`M${n}`, `câu ${n}`, n === 2 ? '' : `cũ ${n}`, `i${n}`]),
  ],
};

/** The page as the API gives it. */
function wire({ keys, rows }: Page): WireSpreadsheet {
  const properties = {
    sheetId: 7,
    title: 'Sở Y tế',
    index: 0,
    gridProperties: { rowCount: rows.length, columnCount: keys.length },
  };
  const columnMetadata = keys.map((key) =>
    key === '' ? {} : { developerMetadata: [{ metadataKey: 'lcw.column', metadataValue: key }] },
  );
  const rowData = rows.map((cells) => ({
    values: cells.map((text) => (text === '' ? {} : { effectiveValue: { stringValue: text } })),
  }));
  const developerMetadata = [{ metadataId: 1, metadataKey: 'lcw.tab', metadataValue: 'unit:so-y-te' }];
  return { spreadsheetId: 'book', sheets: [{ properties, developerMetadata, data: [{ columnMetadata, rowData }] }] };
}
const read = (page: Page): Snapshot => snapshotOf(wire(page), wire(page));

/** What Google does with a write: by position, whatever stands there. */
const hit = (page: Page, texts: ReadonlyMap<number, string>): Page => ({
  ...page,
  rows: page.rows.map((cells, row) => cells.map((text, c) => (c === 2 ? (texts.get(row) ?? text) : text))),
});

/** Something people do: rows moved, inserted, deleted; a column inserted or moved. */
const acts = fc.oneof(
  fc.tuple(fc.constant('row' as const), fc.nat(6), fc.nat(6)),
  fc.tuple(fc.constant('insert' as const), fc.nat(6), fc.constant(0)),
  fc.tuple(fc.constant('delete' as const), fc.integer({ min: 2, max: 6 }), fc.constant(0)),
  fc.tuple(fc.constant('column' as const), fc.nat(3), fc.nat(3)),
  fc.tuple(fc.constant('widen' as const), fc.nat(3), fc.constant(0)),
);

function done({ keys, rows }: Page, [what, from, to]: readonly [string, number, number]): Page {
  const moved = <T>(list: readonly T[]): T[] => {
    const rest = list.filter((_, i) => i !== from);
    return from >= list.length ? [...list] : [...rest.slice(0, to), list[from] as T, ...rest.slice(to)];
  };
  const opened = <T>(list: readonly T[], blank: T): T[] => [...list.slice(0, from), blank, ...list.slice(from)];
  if (what === 'row') return { keys, rows: moved(rows) };
  if (what === 'insert')
    return {
      keys,
      rows: opened(
        rows,
        keys.map(() => ''),
      ),
    };
  if (what === 'delete') return { keys, rows: rows.filter((_, i) => i !== from) };
  if (what === 'column') return { keys: moved(keys), rows: rows.map((cells) => moved(cells)) };
  return { keys: opened(keys, ''), rows: rows.map((cells) => opened(cells, '')) };
}

const texts = new Map([2, 3, 4, 5, 6].map((row) => [row, `mới ${row - 1}`]));
const batches = [
  [
    writeCells(
      7,
      2,
      2,
      [...texts.values()].map((text) => [{ text }]),
    ),
  ],
];

describe('a write whose rows or columns moved under it', () => {
  it('is seen to have gone right where nothing happened', () => {
    const before = read(PAGE);
    const seen = tabsToSee(before, new Set([7]), true);
    expect(seeing(seen).ranges).toEqual(["'Sở Y tế'!D1:D", "'Sở Y tế'!A2:D2", "'Sở Y tế'!B3:B"]);
    expect(meanwhile(before, batches, seen, wire(hit(PAGE, texts)))).toBeUndefined();
  });

  it('names the rows whose answers changed', () => {
    const before = read(PAGE);
    const rows = PAGE.rows.map((cells) => cells.map((text) => (text === 'câu 3' ? 'câu khác' : text)));
    const after = wire(hit({ keys: KEYS, rows }, texts));
    expect(meanwhile(before, batches, tabsToSee(before, new Set([7]), true), after)).toEqual({
      moved: false,
      changed: [{ sheetId: 7, key: 'unit:so-y-te', id: 'i3' }],
    });
  });

  it('is taken back to the last cell, whatever moved; an id that cannot be told is left out, for set-up to find', () => {
    fc.assert(
      fc.property(fc.array(acts, { minLength: 1, maxLength: 3 }), (list) => {
        const before = read(PAGE);
        const page = list.reduce(done, PAGE);
        const after = hit(page, texts);
        const seen = tabsToSee(before, new Set([7]), true);
        const reply = wire(after);
        if (JSON.stringify(page) !== JSON.stringify(PAGE))
          expect(meanwhile(before, batches, seen, reply)?.moved).toBe(true);
        const { snapshot } = undone({ before, batches, reply }, read(after));
        const stands = snapshot.tabs[0]?.grid.map((cells) =>
          cells.map((cell) => cell.effectiveValue?.stringValue ?? ''),
        );
        const id = page.keys.indexOf('id');
        const blank = (cells: readonly string[], row: number): readonly string[] =>
          cells.map((text, c) => (c === id && stands?.[row]?.[id] === '' ? '' : text));
        expect(stands).toEqual(id === 2 ? page.rows.map(blank) : page.rows);
      }),
      { numRuns: 500, seed: 15 },
    );
  });

  it('leaves what somebody has written since', () => {
    const before = read(PAGE);
    const page = done(PAGE, ['row', 2, 4]);
    const after = hit(page, texts);
    const rows = after.rows.map((cells) => cells.map((text) => (text === 'mới 2' ? 'của người khác' : text)));
    const { snapshot } = undone({ before, batches, reply: wire(after) }, read({ keys: KEYS, rows }));
    expect(JSON.stringify(snapshot.tabs[0]?.grid)).toContain('của người khác');
  });
});
