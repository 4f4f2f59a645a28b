// Whatever people do with files and in the workbook, in whatever order: no answer is lost, and an import writes what it showed.
import fc from 'fast-check';
import type { AnswerColumn } from '../../../src/catalogue/plan';
import { importWrites } from '../../../src/workbook/files/import-writes';
import type { FileContent, ImportRequest } from '../../../src/workbook/files/shapes';
import type { InWorkbook } from '../../../src/workbook/files/unit-rows';
import { unitRows } from '../../../src/workbook/files/unit-rows';
import { bookOf, exported, fileOf, previewed } from './book';

const UNIT = 'so-tai-chinh';
const ROWS = ['3.3.1-1a', '3.3.1-1b', 'resources', '3.2.2-1'] as const;
const COLUMNS: readonly AnswerColumn[] = ['answer', 'year', 'explanation', 'reason'];
const TODAY = '2023-08-15';

const text = fc.constantFrom('98,5%', '97%', '=1+1', ' ', '- ý', 'hòa bình', '2022', '–', '\u0000x', 'Một ý.\nHai ý.');
const cell = fc.record({ id: fc.constantFrom(...ROWS), column: fc.constantFrom(...COLUMNS), text });
const act = fc.oneof(
  fc.record({ do: fc.constant('type' as const), cell }),
  fc.record({ do: fc.constant('export' as const), cells: fc.array(cell, { maxLength: 4 }) }),
  fc.record({ do: fc.constant('preview' as const) }),
  fc.record({ do: fc.constant('apply' as const) }),
);

const book = bookOf();
const fresh = book.sheet.workbook.state;

/** The workbook as set-up left it; a state is never altered in place. */
function begun(): void {
  book.sheet.workbook.state = fresh;
}

/** Every open cell of the unit with what stands there. */
function standingIn(open: InWorkbook): ReadonlyMap<string, string> {
  const unit = open.plan.units.find(({ id }) => id === UNIT);
  const found = unit && unitRows(open, unit);
  if (!found || 'refused' in found) throw new Error('no rows');
  return new Map(
    [...found.rows].flatMap(([id, row]) =>
      row.open.map((column) => [`${id}|${column}`, row.standing(column)] as const),
    ),
  );
}

describe('files and typing in any order', () => {
  it('lose no answer: a cell changes only by typing, or to what a preview showed for it', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        begun();
        const unit = book.read().plan.units.find(({ id }) => id === UNIT);
        if (!unit) throw new Error('no unit');
        let file: FileContent | undefined;
        let request: ImportRequest | undefined;
        for (const one of acts) {
          const open = book.read();
          const before = standingIn(open);
          if (one.do === 'type') {
            if (before.has(`${one.cell.id}|${one.cell.column}`))
              book.sheet.write(`unit:${UNIT}`, one.cell.id, one.cell.column, one.cell.text);
          } else if (one.do === 'export') {
            const filled: Record<string, Record<string, string>> = {};
            for (const { id, column, text: typed } of one.cells) filled[id] = { ...filled[id], [column]: typed };
            file = fileOf(exported(open, UNIT), filled);
          } else if (one.do === 'preview' && file) {
            const { cells } = previewed(file, open);
            for (const { id, column, what, before: shown } of cells)
              if (what !== 'unread') expect(shown).toBe(before.get(`${id}|${column}`));
            request = { unit: UNIT, cells: cells.filter(({ what }) => what === 'new' || what === 'changed') };
          } else if (one.do === 'apply' && request) {
            const planned = importWrites({ ...open, today: TODAY }, unit, request);
            if ('refused' in planned) throw new Error('refused');
            for (const [id, texts] of planned.rows)
              for (const [column, write] of Object.entries(texts))
                book.sheet.write(`unit:${UNIT}`, id, column, write.text);
            const after = standingIn(book.read());
            const asked = new Map(request.cells.map((c) => [`${c.id}|${c.column}`, c]));
            const left = new Set(planned.left.map(({ id, column }) => `${id}|${column}`));
            for (const [key, now] of after) {
              const was = before.get(key) ?? '';
              const wanted = asked.get(key);
              if (now === was) continue;
              expect([key, now, was]).toEqual([key, wanted?.after, wanted?.before]);
              expect(left.has(key)).toBe(false);
            }
            for (const key of before.keys()) if (before.get(key) !== '') expect(after.get(key)).not.toBe('');
            // Once more changes nothing.
            const again = importWrites({ ...book.read(), today: TODAY }, unit, request);
            expect('refused' in again ? -1 : again.written).toBe(0);
          }
        }
      }),
      { numRuns: 20, seed: 20230403 },
    );
  });

  it('a file that comes back untouched never changes anything, whatever stands in the workbook', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), (cells) => {
        begun();
        const open = standingIn(book.read());
        for (const { id, column, text: typed } of cells)
          if (open.has(`${id}|${column}`)) book.sheet.write(`unit:${UNIT}`, id, column, typed);
        const now = book.read();
        const { cells: found } = previewed(fileOf(exported(now, UNIT)), now);
        expect(found.filter(({ what }) => what !== 'equal')).toEqual([]);
      }),
      { numRuns: 20, seed: 20230403 },
    );
  });
});
