// Whatever people write into the workbook, the add-in passes it on as text: no formula, no link but its own and honest ones.
import fc from 'fast-check';
import { cellAt } from '../../local/sheets/state';
import { setRaw } from '../../local/sheets/typing';
import { linked } from '../../src/draft/answers/links';
import { type Book, COORDINATOR, OFFICER } from '../e2e/book';
import { callAs, everyCall, OWN_TAB, OWN_UNIT, ownBook, ROW } from './calls';
import { FORMULAS, hostile, LINKS, MARKUP } from './hostile-texts';

/** The only formula: the condition by which a row is tinted. */
const TINT = /^=LEFT\(\$[A-Z]+\d+\)="[^"]"$/;
const OWN = /^#gid=\d+(&range=[A-Z]+\d+)?$|^https:\/\/docs\.google\.com\/(document|spreadsheets)\/d\//;
const HONEST = /^https?:\/\/[^\s\\@/?#\p{C}]+(?:[/?#][^\s\\\p{C}]*)?$/iu;

/** What a value may not be where it stands; undefined where it may. */
function fault(name: string, value: unknown): string | undefined {
  const text = String(value);
  const isWrong =
    name === 'formulaValue' ||
    (name === 'userEnteredValue' && typeof value === 'string' && /^[=+]/.test(text) && !TINT.test(text)) ||
    (name === 'uri' && !OWN.test(text)) ||
    (name === 'url' && !HONEST.test(text)) ||
    (name === 'valueInputOption' && text !== 'RAW');
  return isWrong ? `${name}: ${text}` : undefined;
}

/** Every fault in what was sent. */
function faultsIn(value: unknown): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, one]) => [...[fault(name, one) ?? []].flat(), ...faultsIn(one)]);
}

/** Puts texts wherever a person may have written something, but where the workbook says that nothing is asked. */
function spoil(book: Book, texts: readonly string[]): void {
  const write = (sheetId: number, rowIndex: number, columnIndex: number, stringValue: string): object => ({
    updateCells: {
      start: { sheetId, rowIndex, columnIndex },
      rows: [{ values: [{ userEnteredValue: { stringValue } }] }],
      fields: 'userEnteredValue',
    },
  });
  let next = 0;
  const text = (): string => texts[next++ % texts.length] ?? '';
  const requests = [OWN_TAB, 'unit:so-cong-thuong', 'collective:quan-huyen'].flatMap((key) => {
    const { sheetId, rows } = book.sheet(key);
    const { row: header, column: ids } = book.at(key, '#header', 'id');
    const columns = ['answer', 'source', 'evidence', 'explanation', 'reason', 'year'].map(
      (c) => book.at(key, '#header', c).column,
    );
    return rows.flatMap((cells, row) => {
      const id = cells?.[ids]?.userEnteredValue?.stringValue ?? '';
      if (row <= header || id === '' || id.includes('#')) return [];
      const open = columns.filter((column) => cells?.[column]?.userEnteredValue?.stringValue !== '–');
      return open.filter((column) => (row + column) % 3 > 0).map((column) => write(sheetId, row, column, text()));
    });
  });
  const single = [
    [OWN_TAB, '#letter', 'answer'],
    ['settings', 'city', 'value'],
    ['units', OWN_UNIT, 'contact'],
  ].map(([key = '', id = '', name = '']) => {
    const { sheetId, row, column } = book.at(key, id, name);
    return write(sheetId, row, column, text());
  });
  book.batch([...requests, ...single]);
}

describe('the workbook and the documents', () => {
  it('get nothing but texts, figures and honest links, whatever stands in the cells', () => {
    const words = fc.sample(hostile, { numRuns: 20, seed: 20230403 });
    const texts = [...FORMULAS, ...LINKS, ...MARKUP, ...words];
    const book = ownBook();
    spoil(book, texts);
    const run = (name: string, args: readonly unknown[] = []): void => {
      const result = callAs(book, COORDINATOR, { name, args });
      expect(result.error).toBeUndefined();
      expect(result.calls.flatMap(({ api, body, params }) => (api ? faultsIn([body, params]) : []))).toEqual([]);
    };
    for (const name of ['setUpWorkbook', 'checkCompleteness', 'createReviewDraft', 'createSlip']) run(name);
    for (const text of texts.slice(0, 2)) {
      const { sheetId } = book.at(OWN_TAB, ROW, 'answer');
      run('writeAnswer', [{ sheetId, id: ROW, before: book.read(OWN_TAB, ROW, 'answer'), text }]);
      expect(book.read(OWN_TAB, ROW, 'answer')).toBe(text);
      const cells = [{ id: ROW, column: 'answer', before: text, after: `${text}.` }];
      run('applyImport', [{ unit: OWN_UNIT, cells }]);
    }
    run('handInUnit', [{ unit: OWN_UNIT, state: 'handed-in', letter: '=1+1' }]);
    run('decideUnit', [{ unit: OWN_UNIT, decision: 'return', reason: '=HYPERLINK("https://evil.example")' }]);
    run('waiveFinding', [{ waiver: firstWaiver(book), reason: '+1+2' }]);
    for (const { name, args } of everyCall(book).filter((one) => one.name === 'exportAll')) run(name, args);
    expect(cellsWithFormulas(book)).toEqual([]);
  });

  it('hold no formula after an edit either: the trigger writes texts', () => {
    const book = ownBook();
    const { sheetId, row, column } = book.at(OWN_TAB, ROW, 'answer');
    const fix = book.at(OWN_TAB, ROW, 'fix').column;
    const texts = fc.tuple(hostile, hostile);
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 3 }), ([answer, standing], rows) => {
        setRaw(book.host.workbook, sheetId, row, column, answer);
        setRaw(book.host.workbook, sheetId, row, fix, standing);
        const [run] = book.host.edited(
          { sheetId, top: row - 1, bottom: row + rows, left: column, right: column + 1 },
          OFFICER,
        );
        expect(run?.error).toBeUndefined();
        expect(cellsWithFormulas(book, sheetId)).toEqual([]);
        expect(cellAt(book.sheet(OWN_TAB), row, fix)?.userEnteredValue).not.toHaveProperty('numberValue');
        expect(book.read(OWN_TAB, ROW, 'answer')).toBe(answer);
      }),
      { numRuns: 15, seed: 20230403 },
    );
  });
});

describe('a link in a document', () => {
  it('leads where its text says, by http or https, and is whole', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const runs = linked(text);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        for (const { text: shown, link } of runs)
          if (link !== undefined) {
            expect(link).toBe(shown);
            expect(link).toMatch(/^https?:\/\//i);
            const { hostname, username, password } = new URL(link);
            expect([username, password]).toEqual(['', '']);
            expect(shown.toLowerCase()).toContain(hostname.startsWith('xn--') ? '' : hostname);
            expect(link).not.toMatch(/[\\\s\p{C}]/u);
          }
      }),
      { numRuns: 300, seed: 20230403 },
    );
  });

  it.each(LINKS)('is not made of %j', (text) => {
    expect(linked(text).filter(({ link }) => link !== undefined)).toEqual([]);
  });

  it.each(['https://hcm.gov.vn/tin?id=1#a', 'HTTP://học.vn:8080/đường', 'https://x.vn/@thanhpho'])(
    'is made of %s',
    (text) => {
      expect(linked(`Xem ${text}.`)).toEqual([{ text: 'Xem ' }, { text, link: text }, { text: '.' }]);
    },
  );
});

/** A waiver that the sidebar offers. */
function firstWaiver(book: Book): string {
  const view = callAs(book, COORDINATOR, { name: 'readSidebar', args: [] }).value as {
    value: { findings: readonly { waiver?: string }[] };
  };
  return view.value.findings.find(({ waiver }) => waiver !== undefined)?.waiver ?? 'x';
}

const cellsWithFormulas = (book: Book, only?: number): readonly string[] =>
  book.host.workbook.state.sheets
    .filter(({ sheetId }) => only === undefined || sheetId === only)
    .flatMap(({ title, rows }) =>
      rows.flatMap((cells, r) =>
        (cells ?? []).flatMap((cell, c) =>
          cell?.userEnteredValue?.formulaValue === undefined ? [] : [`${title} ${r} ${c}`],
        ),
      ),
    );
