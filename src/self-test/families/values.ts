// Contracts about cells: what is written is read back, whatever it is.
import { box, formatBox, writeCells } from '../../workbook/requests';
import { at, type Contract, cells, list, outcomeOf, type Probe, shared } from '../contract';

const TYPED = 'data(rowData(values(effectiveValue,effectiveFormat(numberFormat(type)))))';

const write = (p: Probe, row: number, texts: readonly string[]): object =>
  writeCells(p.tab.sheetId, row, 0, [texts.map((text) => ({ text }))]);

const raw = (p: Probe, row: number, values: readonly object[]): object => ({
  updateCells: {
    start: { sheetId: p.tab.sheetId, rowIndex: row, columnIndex: 0 },
    rows: [{ values: values.map((userEnteredValue) => ({ userEnteredValue })) }],
    fields: 'userEnteredValue',
  },
});

const looking = (p: Probe, row: number, numberFormat: object): object =>
  formatBox(box(p.tab.sheetId, row, row + 1, 0, 1), { numberFormat }, 'numberFormat');

const SIGNS = ['=1+1', "'007", '+84 28', '1.234', '- gạch', '98,5%'];
const LETTERS = ['Hồ Chí Minh', 'Hồ Chí Minh'.normalize('NFD'), 'a\u200bb', 'dòng 1\ndòng 2', '😀'];
/** Rows 0 to 5, written and read in one call: the cells of each. */
const written = shared((p) => {
  const requests = [
    raw(p, 0, [{ numberValue: 8993082 }, { stringValue: '1.234' }, { boolValue: true }]),
    raw(p, 1, [{ numberValue: 0.985 }]),
    looking(p, 1, { type: 'PERCENT', pattern: '0.00%' }),
    raw(p, 2, [{ numberValue: 45153 }]),
    looking(p, 2, { type: 'DATE', pattern: 'dd/mm/yyyy' }),
    write(p, 3, SIGNS),
    write(p, 4, LETTERS),
    raw(p, 5, [{ formulaValue: '=1/0' }, { formulaValue: '=NA()' }]),
  ];
  return list(p.change(requests, 'A1:H6', TYPED), 'updatedSpreadsheet.sheets.0.data.0.rowData').map((row) =>
    list(row, 'values'),
  );
});
const valuesOf = (p: Probe, row: number, count: number, member: string): readonly unknown[] =>
  (written(p)[row] ?? []).slice(0, count).map((cell) => at(cell, `effectiveValue${member}`));
const numbered = (p: Probe, row: number): readonly unknown[] => [
  ...valuesOf(p, row, 1, '.numberValue'),
  at(written(p)[row]?.[0], 'effectiveFormat.numberFormat.type'),
];

const LONGEST = 50_000;
const sheets = { scopes: ['spreadsheets'], needs: 'tab' } as const;

export const VALUES: readonly Contract[] = [
  {
    ...sheets,
    id: 'values.kinds',
    see: (p) => valuesOf(p, 0, 3, ''),
    expected: [{ numberValue: 8993082 }, { stringValue: '1.234' }, { boolValue: true }],
  },
  { ...sheets, id: 'values.percent', see: (p) => numbered(p, 1), expected: [0.985, 'PERCENT'] },
  {
    ...sheets,
    id: 'values.date',
    see: (p) => {
      const read = numbered(p, 2);
      const date = p.getValues(2, 0, 1, 1)[0]?.[0];
      // A service's Date may come from another realm: it is one if it tells the time.
      return [...read, p.formatDate(new Date(Number(date)), p.zone(), 'yyyy-MM-dd')];
    },
    expected: [45153, 'DATE', '2023-08-15'],
  },
  { ...sheets, id: 'values.signs', see: (p) => valuesOf(p, 3, SIGNS.length, '.stringValue'), expected: SIGNS },
  { ...sheets, id: 'values.letters', see: (p) => valuesOf(p, 4, LETTERS.length, '.stringValue'), expected: LETTERS },
  {
    ...sheets,
    id: 'values.errors',
    see: (p) => valuesOf(p, 5, 2, '.errorValue.type'),
    expected: ['DIVIDE_BY_ZERO', 'N_A'],
  },
  {
    ...sheets,
    id: 'values.longest',
    see: (p) => {
      const [cell] = cells(p.change([write(p, 6, ['ờ'.repeat(LONGEST)])], 'A7', TYPED));
      return String(at(cell, 'effectiveValue.stringValue')).length;
    },
    expected: LONGEST,
  },
  {
    ...sheets,
    id: 'values.tooLong',
    see: (p) => outcomeOf(() => p.change([raw(p, 7, [{ stringValue: 'a'.repeat(LONGEST + 1) }])])),
    expected: 'refused',
  },
  {
    ...sheets,
    id: 'values.script',
    see: (p) => {
      p.setValues(8, 0, [['Đầy đủ', 12.5, '']]);
      return p.getValues(8, 0, 1, 3)[0];
    },
    expected: ['Đầy đủ', 12.5, ''],
  },
  {
    ...sheets,
    id: 'values.formats',
    see: (p) => {
      const { sheetId } = p.tab;
      p.change([
        formatBox(box(sheetId, 9, 10, 0, 1), { numberFormat: { type: 'TEXT' } }, 'numberFormat'),
        formatBox(box(sheetId, 9, 10, 1, 2), { numberFormat: { type: 'PERCENT', pattern: '0.00%' } }, 'numberFormat'),
      ]);
      return p.getFormats(9, 0, 1, 2)[0];
    },
    expected: ['@', '0.00%'],
  },
];
