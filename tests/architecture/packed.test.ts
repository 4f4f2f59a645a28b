// The size of what is pushed, and when its packed texts are unpacked: not at loading, not at each opening, not at edits that are nobody's business.
import { readProduct } from '../../local/cli/product';
import type { RunResult } from '../../local/host/types';
import { type Book, newBook, OFFICER } from '../e2e/book';
import { typeAs, typeAt } from '../e2e/typing';

/** What the bundle has come to, and a little room. Whoever needs more says so here. */
const BYTES = 440_000;

const code = readProduct(process.cwd())?.code ?? '';
const PACKED = /\bpacked:("[!#-~]{20000,}")/;

/** The line in the execution log that tells that the texts are unpacked. */
const TOLD = 'unpacked';

/** A set-up workbook with a tab of somebody's own, and the bundle in it that tells when it unpacks its texts. */
function tellingBook(): Book {
  const book = newBook({ setUp: true });
  book.batch([{ addSheet: { properties: { sheetId: 4711, title: 'Nháp' } } }]);
  const telling = code.replace(PACKED, (_, packed) => `get packed(){console.log("${TOLD}");return ${packed}}`);
  return newBook({ state: book.host.workbook.state, code: telling });
}

const told = (results: readonly RunResult[]): number =>
  results.flatMap(({ log }) => log).filter(({ text }) => text === TOLD).length;

describe('the bundle', () => {
  it(`has at most ${BYTES} bytes`, () => {
    expect(Buffer.byteLength(code)).toBeLessThan(BYTES);
  });

  it('packs texts and data, never code', () => {
    expect(code.match(new RegExp(PACKED, 'g'))).toHaveLength(1);
    expect(code).not.toMatch(/\beval\(|\bimport\(/);
  });

  it('shows the menu without unpacking a text', () => {
    const result = tellingBook().host.run('onOpen', { as: OFFICER, via: 'simple-trigger' });
    expect(result.error).toBeUndefined();
    expect(result.menus).toHaveLength(1);
    expect(told([result])).toBe(0);
  });

  it('passes an edit in a tab that is not the add-in’s without unpacking a text', () => {
    const results = typeAt(tellingBook(), 4711, 0, 0, 'ghi chú');
    expect(results.map((r) => r.error)).toEqual([undefined]);
    expect(told(results)).toBe(0);
  });

  it('unpacks its texts once where there is something to say', () => {
    const results = typeAs(tellingBook(), 'unit:so-tai-chinh', '3.3.1-1a', 'answer', 'nhiều');
    expect(told(results)).toBe(1);
  });
});
