// Files that go out and come in again: no program takes a text in them for a formula, and nothing of the guard stays behind.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readCsv } from '../../files/csv';
import { readFile } from '../../files/read-file';
import { writeUnitSheet } from '../../files/xlsx/write';
import { findingsCsv } from '../../local/cli/findings-csv';
import { writeXlsx } from '../../local/files/xlsx';
import { guarded, unguarded } from '../../src/workbook/files/formula-guard';
import { book as spreadsheet, tab, text as textCell } from '../local/files/google-book';
import { FORMULAS, hostile, MARKUP } from './hostile-texts';

/** What OWASP ("CSV Injection") has no cell begin with, and what spaces may hide. */
const DANGEROUS = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const FIGURE = /^-\d+([.,]\d+)*%?$/;

const finding = (value: string) => ({
  unit: value,
  item: '1.1.1-1',
  rule: 'missing',
  severity: 'error',
  cell: `${value}!D12`,
  value,
  message: value,
});

const fields = (text: string): readonly string[] => (parse(text, { bom: true }) as string[][]).flat();

/** The formulas and the shared texts in a file's sheets. */
const inside = (bytes: Uint8Array): { readonly formulas: readonly string[]; readonly types: string } => {
  const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
  const xml = sheets.map(([, part]) => strFromU8(part)).join('');
  return { formulas: xml.match(/<f[ >][^<]*/g) ?? [], types: xml };
};

describe('a .csv', () => {
  it('begins no field as a formula does, but for plain figures, and gives every text back', () => {
    fc.assert(
      fc.property(
        fc.oneof(hostile, fc.constantFrom('-5,2', '-1.234.567,8%', '- một ý', '–', "'", "'-5,2", "' =x")),
        (text) => {
          const out = guarded(text);
          if (!FIGURE.test(text)) expect(out).not.toMatch(DANGEROUS);
          expect([text, `'${text}`]).toContain(out);
          expect(unguarded(out)).toBe(text);
        },
      ),
      { numRuns: 500, seed: 20230403 },
    );
    expect(['-5,2', '-5', '-1.234', '-3%'].map(guarded)).toEqual(['-5,2', '-5', '-1.234', '-3%']);
    expect(guarded('-2-3')).toBe("'-2-3");
  });

  it('of findings, for whoever opens it, holds no field that begins as a formula does', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const field of fields(findingsCsv([finding(text)])))
          if (!FIGURE.test(field)) expect(field).not.toMatch(DANGEROUS);
      }),
      { numRuns: 300, seed: 20230403 },
    );
  });

  it('that we wrote is read back without its guards', () => {
    const line = FORMULAS.map((text) => `"${guarded(text).replace(/"/g, '""')}"`).join(',');
    const [row = []] = readCsv(new TextEncoder().encode(`${line}\r\n`)).rows;
    expect(row.map((cell) => unguarded(cell?.text ?? ''))).toEqual(FORMULAS);
  });
});

describe('an .xlsx', () => {
  it('of a unit holds texts, no formula, and gives them back', async () => {
    const texts = [...FORMULAS, ...MARKUP].map((text) => text.replace(/\t/g, ' '));
    const columns = [
      { key: 'answer' as const, title: 'Trả lời', width: 100, open: true },
      { key: 'id' as const, title: 'Mã định danh', width: 50, open: false },
    ];
    const rows = texts.map((text, at) => ({ kind: 'item' as const, cells: [text, `i${at}`], open: [{ column: 0 }] }));
    const bytes = await writeUnitSheet({ unit: 'x', fileName: 'x.xlsx', title: '=1+1', columns, rows });
    expect(inside(bytes).formulas).toEqual([]);
    const [sheet] = (await readFile('x.xlsx', bytes)).sheets;
    expect(sheet?.rows.map(([cell]) => cell)).toEqual(texts.map((text) => ({ is: 'text', text })));
  });

  it('of the whole workbook holds none either, whatever stands in the cells', async () => {
    const bytes = await writeXlsx(spreadsheet(tab('=1+1', [[...FORMULAS, ...MARKUP].map((one) => textCell(one))])));
    expect(inside(bytes).formulas).toEqual([]);
    expect(inside(bytes).types).not.toMatch(/<img|<svg|<script/);
  });
});
