// Contracts about typing: what a cell of format TEXT and an automatic cell make of the same keys, in a workbook of locale vi_VN.
import { box, formatBox } from '../../workbook/requests';
import { at, type Contract, cells, type Probe, shared } from '../contract';

const typing = { scopes: ['spreadsheets'], needs: 'tab' } as const;
const vietnamese = { scopes: ['spreadsheets'], needs: 'set-up' } as const;
const FIELDS = 'sheets(data(rowData(values(effectiveValue,effectiveFormat(numberFormat(type))))))';

/** Types texts into a row and reads each cell: its text, or its number and its number format where that is not plain. */
function typed(p: Probe, row: number, texts: readonly string[]): readonly unknown[] {
  const range = `A${row + 1}:H${row + 1}`;
  p.type(range, [texts]);
  return cells(p.read(FIELDS, range))
    .slice(0, texts.length)
    .map((cell) => at(cell, 'effectiveValue.stringValue') ?? [at(cell, 'effectiveValue.numberValue'), dated(cell)]);
}

const AUTOMATIC = ["'007", 'Có 3 cơ sở', '0,5', '1.234', '98,5%', '15/8/2023'];
/** What automatic cells make of them. */
const automatic = shared((p) => typed(p, 17, AUTOMATIC));

const dated = (cell: unknown): string => {
  const type = String(at(cell, 'effectiveFormat.numberFormat.type') ?? '');
  return type === 'PERCENT' || type === 'DATE' ? type : '';
};

const LITERAL = ['98,5%', '1/2', '007', '1.234', '+84 28', '- gạch', '15/8/2023'];

export const TYPED: readonly Contract[] = [
  {
    ...typing,
    id: 'typed.text',
    see: (p) => {
      const format = { numberFormat: { type: 'TEXT' } };
      p.change([formatBox(box(p.tab.sheetId, 16, 17, 0, 8), format, 'numberFormat')]);
      return typed(p, 16, LITERAL);
    },
    expected: LITERAL,
  },
  { ...typing, id: 'typed.words', see: (p) => automatic(p).slice(0, 2), expected: ['007', 'Có 3 cơ sở'] },
  {
    ...vietnamese,
    id: 'typed.decimal',
    see: (p) => automatic(p).slice(2, 4),
    expected: [
      [0.5, ''],
      [1234, ''],
    ],
  },
  { ...vietnamese, id: 'typed.percent', see: (p) => automatic(p)[4], expected: [0.985, 'PERCENT'] },
  { ...vietnamese, id: 'typed.date', see: (p) => automatic(p)[5], expected: [45153, 'DATE'] },
  {
    scopes: ['spreadsheets'],
    needs: 'set-up',
    id: 'book.locale',
    see: (p) => at(p.read('properties(locale)'), 'properties.locale'),
    expected: 'vi_VN',
  },
  {
    scopes: ['spreadsheets'],
    needs: 'set-up',
    id: 'book.zone',
    // Any zone of Vietnam's time: what counts is the hour that it shows.
    see: (p) => p.formatDate(new Date(Date.UTC(2023, 7, 15, 17, 30)), p.zone(), 'yyyy-MM-dd HH:mm'),
    expected: '2023-08-16 00:30',
  },
];
