import { ApiError } from '../../../local/host/api';
import type { TraceLine } from '../../../local/host/types';
import { evaluated, manifestWith, officer, remembering, smallHost } from './small-host';

const AUTH = 'https://www.googleapis.com/auth/';
const caught = (expression: string) =>
  `(function () { try { return ${expression}; } catch (e) { return [e.name, e.message, e.details]; } })()`;

describe('an advanced service', () => {
  it('takes the resource first, then the path, then the query', () => {
    const [sheets, docs, drive] = [remembering('sheets'), remembering('docs'), remembering('drive')];
    evaluated(
      `[Sheets.Spreadsheets.get('s', {fields: 'sheets'}), Sheets.Spreadsheets.getByDataFilter({dataFilters: []}, 's', {fields: 'x'}),
        Docs.Documents.create({title: 't'}), Docs.Documents.batchUpdate({requests: []}, 'd'),
        Drive.Files.create({name: 'n'}, null, {fields: 'id'}), Drive.Files.update({trashed: true}, 'f'), Drive.Files.list({q: 'q'})]`,
      {},
      { apis: [sheets, docs, drive] },
    );
    const caller = officer;
    expect(sheets.calls).toEqual([
      { method: 'spreadsheets.get', params: { spreadsheetId: 's', fields: 'sheets' }, caller },
      {
        method: 'spreadsheets.getByDataFilter',
        params: { spreadsheetId: 's', fields: 'x' },
        body: { dataFilters: [] },
        caller,
      },
    ]);
    expect(docs.calls).toEqual([
      { method: 'documents.create', params: {}, body: { title: 't' }, caller },
      { method: 'documents.batchUpdate', params: { documentId: 'd' }, body: { requests: [] }, caller },
    ]);
    expect(drive.calls).toEqual([
      { method: 'files.create', params: { fields: 'id' }, body: { name: 'n' }, caller },
      { method: 'files.update', params: { fileId: 'f' }, body: { trashed: true }, caller },
      { method: 'files.list', params: { q: 'q' }, caller },
    ]);
  });

  it('exists only where the manifest enables it', () => {
    expect(evaluated('typeof Sheets', {}, { manifest: { ...manifestWith(), dependencies: {} } })).toBe('undefined');
  });

  it('refuses a wrong number of arguments', () => {
    expect(evaluated(caught('Sheets.Spreadsheets.batchUpdate({})'))).toEqual([
      'Exception',
      'Invalid number of arguments provided. Expected 2-3 only',
      null,
    ]);
  });

  it('says what Google says when a call is refused', () => {
    const sheets = remembering('sheets', () => {
      throw new ApiError(400, 'Invalid requests[0].addSheet: A sheet with the name "A" already exists.');
    });
    const message = 'Invalid requests[0].addSheet: A sheet with the name "A" already exists.';
    expect(evaluated(caught('Sheets.Spreadsheets.batchUpdate({}, "s")'), {}, { apis: [sheets] })).toEqual([
      'GoogleJsonResponseException',
      `API call to sheets.spreadsheets.batchUpdate failed with error: ${message}`,
      { code: 400, message },
    ]);
  });

  it('is refused without its scope', () => {
    const only = { manifest: manifestWith(['drive.file']) };
    expect(evaluated(caught('Sheets.Spreadsheets.get("s")'), {}, only)).toEqual([
      'GoogleJsonResponseException',
      'API call to sheets.spreadsheets.get failed with error: Request had insufficient authentication scopes.',
      { code: 403, message: 'Request had insufficient authentication scopes.' },
    ]);
    expect(evaluated('Docs.Documents.create({})', {}, only)).toEqual({});
  });

  it('is out of reach of a simple trigger', () => {
    expect(evaluated(caught('Sheets.Spreadsheets.get("s")'), { via: 'simple-trigger' })).toEqual([
      'Exception',
      `You do not have permission to call sheets.spreadsheets.get. Required permissions: (${AUTH}spreadsheets || ${AUTH}drive)`,
      null,
    ]);
  });

  it('does not hide a fault of the model from whoever runs the host', () => {
    const sheets = remembering('sheets', () => {
      throw new TypeError('the model is broken');
    });
    expect(() => evaluated(caught('Sheets.Spreadsheets.get("s")'), {}, { apis: [sheets] })).toThrow(
      'the model is broken',
    );
  });
});

describe('a simple trigger', () => {
  it('can make a menu but open no sidebar and no dialog, and does not learn who is there', () => {
    const host = smallHost(`function onOpen(e) {
      var ui = SpreadsheetApp.getUi();
      ui.createMenu('Thành phố học tập').addItem('Kiểm tra', 'check').addSeparator()
        .addSubMenu(ui.createMenu('Khác').addItem('Trợ giúp', 'help')).addToUi();
      var said = [];
      ['alert', 'prompt'].forEach(function (name) { try { ui[name]('?'); } catch (x) { said.push(x.message); } });
      try { ui.showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar')); } catch (x) { said.push(x.message); }
      return [said, Session.getActiveUser().getEmail(), String(e.authMode), e.source.getId()];
    }`);
    const result = host.run('onOpen', { as: officer, via: 'simple-trigger' });
    const refusal = (name: string) =>
      `You do not have permission to call Ui.${name}. Required permissions: ${AUTH}script.container.ui`;
    expect(result.value).toEqual([
      [refusal('alert'), refusal('prompt'), refusal('showSidebar')],
      '',
      'LIMITED',
      'sheet-1',
    ]);
    expect(result.menus).toEqual([
      {
        caption: 'Thành phố học tập',
        addon: false,
        entries: [
          { caption: 'Kiểm tra', functionName: 'check' },
          { separator: true },
          { caption: 'Khác', addon: false, entries: [{ caption: 'Trợ giúp', functionName: 'help' }] },
        ],
      },
    ]);
  });
});

describe('the user interface', () => {
  it('shows alerts in all three forms and gives back the button pressed', () => {
    const host = smallHost(`function go() { var ui = SpreadsheetApp.getUi(); return [
      ui.alert('Xong') === ui.Button.OK,
      ui.alert('Tiếp tục?', ui.ButtonSet.YES_NO) === ui.Button.NO,
      ui.alert('Thiết lập', 'Tiếp tục?', ui.ButtonSet.OK_CANCEL) === ui.Button.OK,
      ui.prompt('Tên?').getResponseText()]; }`);
    const result = host.run('go', {
      as: officer,
      via: 'menu',
      answers: ['OK', 'NO', 'OK', { button: 'OK', text: 'Lan' }],
    });
    expect(result.value).toEqual([true, true, true, 'Lan']);
    expect(result.alerts.map(({ title, text, buttons }) => [title, text, buttons])).toEqual([
      ['', 'Xong', 'OK'],
      ['', 'Tiếp tục?', 'YES_NO'],
      ['Thiết lập', 'Tiếp tục?', 'OK_CANCEL'],
      ['', 'Tên?', 'OK'],
    ]);
  });

  it('loses the lock while a dialog stands open', () => {
    expect(
      evaluated(
        '(function () { var l = LockService.getDocumentLock(); l.waitLock(1); SpreadsheetApp.getUi().alert("?"); return l.hasLock(); })()',
      ),
    ).toBe(false);
  });

  it('shows a sidebar made from a file of the project, and a toast', () => {
    const host = smallHost(`function go() {
      SpreadsheetApp.getActive().toast('Đang kiểm tra', 'Chờ');
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Theo dõi').setWidth(300)); }`);
    const result = host.run('go', { as: officer, via: 'menu' });
    expect(result.sidebar).toEqual({ title: 'Theo dõi', html: '<p>Thanh bên</p>', width: 300 });
    expect(result.toasts).toEqual([{ title: 'Chờ', text: 'Đang kiểm tra' }]);
    expect(() => evaluated('HtmlService.createHtmlOutputFromFile("Khác")')).toThrow(
      'No HTML file named Khác was found.',
    );
  });

  it('shows a dialog of its own size beside which the person goes on, and refuses what is no page with a title', () => {
    const host = smallHost(`function go() {
      var page = HtmlService.createHtmlOutputFromFile('Sidebar').setWidth(900).setHeight(620);
      SpreadsheetApp.getUi().showModelessDialog(page, 'Tệp'); }`);
    const dialog = { title: 'Tệp', html: '<p>Thanh bên</p>', width: 900, height: 620 };
    expect(host.run('go', { as: officer, via: 'menu' })).toMatchObject({ dialog });
    for (const args of ["'<p>', 'Tệp'", 'HtmlService.createHtmlOutput("x")'])
      expect(() => evaluated(`SpreadsheetApp.getUi().showModelessDialog(${args})`)).toThrow(
        "The parameters don't match the method signature for SpreadsheetApp.Ui.showModelessDialog.",
      );
    expect(host.run('go', { as: officer, via: 'simple-trigger' }).dialog).toBeUndefined();
  });

  it('does not exist for a trigger', () => {
    expect(() => evaluated('SpreadsheetApp.getUi()', { via: 'trigger' })).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  it('tells where the cursor stands', () => {
    const where =
      '[SpreadsheetApp.getActiveSheet().getName(), SpreadsheetApp.getActiveSheet().getSheetId(), SpreadsheetApp.getActiveRange().getRow(), SpreadsheetApp.getActiveCell().getColumn()]';
    expect(evaluated(where, { active: { sheetId: 8, row: 12, column: 4 } })).toEqual(['Sở Y tế', 8, 12, 4]);
    expect(evaluated(where)).toEqual(['Tổng hợp', 7, 1, 1]);
  });
});

describe('permissions', () => {
  it('name the scope that the manifest lacks, and the one that the person refused', () => {
    const none = { manifest: manifestWith([]) };
    expect(() => evaluated('Session.getActiveUser().getEmail()', {}, none)).toThrow(
      `Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: ${AUTH}userinfo.email`,
    );
    expect(() => evaluated('SpreadsheetApp.getActive().getName()', {}, none)).toThrow(
      `Required permissions: (${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets)`,
    );
    expect(() => evaluated('Session.getActiveUser().getEmail()', { refusedScopes: [`${AUTH}userinfo.email`] })).toThrow(
      `You do not have permission to call Session.getActiveUser. Required permissions: ${AUTH}userinfo.email`,
    );
  });

  it('can be asked for beforehand', () => {
    const asked = 'String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())';
    expect(evaluated(asked)).toBe('NOT_REQUIRED');
    expect(evaluated(asked, { refusedScopes: [`${AUTH}drive.file`] })).toBe('REQUIRED');
    expect(evaluated('Session.getActiveUser().getEmail()')).toBe(officer);
    const granted = `ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizedScopes().includes('${AUTH}drive.file')`;
    expect(evaluated(granted)).toBe(true);
    expect(evaluated(granted, { refusedScopes: [`${AUTH}drive.file`] })).toBe(false);
  });
});

describe('what google.script.run passes', () => {
  const host = smallHost(`function echo(x) { return x; } function date() { return {when: [new Date()]}; }
    function fn() { return function () {}; } function own() { function A() {} return new A(); } function hole() { return [undefined, 1, {a: undefined}]; }
    function nothing() {} function kind(x) { return x instanceof Array; }`);
  const run = (name: string, ...args: unknown[]) => host.run(name, { as: officer, via: 'sidebar', args });

  it('are numbers, texts, booleans, null, and plain objects and arrays of these', () => {
    const value = { a: [1, 'hai', true, null, { b: -0.5 }] };
    expect(run('echo', value).value).toEqual(value);
    expect(run('kind', []).value).toBe(true);
    expect(run('hole').value).toEqual([null, 1, {}]);
    expect(run('nothing').value).toBeNull();
  });

  it('are no dates, functions or instances', () => {
    expect(run('date').error?.message).toBe('google.script.run cannot pass a Date (return value.when[0])');
    expect(run('fn').error?.message).toBe('google.script.run cannot pass a function (return value)');
    expect(run('own').error?.message).toContain('anything but plain objects');
    expect(() => run('echo', new Date())).toThrow('google.script.run cannot pass a Date (arguments[0])');
  });
});

describe('properties and cache', () => {
  it('keep texts from run to run, users apart', () => {
    const host =
      smallHost(`function put(v) { PropertiesService.getUserProperties().setProperty('k', v).setProperty('n', 2); }
      function get() { return [PropertiesService.getUserProperties().getProperty('k'), PropertiesService.getUserProperties().getProperties(),
        PropertiesService.getDocumentProperties().getProperty('k')]; }`);
    host.run('put', { as: 'a@b.example', via: 'menu', args: ['một'] });
    expect(host.run('get', { as: 'a@b.example', via: 'menu' }).value).toEqual(['một', { k: 'một', n: '2' }, null]);
    expect(host.run('get', { as: 'c@d.example', via: 'menu' }).value).toEqual([null, {}, null]);
  });

  it('refuse a value over 9 KB and a store over 500 KB; the cache a value over 100 KB', () => {
    const set = (size: number) => `PropertiesService.getScriptProperties().setProperty('k', 'x'.repeat(${size}))`;
    expect(evaluated(`typeof ${set(9 * 1024)}`)).toBe('object');
    expect(() => evaluated(set(9 * 1024 + 1))).toThrow('Argument too large: value');
    const many = `(function () { var all = {}; for (var i = 0; i < 60; i++) all['k' + i] = 'x'.repeat(9000); PropertiesService.getScriptProperties().setProperties(all); })()`;
    expect(() => evaluated(many)).toThrow('You have exceeded the property storage quota');
    expect(() => evaluated(`CacheService.getScriptCache().put('k', 'x'.repeat(${100 * 1024 + 1}))`)).toThrow(
      'Argument too large: value',
    );
  });

  it('forget a cached value by the host’s clock', () => {
    const host = smallHost(`function put() { CacheService.getDocumentCache().put('k', 'v', 60); }
      function get() { return CacheService.getDocumentCache().get('k'); }`);
    const run = (name: string) => host.run(name, { as: officer, via: 'menu' }).value;
    run('put');
    expect(run('get')).toBe('v');
    host.pass(60_000);
    expect(run('get')).toBeNull();
  });
});

describe('what a run leaves behind', () => {
  it('is a trace that the discovery documents can be held against', () => {
    const lines: TraceLine[] = [];
    evaluated(
      '[Sheets.Spreadsheets.get("s", {fields: "sheets"}), Sheets.Spreadsheets.batchUpdate({requests: []}, "s"), SpreadsheetApp.getActive().toast("x"), console.log("y")]',
      {},
      { trace: (line) => lines.push(line) },
    );
    expect(lines).toEqual([
      { api: 'sheets', method: 'spreadsheets.get', params: { spreadsheetId: 's', fields: 'sheets' } },
      { api: 'sheets', method: 'spreadsheets.batchUpdate', params: { spreadsheetId: 's' }, body: { requests: [] } },
      { service: 'SpreadsheetApp', method: 'Spreadsheet.toast' },
    ]);
  });

  it('is the time it would take on Google by the cost model', () => {
    const reply = { sheets: [{ data: [{ rowData: [{ values: [{}, {}] }, {}, { values: [{}] }] }] }] };
    const host = smallHost(
      `function go() { Sheets.Spreadsheets.getByDataFilter({}, 's'); Sheets.Spreadsheets.batchUpdate({requests: [{}, {}]}, 's');
        PropertiesService.getScriptProperties().getProperty('k'); }`,
      { apis: [remembering('sheets', () => reply)] },
    );
    const menu = host.run('go', { as: officer, via: 'menu' });
    expect(menu.calls.map((call) => call.ms)).toEqual([350 + 3 * 0.0036, 350 + 2 * 0.6, 30]);
    expect(menu.ms).toBeCloseTo(731.2108);
    expect(host.run('go', { as: officer, via: 'sidebar' }).ms).toBeCloseTo(1731.2108);
  });

  it('is its log, as it was written', () => {
    const { log } = smallHost(
      'function go() { console.warn("%s có %d lỗi", "Sở Y tế", 3, {a: 1}); Logger.log("xong"); }',
    ).run('go', { as: officer, via: 'menu' });
    expect(log).toEqual([
      { level: 'warn', text: 'Sở Y tế có 3 lỗi {"a":1}' },
      { level: 'log', text: 'xong' },
    ]);
  });
});
