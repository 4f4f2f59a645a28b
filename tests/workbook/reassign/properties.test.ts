// Whatever a coordinator edits in the registers: the update loses no text that anybody typed, and doing it twice changes nothing.
import fc from 'fast-check';
import { snapshotState } from '../../../local/sheets/workbook';
import { put } from '../sheet';
import { type Miniature, miniatureBook } from './registers';

interface Act {
  readonly does: keyof typeof ACTS;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const one = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

const LEADS = ['Sở Y tế', 'Sở Tài chính', 'Sở Giáo dục và Đào tạo', '', 'Sở Mới', 'Quận 1'];
const OTHERS = [
  '',
  'Các sở, ban ngành, đoàn thể',
  'Quận, huyện',
  'Sở Y tế; Sở Tài chính',
  'Quận 3',
  'Sở Giáo dục và Đào tạo; Các sở, ban ngành, đoàn thể',
];
const NAMES = [
  'Sở Mới',
  'Phường Sài Gòn',
  'Phường Bến Thành',
  'Xã Cần Giờ',
  'Quận Năm',
  'Sở Y tế',
  'Ủy ban nhân dân Quận 3',
];
const KINDS = ['Tỷ lệ phần trăm', 'Mô tả', 'Chính sách', 'Số lượng'];

/** The rows of a register that hold something, and the first empty one. */
function rows(book: Miniature, key: 'items' | 'units'): { readonly filled: readonly number[]; readonly empty: number } {
  const tab = book.sheet.tab(key);
  const [id, name] = [tab.columns.get('id') ?? 0, tab.columns.get(key === 'items' ? 'request' : 'name') ?? 0];
  const text = (row: number, column: number): string => tab.grid[row]?.[column]?.effectiveValue?.stringValue ?? '';
  const header = tab.grid.findIndex((_, row) => text(row, id) === '#header');
  const filled = tab.grid.flatMap((_, row) => (row > header && text(row, name) !== '' ? [row] : []));
  return { filled, empty: Math.max(header, ...filled) + 1 };
}

function write(book: Miniature, key: string, row: number, column: string, text: string): void {
  const tab = book.sheet.tab(key);
  if (row < tab.rowCount) book.sheet.send([put(tab.sheetId, row, tab.columns.get(column) ?? 0, text)]);
}

function answer(book: Miniature, a: number, b: number, c: number, mark: string): void {
  const tabs = book.sheet.read().tabs.filter(({ key }) => /^(unit|collective):/.test(key ?? ''));
  const tab = one(tabs, a);
  const asked = tab.grid.flatMap((cells, row) =>
    /^[^#]*[^#/]$|#letter/.test(cells[tab.columns.get('id') ?? 0]?.effectiveValue?.stringValue ?? '') ? [row] : [],
  );
  const column = one(['answer', 'answer', 'explanation', 'evidence', 'source', 'year'], c);
  if (asked.length > 0)
    book.sheet.send([put(tab.sheetId, one(asked, b), tab.columns.get(column) ?? 0, `Đã ghi ${mark}`)]);
}

function drop(book: Miniature, key: 'items' | 'units', n: number): void {
  const { filled } = rows(book, key);
  const row = one(filled, n);
  const { sheetId } = book.sheet.tab(key);
  if (filled.length > 2)
    book.sheet.send([
      { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 } } },
    ]);
}

const ACTS = {
  answer,
  lead: (book: Miniature, a: number, b: number) =>
    write(book, 'items', one(rows(book, 'items').filled, a), 'lead', one(LEADS, b)),
  contributors: (book: Miniature, a: number, b: number) =>
    write(book, 'items', one(rows(book, 'items').filled, a), 'contributors', one(OTHERS, b)),
  newItem: (book: Miniature, a: number, b: number, c: number, mark: string) => {
    const { empty } = rows(book, 'items');
    write(book, 'items', empty, 'request', `Chỉ số ${mark}`);
    write(book, 'items', empty, 'kind', one(KINDS, a));
    write(book, 'items', empty, 'lead', one(LEADS, b));
    write(book, 'items', empty, 'contributors', one(OTHERS, c));
    write(book, 'items', empty, 'group', one(['', '1.1', '3.3'], a));
  },
  dropItem: (book: Miniature, a: number) => drop(book, 'items', a),
  name: (book: Miniature, a: number, b: number) =>
    write(book, 'units', one(rows(book, 'units').filled, a), 'name', one(NAMES, b)),
  successor: (book: Miniature, a: number, b: number) =>
    write(book, 'units', one(rows(book, 'units').filled, a), 'successor', one(['', ...LEADS], b)),
  newUnit: (book: Miniature, a: number) => write(book, 'units', rows(book, 'units').empty, 'name', one(NAMES, a)),
  dropUnit: (book: Miniature, a: number) => drop(book, 'units', a),
  update: (book: Miniature) => void book.update(),
  setUp: (book: Miniature) => book.setUp(),
  /** Takes back what stands in the way. */
  mend: (book: Miniature) => {
    for (let n = 0; n < 3; n += 1) {
      const found = book.update();
      if (found.is !== 'refused') return;
      for (const { tab, cell } of found.refusals) {
        const sheet = book.sheet.read().tabs.find(({ title }) => title === tab);
        const column = cell.charCodeAt(0) - 65;
        const key = [...(sheet?.columns ?? [])].find(([, at]) => at === column)?.[0] ?? '';
        const mended =
          { lead: 'Sở Giáo dục và Đào tạo', name: `Sở Sửa ${n} ${cell}`, kind: 'Cơ quan', value: 'Sở Y tế' }[key] ?? '';
        if (sheet?.key) write(book, sheet.key, Number(cell.slice(1)) - 1, key, mended);
      }
    }
  },
} satisfies Record<string, (book: Miniature, a: number, b: number, c: number, mark: string) => void>;

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record({
    does: fc.constantFrom(
      ...(Object.keys(ACTS) as (keyof typeof ACTS)[]),
      'answer' as const,
      'answer' as const,
      'mend' as const,
    ),
    a: fc.nat(997),
    b: fc.nat(997),
    c: fc.nat(997),
  }),
  { minLength: 6, maxLength: 24 },
);

describe('any sequence of edits and updates', () => {
  it('loses no text that was typed into an answer, and a second update or set-up finds nothing to do', () => {
    let updates = 0;
    fc.assert(
      fc.property(acts, (list) => {
        const book = miniatureBook();
        const typed: string[] = [];
        [...list, { does: 'mend' as const, a: 0, b: 0, c: 0 }].forEach(({ does, a, b, c }, n) => {
          const before = book.texts();
          ACTS[does](book, a, b, c, `⟦${n}⟧`);
          const after = book.texts();
          if (does === 'answer') {
            // What is typed over an earlier answer replaces it: that is the person's own doing.
            if (after.includes(`Đã ghi ⟦${n}⟧`)) typed.push(`Đã ghi ⟦${n}⟧`);
            for (const text of [...typed]) if (!after.includes(text)) typed.splice(typed.indexOf(text), 1);
          } else {
            const lost = typed.filter((text) => before.includes(text) && !after.includes(text));
            expect({ n, does, lost }).toEqual({ n, does, lost: [] });
          }
        });
        const found = book.update();
        if (found.is !== 'ready') return;
        updates += 1;
        expect(found.batches).toEqual([]);
        expect(book.missing()).toEqual([]);
        const state = snapshotState(book.sheet.workbook);
        book.update();
        expect(snapshotState(book.sheet.workbook)).toBe(state);
      }),
      { numRuns: 4, seed: 20230403, endOnFailure: true },
    );
    expect(updates).toBeGreaterThan(1);
  });
});
