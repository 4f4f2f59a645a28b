// What a window shows, what it is told of changes, and typing into cells.
import type { ChangesView, TabView } from '../../../local/page/protocol';
import { typeInto } from '../../../local/sheets/typing';
import { coordinator, deskOf, lines, officer, one, reads, started, typed, viewer } from './small-desk';

const plain = lines('function nothing() {}');

const shownIn = (changes: ChangesView): readonly string[] => [
  ...changes.tabs.map((tab: TabView) => `tab ${tab.sheetId}`),
  ...changes.rows.flatMap(({ sheetId, lines: rows }) =>
    rows.map((row) => `${sheetId} row ${row.r}: ${row.cells.map((cell) => cell.t ?? '').join('|')}`),
  ),
];

describe('opening the workbook', () => {
  it('shows every tab with the texts a person sees', () => {
    const { desk } = deskOf(plain);
    const book = desk.book(coordinator);
    expect(book.tabs.map((tab) => tab.title)).toEqual(['Tổng hợp', 'Sở Y tế']);
    expect(reads(desk, 7, 0, 0)).toBe('Xin chào');
    expect(book.styles[book.tabs[0]?.rows[1]?.cells[0]?.s ?? -1]).toEqual({ align: 'right' });
    expect(book).toMatchObject({ title: 'Bộ biểu mẫu', lang: 'vi', as: coordinator, drafts: [] });
  });

  it('begins with the coordinator where nobody is named, and refuses somebody unknown', () => {
    const { desk } = deskOf(plain);
    expect(desk.book().as).toBe(coordinator);
    expect(desk.book('DAU.MOI@hcm.example').as).toBe(coordinator);
    expect(() => desk.book('ai.do@example.com')).toThrow('no such person');
  });

  it('shows the menu that the script builds, and none to somebody who may only look', () => {
    const { desk } = deskOf(lines('function first() {}', ['first']));
    expect(desk.book(coordinator).menus).toEqual([
      { caption: 'Việc', entries: [{ caption: 'first', functionName: 'first' }] },
    ]);
    expect(desk.book(viewer).menus).toEqual([]);
  });
});

describe('typing into a cell', () => {
  it('enters the text as Google does, keeps it before it answers, and shows the row that changed', () => {
    const { desk, saved, announced } = deskOf(plain);
    const before = desk.revision;
    const reply = desk.edit(typed(7, 4, 0, '1.234,5', { since: before }));
    expect(reply.done).toBe(true);
    expect(shownIn(reply.changes)).toEqual(['7 row 4: 1.234,50']);
    expect(reply.changes.revision).toBe(before + 1);
    expect(saved[saved.length - 1]?.workbook.sheets[0]?.rows[4]?.[0]?.userEnteredValue).toEqual({
      numberValue: 1234.5,
    });
    expect(announced).toEqual([before + 1]);
  });

  it('writes nothing where the cell has changed meanwhile, and shows what stands there now', () => {
    const { desk } = deskOf(plain);
    const since = desk.revision;
    desk.edit(typed(7, 0, 0, 'Cửa sổ hai', { before: 'Xin chào', since }));
    const reply = desk.edit(typed(7, 0, 0, 'Cửa sổ một', { before: 'Xin chào', since }));
    expect(reply).toMatchObject({ done: false, refused: expect.stringContaining('Ô A1 vừa được sửa') });
    expect(shownIn(reply.changes)).toEqual(['7 row 0: Cửa sổ hai']);
    expect(reads(desk, 7, 0, 0)).toBe('Cửa sổ hai');
  });

  it('writes all cells of a paste or none', () => {
    const { desk } = deskOf(plain);
    const range = { sheetId: 7, top: 0, left: 0, bottom: 2, right: 1 };
    const cells = [
      { row: 1, column: 0, text: 'một', before: '' },
      { row: 0, column: 0, text: 'hai', before: 'không phải' },
    ];
    expect(desk.edit({ as: coordinator, since: 1, range, cells }).done).toBe(false);
    expect(reads(desk, 7, 1, 0)).toBe('');
    cells[1] = { row: 0, column: 0, text: 'hai', before: 'Xin chào' };
    expect(desk.edit({ as: coordinator, since: 1, range, cells }).done).toBe(true);
    expect([reads(desk, 7, 1, 0), reads(desk, 7, 0, 0)]).toEqual(['một', 'hai']);
  });

  it('lets the tab grow under a paste that reaches over its edge, and shows it whole', () => {
    const { desk } = deskOf(plain);
    const since = desk.revision;
    const reply = desk.edit(typed(8, 22, 6, 'xa', { since }));
    expect(reply.changes.tabs).toMatchObject([{ sheetId: 8, rowCount: 23, columnCount: 7 }]);
    expect(reads(desk, 8, 22, 6)).toBe('xa');
  });

  it('refuses with Google’s words what a protection forbids, and everything to somebody who may only look', () => {
    const { desk } = deskOf(plain);
    const range = { sheetId: 7 };
    desk.host.ask('sheets', 'spreadsheets.batchUpdate', { spreadsheetId: 'sheet-1' }, coordinator, {
      requests: [{ addProtectedRange: { protectedRange: { range, editors: { users: [coordinator] } } } }],
    });
    expect(desk.edit(typed(8, 0, 0, 'x', { as: viewer })).refused).toContain('chỉ có quyền xem');
    expect(() => typeInto(desk.host.workbook, 7, 0, 0, 'x', officer)).toThrow('được bảo vệ');
    expect(reads(desk, 7, 0, 0)).toBe('Xin chào');
  });

  it('refuses cells outside the range it names, a tab that is gone, and ranges no spreadsheet can have', () => {
    const { desk } = deskOf(plain);
    const request = typed(7, 0, 0, 'x', { before: 'Xin chào' });
    expect(desk.edit({ ...request, range: one(7, 5, 5) }).refused).toContain('ngoài vùng');
    expect(desk.edit(typed(99, 0, 0, 'x')).refused).toContain('không còn nữa');
    expect(desk.edit(typed(7, 9_000_000, 0, 'x')).refused).toContain('vượt quá');
  });

  it('starts the edit trigger once for the whole act, with the old and the new value for a single cell', () => {
    const { desk } = deskOf(
      lines(`function onEdit(e) {
        SpreadsheetApp.getActiveSpreadsheet().toast([e.range.getRow(), e.range.getNumRows(), e.value, e.oldValue].join(' '), 'onEdit');
      }`),
    );
    const first = desk.edit(typed(7, 0, 0, 'Tạm biệt', { before: 'Xin chào' }));
    expect(first.toasts).toEqual([{ title: 'onEdit', text: '1 1 Tạm biệt Xin chào' }]);
    const range = { sheetId: 7, top: 2, left: 0, bottom: 4, right: 2 };
    const cells = [
      { row: 2, column: 0, text: 'a', before: '' },
      { row: 3, column: 1, text: 'b', before: '' },
    ];
    const block = desk.edit({ as: coordinator, since: 1, range, cells });
    expect(block.toasts).toEqual([{ title: 'onEdit', text: '3 2  ' }]);
  });
});

describe('what changed since a window looked', () => {
  it('is nothing, or just the rows, whoever changed them', () => {
    const { desk } = deskOf(plain);
    desk.book(coordinator);
    const since = desk.revision;
    expect(desk.changes(since)).toEqual({ revision: since, tabs: [], rows: [], styles: expect.anything() });
    typeInto(desk.host.workbook, 8, 3, 2, 'mới', coordinator);
    expect(shownIn(desk.changes(since))).toEqual(['8 row 3: mới']);
    expect(shownIn(desk.changes(since + 1))).toEqual([]);
  });

  it('empties a row whose last cell was cleared', () => {
    const { desk } = deskOf(plain);
    const reply = desk.edit(typed(7, 0, 0, '', { before: 'Xin chào', since: desk.revision }));
    expect(shownIn(reply.changes)).toEqual(['7 row 0: ']);
  });

  it('is everything for a window from before a restart, or from another workbook', () => {
    const { desk } = deskOf(plain);
    for (const since of [0, desk.revision + 5]) {
      const changes = desk.changes(since);
      expect(shownIn(changes)).toEqual(['tab 7', 'tab 8']);
      expect(changes).toMatchObject({ order: [7, 8], lang: 'vi', drafts: [] });
      expect(changes.styles).toBeDefined();
    }
  });

  it('tells of tabs that came, went and moved, and of looks that are new', () => {
    const { desk } = deskOf(plain);
    desk.book(coordinator);
    const since = desk.revision;
    desk.host.ask('sheets', 'spreadsheets.batchUpdate', { spreadsheetId: 'sheet-1' }, coordinator, {
      requests: [
        { addSheet: { properties: { sheetId: 9, title: 'Mới', index: 0 } } },
        { deleteSheet: { sheetId: 8 } },
        {
          repeatCell: {
            range: { sheetId: 7, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
            cell: { userEnteredFormat: { textFormat: { bold: true } } },
            fields: 'userEnteredFormat.textFormat.bold',
          },
        },
      ],
    });
    const changes = desk.changes(since);
    expect(changes.order).toEqual([9, 7]);
    expect(shownIn(changes)).toEqual(['tab 9', '7 row 0: Xin chào']);
    const cell = changes.rows[0]?.lines[0]?.cells[0];
    expect(changes.styles?.[cell?.s ?? -1]).toEqual({ bold: true });
  });
});

describe('running the script', () => {
  const product = lines(
    `function greet() { SpreadsheetApp.getUi().alert('Chào', 'Xong', SpreadsheetApp.getUi().ButtonSet.OK); return 5; }
     function fail() { throw new Error('hỏng'); }
     function echo(a) { return { a: a, me: Session.getActiveUser().getEmail() }; }
     function dated() { return new Date(); }
     function where() { return SpreadsheetApp.getActiveRange().getRow() + ':' + SpreadsheetApp.getActiveSheet().getName(); }
     function secret_() { return 1; }`,
    ['greet', 'fail'],
  );

  it('shows what a menu item said', () => {
    const { desk } = deskOf(product);
    const reply = desk.run(started('greet'));
    expect(reply.alerts).toEqual([{ kind: 'alert', title: 'Chào', text: 'Xong', buttons: 'OK' }]);
    expect(reply.value).toBeUndefined();
    expect(desk.run(started('fail')).error).toEqual({ name: 'Error', message: 'hỏng' });
  });

  it('starts nothing from the menu that does not stand in it, and nothing at all for somebody who may only look', () => {
    const { desk } = deskOf(product);
    expect(() => desk.run(started('echo'))).toThrow('No item of the menu calls echo');
    expect(() => desk.run(started('greet', { as: viewer }))).toThrow('may only look');
  });

  it('answers the sidebar as google.script.run does: value, error, unknown function, what may not cross', () => {
    const { desk } = deskOf(product);
    const call = (name: string, args: readonly unknown[] = []) => desk.run(started(name, { via: 'sidebar', args }));
    expect(call('echo', [{ b: [1] }]).value).toEqual({ a: { b: [1] }, me: coordinator });
    expect(call('fail').error).toEqual({ name: 'Error', message: 'hỏng' });
    expect(call('nope').error?.message).toBe('Script function not found: nope');
    expect(call('secret_').error?.message).toBe('Script function not found: secret_');
    expect(call('dated').error?.message).toContain('a Date');
    expect(desk.run(started('where', { via: 'sidebar', selection: one(8, 4, 0) })).value).toBe('5:Sở Y tế');
  });
});
