// Where an officer meets Google's own protection: what the add-in owns, what says who the coordinator is, what belongs to others.
import { catalogue } from '../../src/catalogue/index';
import { HAND_IN_WORDS } from '../../src/i18n/collecting/hand-in';
import { homeSheetId } from '../../src/workbook/tabs/sheet-ids';
import { TITLE_ROW } from '../../src/workbook/tabs/tab-plan';
import { type Book, COORDINATOR, OFFICER } from '../e2e/book';
import { typeAs } from '../e2e/typing';
import { callAs, OWN_TAB, OWN_UNIT, ownBook, ROW, toldBy } from './calls';

const PROTECTED = /protected cell or object|được bảo vệ/;
const OTHER_UNIT = 'so-cong-thuong';
const OTHER = 'cong.thuong@hcm.example';

/** Every tab that is no tab of answers. */
const REGISTERS = ['overview', 'findings', 'items', 'units', 'settings', 'waivers', 'drafts', 'log'];

const isCoordinator = (book: Book): boolean =>
  toldBy({ told: 'reply' }, callAs(book, OFFICER, { name: 'exportAll', args: [] })) === undefined;

const tagged = (metadataKey: string, metadataValue: string, location: object): object => ({
  createDeveloperMetadata: {
    developerMetadata: { metadataKey, metadataValue, visibility: 'DOCUMENT', location },
  },
});

describe('an officer at the keyboard', () => {
  const book = ownBook();

  it('cannot name a coordinator, nor alter the other settings', () => {
    for (const id of ['coordinators', 'liveTrigger', 'liveCheck', 'round'])
      expect(() => book.type('settings', id, 'value', OFFICER, OFFICER)).toThrow(PROTECTED);
  });

  it('cannot type anywhere in a tab that the add-in or the coordinator keeps', () => {
    for (const key of REGISTERS) {
      const { sheetId, rowCount, columnCount } = book.sheet(key);
      for (const [row, column] of [
        [0, 0],
        [rowCount - 1, columnCount - 1],
        [Math.min(rowCount - 1, 8), columnCount - 1],
      ])
        expect(() => book.batch([cell(sheetId, row ?? 0, column ?? 0)], OFFICER)).toThrow(PROTECTED);
    }
  });

  it('cannot alter codes, questions, limits, roles, ids, records or the state cell of any tab of answers', () => {
    for (const key of [OWN_TAB, 'collective:quan-huyen']) {
      const id = key === OWN_TAB ? ROW : (firstItem(book, key) ?? '');
      for (const column of ['code', 'request', 'limit', 'role', 'id', 'recorded'])
        expect(() => book.type(key, id, column, 'x', OFFICER)).toThrow(PROTECTED);
      expect(() => book.type(key, TITLE_ROW, 'recorded', '{"trigger":"1"}', OFFICER)).toThrow(PROTECTED);
      expect(() => book.type(key, '#header', 'status', 'x', OFFICER)).toThrow(PROTECTED);
    }
  });

  it('cannot accept the own part: the word counts for nothing, and the next check says so', () => {
    const accepted = HAND_IN_WORDS.accepted.vi;
    typeAs(book, OWN_TAB, '#handin', 'answer', accepted);
    book.run('checkCompleteness');
    const view = callAs(book, COORDINATOR, { name: 'readSidebar', args: [] }).value as {
      value: { units: readonly { id: string; handIn: { state: string } }[] };
    };
    expect(view.value.units.find(({ id }) => id === OWN_UNIT)?.handIn.state).not.toBe('accepted');
  });

  it('cannot write into the rows of a unit whose people are named', () => {
    const assigned = ownBook();
    const { workbook } = assigned.host;
    workbook.state = { ...workbook.state, editors: [...workbook.state.editors, OTHER] };
    assigned.type('units', OTHER_UNIT, 'editors', OTHER);
    assigned.run('setUpWorkbook');
    const key = `unit:${OTHER_UNIT}`;
    const id = firstItem(assigned, key) ?? '';
    expect(() => assigned.type(key, id, 'answer', '1', OFFICER)).toThrow(PROTECTED);
    expect(() => assigned.type(key, '#handin', 'answer', HAND_IN_WORDS['handed-in'].vi, OFFICER)).toThrow(PROTECTED);
    assigned.type(key, id, 'answer', '1', OTHER);
    const before = workbook.state;
    const forged = { unit: OTHER_UNIT, state: 'handed-in', letter: '1' };
    const cells = [{ id, column: 'answer', before: '1', after: '2' }];
    for (const [name, args] of [
      ['handInUnit', forged],
      ['applyImport', { unit: OTHER_UNIT, cells }],
    ] as const)
      expect(toldBy({ told: 'reply' }, callAs(assigned, OFFICER, { name, args: [args] }))).toMatch(/bảo vệ/);
    expect(workbook.state).toBe(before);
  });
});

describe('an officer with a program', () => {
  it.each([
    ['lift a protection', (book: Book) => book.sheet('settings').protectedRanges.map(lift)],
    ['name themselves in a protection', (book: Book) => book.sheet('settings').protectedRanges.map(addMe)],
    ['delete a tab', (book: Book) => [{ deleteSheet: { sheetId: book.sheet('settings').sheetId } }]],
    ['sort rows of others away', (book: Book) => [moved(book.sheet('settings').sheetId)]],
    [
      'take the mark off a tab',
      (book: Book) => [tagged('lcw.tab', 'other', { sheetId: book.sheet('settings').sheetId })],
    ],
  ])('cannot %s', (_, requests) => {
    const book = ownBook();
    expect(() => book.batch(requests(book), OFFICER)).toThrow(PROTECTED);
  });

  it('is no coordinator by a tab of settings of their own', () => {
    const book = ownBook();
    const of = (column: number): object => ({
      dimensionRange: { sheetId: 77, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
    });
    const texts = ['coordinators', OFFICER].map((stringValue) => ({ userEnteredValue: { stringValue } }));
    book.batch(
      [
        { addSheet: { properties: { sheetId: 77, index: 0, title: 'Thiết lập mới' } } },
        tagged('lcw.tab', 'settings', { sheetId: 77 }),
        tagged('lcw.column', 'id', of(0)),
        tagged('lcw.column', 'value', of(1)),
        {
          updateCells: {
            start: { sheetId: 77, rowIndex: 1, columnIndex: 0 },
            rows: [{ values: texts }],
            fields: 'userEnteredValue',
          },
        },
      ],
      OFFICER,
    );
    expect(homeSheetId('settings')).not.toBe(77);
    expect(isCoordinator(book)).toBe(false);
  });

  it('does not lead the coordinator’s check into other columns, even where Google should let the marks be moved', () => {
    const book = ownBook();
    const answer = book.at(OWN_TAB, ROW, 'answer');
    book.type(OWN_TAB, ROW, 'answer', 'Một nội dung.', OFFICER);
    const status = book.at(OWN_TAB, ROW, 'status');
    const at = (column: number): object => ({
      dimensionRange: { sheetId: answer.sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
    });
    const drop = (metadataValue: string): object => ({
      deleteDeveloperMetadata: {
        dataFilter: {
          developerMetadataLookup: {
            metadataKey: 'lcw.column',
            metadataValue,
            locationType: 'COLUMN',
            metadataLocation: { sheetId: answer.sheetId },
            locationMatchingStrategy: 'INTERSECTING_LOCATION',
          },
        },
      },
    });
    book.batch([
      drop('answer'),
      drop('status'),
      tagged('lcw.column', 'status', at(answer.column)),
      tagged('lcw.column', 'answer', at(status.column)),
    ]);
    const before = book.sheet(OWN_TAB).rows;
    book.run('checkCompleteness');
    const column = (rows: typeof before): readonly unknown[] =>
      rows.map((row) => row?.[answer.column]?.userEnteredValue);
    expect(column(book.sheet(OWN_TAB).rows)).toEqual(column(before));
  });
});

const cell = (sheetId: number, rowIndex: number, columnIndex: number): object => ({
  updateCells: {
    start: { sheetId, rowIndex, columnIndex },
    rows: [{ values: [{ userEnteredValue: { stringValue: OFFICER } }] }],
    fields: 'userEnteredValue',
  },
});

const lift = ({ protectedRangeId }: { readonly protectedRangeId?: number }): object => ({
  deleteProtectedRange: { protectedRangeId },
});

const addMe = ({ protectedRangeId }: { readonly protectedRangeId?: number }): object => ({
  updateProtectedRange: { protectedRange: { protectedRangeId, editors: { users: [OFFICER] } }, fields: 'editors' },
});

const moved = (sheetId: number): object => ({
  deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 5, endIndex: 6 } },
});

/** The id of the first row that asks something. */
function firstItem(book: Book, key: string): string | undefined {
  const known = new Set(catalogue.units.map(({ id }) => id));
  const column = book.at(key, '#header', 'id').column;
  return book
    .sheet(key)
    .rows.map((row) => row?.[column]?.userEnteredValue?.stringValue ?? '')
    .find((id) => id !== '' && !id.includes('#') && (key.startsWith('unit:') || known.has(id.split('/')[0] ?? '')));
}
