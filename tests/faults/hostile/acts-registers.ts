// What coordinators do to Danh mục, Đơn vị and Thiết lập: real changes of the assignment, and rubbish of every kind.
import type { SheetState } from '../../../local/sheets/state';
import { setRaw } from '../../../local/sheets/typing';
import { COORDINATOR } from '../../e2e/book';
import { type Acts, type Place, typeAt } from './place';
import { columnsOf, headerRow, ids, one } from './places';
import { markedText, ODD_VALUES, textBy } from './texts';

/** The account list stays readable: without it the coordinator is refused, with good reason, and nothing else would be shown. */
const SETTINGS =
  'city round coordinator deadlineIndicators deadlineForm lang englishRatioLow oldAfterYears sample liveCheck liveTrigger coverage retired';

const VALUES = [
  '31-08-2023',
  '45169',
  'tháng tám',
  '-3',
  '99999',
  '0',
  '2023,5',
  'fr',
  'EN',
  'có',
  'maybe',
  '',
  'Sở Y tế',
];

const rowIn = (sheet: SheetState, n: number): number =>
  headerRow(sheet) + 1 + (n % Math.max(1, sheet.rowCount - headerRow(sheet) - 1));

const into = (p: Place, key: 'items' | 'units', column: string, text: string): void => {
  const sheet = p.book.sheet(key);
  const at = columnsOf(sheet).get(column);
  if (at !== undefined) typeAt(p, sheet.sheetId, rowIn(sheet, p.a), at, text);
};

const ITEM_COLUMNS = 'request kind lead contributors required minWords maxWords maxExamples measure note english'.split(
  ' ',
);
const UNIT_COLUMNS = 'name short kind member successor editors contact deadline'.split(' ');

export const REGISTER_ACTS: Acts = {
  setting: (p) => {
    const sheet = p.book.sheet('settings');
    const { row, column } = p.book.at('settings', one(SETTINGS.split(' '), p.a), 'value');
    typeAt(p, sheet.sheetId, row, column, p.c % 2 === 0 ? one(VALUES, p.b) : textBy(p.b + p.c));
  },
  settingValue: (p) => {
    const sheet = p.book.sheet('settings');
    const { row, column } = p.book.at('settings', one(SETTINGS.split(' '), p.a), 'value');
    const [value, format] = one(ODD_VALUES, p.b);
    setRaw(
      p.book.host.workbook,
      sheet.sheetId,
      row,
      column,
      value,
      format === undefined ? undefined : { type: format },
    );
  },
  accounts: (p) =>
    p.book.type(
      'settings',
      'coordinators',
      'value',
      one(
        [
          `${COORDINATOR}; rác`,
          COORDINATOR.toUpperCase(),
          `${COORDINATOR},,;;\n`,
          `${COORDINATOR}; ${textBy(p.c)}`.slice(0, 49_000),
        ],
        p.b,
      ),
    ),
  lead: (p) =>
    into(p, 'items', 'lead', one(['Sở Giáo dục và Đào tạo', 'Sở Công Thương', 'Sở Lạ', '', 'Quận, huyện'], p.b)),
  contributors: (p) =>
    into(p, 'items', 'contributors', one(['', 'Sở Công Thương;Sở Công Thương', ';;;', 'các quận, huyện'], p.b)),
  itemCell: (p) => into(p, 'items', one(ITEM_COLUMNS, p.b), textBy(p.c)),
  itemText: (p) => into(p, 'items', 'request', markedText(p.c, p.mark)),
  unitCell: (p) => into(p, 'units', one(UNIT_COLUMNS, p.b), textBy(p.c)),
  unitName: (p) => into(p, 'units', 'name', `Đơn vị ${p.mark}`),
  editors: (p) =>
    into(p, 'units', 'editors', one(['x', 'a@b', 'can.bo@hcm.example; can.bo@hcm.example', textBy(p.c)], p.b)),
  deadline: (p) => into(p, 'units', 'deadline', one(['45169', '31/2/2023', '1.9.2023', 'mai', '-1'], p.b)),
  retireItem: (p) => {
    const sheet = p.book.sheet('items');
    const start = rowIn(sheet, p.a % 31);
    p.book.batch([
      {
        deleteDimension: {
          range: { sheetId: sheet.sheetId, dimension: 'ROWS', startIndex: start, endIndex: start + 1 },
        },
      },
    ]);
  },
  retireUnit: (p) => {
    const sheet = p.book.sheet('units');
    const start = rowIn(sheet, p.a % 4);
    p.book.batch([
      {
        deleteDimension: {
          range: { sheetId: sheet.sheetId, dimension: 'ROWS', startIndex: start, endIndex: start + 1 },
        },
      },
    ]);
  },
  ownItem: (p) => {
    const sheet = p.book.sheet('items');
    const columns = columnsOf(sheet);
    const row = sheet.rowCount - 1 - (p.a % 5);
    const cells = {
      request: `Chỉ số riêng ${p.mark}`,
      kind: one(['Số lượng', 'Tự luận', 'x'], p.b),
      lead: 'Sở Công Thương',
    };
    for (const [key, text] of Object.entries(cells)) typeAt(p, sheet.sheetId, row, columns.get(key) ?? 0, text);
  },
  duplicateId: (p) => {
    const sheet = p.book.sheet(one(['items', 'units', 'settings'], p.a));
    const id = sheet.rows[rowIn(sheet, p.b % 12)]?.[ids(sheet)]?.userEnteredValue?.stringValue ?? 'x';
    if (id !== 'coordinators') typeAt(p, sheet.sheetId, rowIn(sheet, p.c % 12), ids(sheet), id);
  },
};
