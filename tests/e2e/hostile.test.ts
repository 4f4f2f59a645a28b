// Whatever people do to the workbook, set-up and check cope with it and lose nothing.
import fc from 'fast-check';
import { apiCalls, newBook } from './book';
import { ACT_NAMES, type Act, act } from './hostile-acts';
import { kept, marked } from './hostile-watch';

const anAct: fc.Arbitrary<Act> = fc.record({
  does: fc.constantFrom(...ACT_NAMES),
  a: fc.nat(997),
  b: fc.nat(997),
  c: fc.nat(997),
});

const INTERNAL = /ngoài dự kiến|unexpected error|báo lỗi/;

function survives(acts: readonly Act[]): void {
  const book = newBook({ setUp: true });
  acts.forEach((one, n) => {
    act(book, one, n);
  });
  const typed = marked(book);
  const check = (): void => {
    const result = book.run('checkCompleteness');
    expect(result.error).toBeUndefined();
    expect(result.alerts.map((a) => a.text).join()).toContain('phải có 303');
  };
  const setUp = (): string => {
    const result = book.run('setUpWorkbook');
    expect(result.error).toBeUndefined();
    const said = result.alerts.map((a) => a.text).join();
    expect(said).not.toMatch(INTERNAL);
    return `${said} ${apiCalls(result).filter((c) => c.endsWith('batchUpdate')).length}`;
  };
  check();
  setUp();
  expect(setUp()).toBe('Bộ biểu mẫu đã đầy đủ, không có gì phải bổ sung. 0');
  check();
  const { values, notes } = kept(book);
  for (const { sheetId, text, persons } of typed) {
    const isThere = values.has(`${sheetId} ${text}`);
    const isNoted = notes.some((note) => note.startsWith(`${sheetId} `) && note.includes(text));
    expect({ text, kept: isThere || (!persons && isNoted) }).toEqual({ text, kept: true });
  }
}

describe('a workbook that people have worked on', () => {
  it('is checked and set up again whatever they did, with every text they typed still there', () => {
    fc.assert(
      fc.property(fc.array(anAct, { minLength: 3, maxLength: 14 }), (acts) => {
        survives(acts);
      }),
      { numRuns: 6, seed: 20230403, endOnFailure: true },
    );
  });
});
