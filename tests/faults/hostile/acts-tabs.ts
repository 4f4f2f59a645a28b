// What people do to tabs and to what only the add-in sees: delete, rename, hide, copy, bring one from another city; metadata and protections.
import type { SheetState, WorkbookState } from '../../../local/sheets/state';
import { COORDINATOR, newBook } from '../../e2e/book';
import { copyTab } from './copy';
import { type Acts, type Place, typeAt } from './place';
import { answers, columnsOf, keyOf, one, ours, sheets } from './places';
import { madeOnce, smallBook } from './small';

/** The workbook of another city: everything set up there, with other settings. */
const otherCity = madeOnce(() => {
  const book = newBook({ state: smallBook().host.workbook.state });
  book.type('settings', 'city', 'value', 'Thành phố Cao Lãnh');
  book.type('settings', 'round', 'value', '2031');
  book.type('settings', 'lang', 'value', 'en');
  const { row, column, sheetId } = book.at('items', '#header', 'request');
  typeAt({ book, a: 0, b: 0, c: 0, mark: '' }, sheetId, row + 1, column, 'Chỉ số của thành phố khác');
  return book;
});

/** A tab of the other city comes along with all its metadata, as "Copy to › Existing spreadsheet" leaves it; or takes the place of ours. */
function fromOtherCity({ book, a, b, mark }: Place): void {
  const foreign = one(otherCity().sheets, a);
  const state: WorkbookState = book.host.workbook.state;
  const given = state.idsGiven + 1;
  let next = 0;
  const fresh = (): number => {
    next += 1;
    return 1_500_000_000 + given * 5000 + next;
  };
  const sheetId =
    b % 3 === 0 && !state.sheets.some((one) => one.sheetId === foreign.sheetId) ? foreign.sheetId : fresh();
  const copy = JSON.parse(JSON.stringify(foreign), (key: string, value: unknown) =>
    key === 'sheetId'
      ? sheetId
      : key === 'metadataId' || key === 'protectedRangeId' || key === 'filterViewId'
        ? fresh()
        : value,
  ) as SheetState;
  copy.title = `${foreign.title.slice(0, 20)} ${mark}`;
  const at = b % (state.sheets.length + 1);
  const all = [...state.sheets.slice(0, at), copy, ...state.sheets.slice(at)];
  book.host.workbook.state = { ...state, idsGiven: given, sheets: all };
}

const allMetadata = (sheet: SheetState) => [
  ...sheet.metadata,
  ...sheet.columnStates.flatMap((state) => state?.metadata ?? []),
];

const properties = (sheetId: number, what: object, fields: string): object => ({
  updateSheetProperties: { properties: { sheetId, ...what }, fields },
});

export const TAB_ACTS: Acts = {
  deleteTab: (p) => p.book.batch([{ deleteSheet: { sheetId: one(ours(p.book), p.a).sheetId } }]),
  rename: (p) => {
    const { sheetId } = one(ours(p.book), p.a);
    p.book.batch([properties(sheetId, { title: `Tên mới ${p.mark}`, index: p.b % 12 }, 'title,index')]);
  },
  oddTitle: (p) => {
    const { sheetId } = one(ours(p.book), p.a);
    const title = one(
      [`'a'!B1${p.mark}`, `x${'y'.repeat(90)}`, `${'Học'.normalize('NFD')}${p.mark}`, `=1 ${p.mark}`],
      p.b,
    );
    p.book.batch([properties(sheetId, { title }, 'title')]);
  },
  hideTab: (p) => p.book.batch([properties(one(ours(p.book), p.a).sheetId, { hidden: true }, 'hidden')]),
  copyTab,
  otherCity: fromOtherCity,
  dropMetadata: (p) => {
    const all = allMetadata(one(ours(p.book), p.a));
    const some = p.c % 3 === 0 ? all : [one(all, p.b)];
    p.book.batch(
      some.map(({ metadataId }) => ({
        deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } },
      })),
    );
  },
  damageMetadata: (p) => {
    const { metadataId } = one(allMetadata(one(ours(p.book), p.a)), p.b);
    const metadataValue = one(['rác', 'answer', 'id', 'unit:so-y-te', 'items', '__proto__', ''], p.c);
    p.book.batch([
      {
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: { metadataId } }],
          developerMetadata: { metadataValue },
          fields: 'metadataValue',
        },
      },
    ]);
  },
  doubleMetadata: (p) => {
    const sheet = one(ours(p.book), p.a);
    const keys = [...columnsOf(sheet).keys()];
    const startIndex = p.c % sheet.columnCount;
    const dimensionRange = { sheetId: sheet.sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 };
    const onColumn = { metadataKey: 'lcw.column', metadataValue: one(keys, p.b), location: { dimensionRange } };
    const onTab = {
      metadataKey: 'lcw.tab',
      metadataValue: keyOf(one(ours(p.book), p.b)),
      location: { sheetId: sheet.sheetId },
    };
    const developerMetadata = { ...(p.c % 2 === 0 ? onColumn : onTab), visibility: 'DOCUMENT' };
    p.book.batch([{ createDeveloperMetadata: { developerMetadata } }]);
  },
  dropProtection: (p) => {
    const { protectedRanges } = one(ours(p.book), p.a);
    p.book.batch([{ deleteProtectedRange: { protectedRangeId: one(protectedRanges, p.b).protectedRangeId } }]);
  },
  /** The owner protects a part so that nobody else may write there. */
  protect: (p) => {
    const sheet = one(ours(p.book), p.a);
    const rows = { startRowIndex: p.b % sheet.rowCount, endRowIndex: sheet.rowCount };
    const range = { sheetId: sheet.sheetId, ...(p.c % 2 === 0 ? {} : rows) };
    p.book.batch([{ addProtectedRange: { protectedRange: { range, editors: { users: [COORDINATOR] } } } }]);
  },
  unfreeze: (p) => {
    const { sheetId } = one(ours(p.book), p.a);
    p.book.batch([
      properties(sheetId, { gridProperties: { frozenRowCount: 0 } }, 'gridProperties.frozenRowCount'),
      { setDataValidation: { range: { sheetId } } },
      { deleteConditionalFormatRule: { sheetId, index: 0 } },
    ]);
  },
  /** Everything that marks tabs, in all tabs of answers. */
  forgetAll: (p) => {
    if (p.c % 4 === 0)
      p.book.batch(
        answers(p.book).flatMap((sheet) =>
          sheet.metadata.map(({ metadataId }) => ({
            deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } },
          })),
        ),
      );
  },
  keepOne: (p) => {
    if (p.c % 8 === 0)
      p.book.batch(sheets(p.book).flatMap(({ sheetId }, i) => (i === p.a % 12 ? [] : [{ deleteSheet: { sheetId } }])));
  },
};
