// A unit's file out, filled in, and in again: on the built bundle, with the host's protections in force.
import { readFileSync } from 'node:fs';
import { readFile } from '../../files/read-file';
import type { FileContent } from '../../src/actions/files/files-views';
import { apiCalls, type Book, COORDINATOR, newBook, OFFICER } from './book';
import { type ask, filledFile, got, imported, refused, requestOf, writable } from './files-calls';

const FINANCE = 'so-tai-chinh';
const KEY = 'unit:so-tai-chinh';
const ROW = '3.3.1-1a';
const HEALTH_OFFICER = 'y.te@hcm.example';

const book = (): Book => newBook({ setUp: true });

/** What stands in the cells that people fill, by address. */
const answers = (of: Book, key = KEY): Readonly<Record<string, string>> => {
  const sheet = of.sheet(key);
  const open = Array.from({ length: 12 }, (_, i) => i + 3).filter((c) => c < 4 || c > 6);
  return Object.fromEntries(
    sheet.rows.flatMap((row, r) =>
      open.flatMap((c): [string, string][] => {
        const text = row?.[c]?.userEnteredValue?.stringValue ?? '';
        return text === '' || text === '–' ? [] : [[`${r},${c}`, text]];
      }),
    ),
  );
};

describe('a unit’s file', () => {
  it('brings back exactly the cells that were filled in, written as a person would have typed them', async () => {
    const b = book();
    const before = answers(b);
    const file = await filledFile(b, FINANCE, {
      [ROW]: { answer: '98,5%', year: { value: 2022, numFmt: '0' }, source: 'Thống kê' },
      '3.3.1-1b': {
        answer: { value: 0.125, numFmt: '0.0%' },
        evidence: { value: new Date('2023-02-05'), numFmt: 'dd/mm/yyyy' },
      },
      resources: { answer: '- Một ý.\n=hai ý “đặc biệt” & <xuống dòng>' },
    });
    const done = imported(b, file);
    expect(done).toEqual({ written: 6, left: [] });
    const expected: readonly (readonly [string, string, string])[] = [
      [ROW, 'answer', '98,5%'],
      [ROW, 'year', '2022'],
      [ROW, 'source', 'Thống kê'],
      ['3.3.1-1b', 'answer', '12,5%'],
      ['3.3.1-1b', 'evidence', '05/02/2023'],
      ['resources', 'answer', '- Một ý.\n=hai ý “đặc biệt” & <xuống dòng>'],
    ];
    for (const [id, column, text] of expected)
      expect([id, column, b.read(KEY, id, column)]).toEqual([id, column, text]);
    expect(Object.keys(answers(b)).length).toBe(Object.keys(before).length + expected.length);
    expect(b.read(KEY, ROW, 'status')).toBe('✓ Đầy đủ');
    expect(b.read(KEY, '3.3.1-1b', 'status')).toBe('! Cần xem lại');
    expect(b.read(KEY, '3.3.1-1b', 'fix')).toContain('Năm');
  });

  it('changes nothing when it is imported again, and nothing when it comes back untouched', async () => {
    const b = book();
    const file = await filledFile(b, FINANCE, {
      [ROW]: { answer: '98,5%', year: '2022' },
      '#handin': { answer: 'đã gửi' },
    });
    expect(imported(b, file).written).toBe(3);
    const state = b.state();
    expect(writable(got(b, 'previewImport', [file]).cells)).toEqual([]);
    expect(writable(got(b, 'previewImport', [await filledFile(b, FINANCE, {})]).cells)).toEqual([]);
    expect(b.state()).toBe(state);
  });

  it('shows what is answered already, and leaves alone what it does not fill', async () => {
    const b = book();
    b.type(KEY, ROW, 'answer', '97%');
    b.type(KEY, 'resources', 'answer', 'Đã có từ trước.');
    const file = await filledFile(b, FINANCE, { [ROW]: { answer: '98,5%' } });
    const preview = got(b, 'previewImport', [file]);
    expect(preview.cells.map(({ id, what, before, after }) => [id, what, before, after])).toEqual([
      [ROW, 'changed', '97%', '98,5%'],
      ['resources', 'equal', 'Đã có từ trước.', 'Đã có từ trước.'],
    ]);
    got(b, 'applyImport', [requestOf(preview)]);
    expect([b.read(KEY, ROW, 'answer'), b.read(KEY, 'resources', 'answer')]).toEqual(['98,5%', 'Đã có từ trước.']);
  });

  it('never overwrites what somebody typed between the preview and the write', async () => {
    const b = book();
    const file = await filledFile(b, FINANCE, { [ROW]: { answer: '98,5%', year: '2022' } });
    const request = requestOf(got(b, 'previewImport', [file]));
    b.type(KEY, ROW, 'answer', '96%', OFFICER);
    expect(got(b, 'applyImport', [request])).toEqual({
      written: 1,
      left: [{ id: ROW, column: 'answer', before: '96%', after: '98,5%' }],
    });
    expect([b.read(KEY, ROW, 'answer'), b.read(KEY, ROW, 'year')]).toEqual(['96%', '2022']);
  });

  it('finds its rows where others have sorted them, also in the very second of the write', async () => {
    const b = book();
    const file = await filledFile(b, FINANCE, {
      [ROW]: { answer: '98,5%' },
      '3.3.1-1b': { answer: '1,5%', year: '2021' },
    });
    const request = requestOf(got(b, 'previewImport', [file]));
    const { sheetId, row } = b.at(KEY, ROW, 'answer');
    let moves = 0;
    b.host.beforeCall = (_, call) => {
      if (call.method !== 'spreadsheets.batchUpdate' || moves > 0) return;
      moves += 1;
      const source = { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 };
      b.batch([{ moveDimension: { source, destinationIndex: row + 2 } }]);
    };
    expect(got(b, 'applyImport', [request]).written).toBe(3);
    expect(['answer', 'year'].map((column) => [b.read(KEY, ROW, column), b.read(KEY, '3.3.1-1b', column)])).toEqual([
      ['98,5%', '1,5%'],
      ['', '2021'],
    ]);
  });

  it('filled in by LibreOffice and saved there arrives cell by cell', async () => {
    const b = book();
    const file = await readFile('Bieu.xlsx', readFileSync('tests/workbook/files/fixtures/filled-by-libreoffice.xlsx'));
    expect(imported(b, file)).toEqual({ written: 8, left: [] });
    expect([b.read(KEY, ROW, 'answer'), b.read(KEY, '3.3.1-1b', 'answer'), b.read(KEY, '3.2.2-1', 'evidence')]).toEqual(
      ['98,5%', '12,5%', 'Công văn số 12/STC ngày 05/02/2023'],
    );
    expect(b.read(KEY, '#handin', 'answer')).toBe('đã gửi');
  });

  it('of a district holds its own block only', async () => {
    const b = book();
    const file = await filledFile(b, 'quan-3', { 'quan-3/2.6.2-1': { answer: '91%' } });
    imported(b, file);
    expect(b.read('collective:quan-huyen', 'quan-3/2.6.2-1', 'answer')).toBe('91%');
    expect(
      Object.keys(answers(b, 'collective:quan-huyen')).length -
        Object.keys(answers(book(), 'collective:quan-huyen')).length,
    ).toBe(1);
  });
});

describe('an import', () => {
  it('is bound by the protections of the rows: another unit’s officer changes nothing', async () => {
    const b = newBook();
    b.run('setUpWorkbook');
    b.host.workbook.state = { ...b.host.workbook.state, editors: [OFFICER, HEALTH_OFFICER] };
    b.type('units', FINANCE, 'editors', OFFICER);
    b.type('units', 'so-y-te', 'editors', HEALTH_OFFICER);
    b.run('setUpWorkbook');
    const file = await filledFile(b, FINANCE, { [ROW]: { answer: '98,5%' } });
    const request = requestOf(got(b, 'previewImport', [file], HEALTH_OFFICER));
    const state = b.state();
    expect(refused(b, 'applyImport', [request], HEALTH_OFFICER)).toMatchObject({
      kind: 'refused',
      text: expect.stringContaining('Chưa có gì được ghi'),
    });
    expect(b.state()).toBe(state);
    expect(got(b, 'applyImport', [request], OFFICER).written).toBe(1);
  });

  it('reads the registers and one tab, and writes in one call', async () => {
    const b = book();
    const file = await filledFile(b, FINANCE, { [ROW]: { answer: '98,5%' }, resources: { answer: 'Một ý.' } });
    const preview = b.host.run('previewImport', { as: OFFICER, via: 'sidebar', args: [file] });
    expect(apiCalls(preview)).toEqual(['sheets.spreadsheets.get', 'sheets.spreadsheets.getByDataFilter']);
    const request = requestOf(got(b, 'previewImport', [file]));
    const run = b.host.run('applyImport', { as: OFFICER, via: 'sidebar', args: [request] });
    expect(apiCalls(run)).toEqual([
      'sheets.spreadsheets.get',
      'sheets.spreadsheets.getByDataFilter',
      'sheets.spreadsheets.batchUpdate',
    ]);
  });

  it('takes nothing from a page that sends something else', () => {
    const b = book();
    const state = b.state();
    const cell = { id: ROW, column: 'answer', before: '', after: 'x' };
    const bad: readonly (readonly [Parameters<typeof ask>[1], readonly unknown[]])[] = [
      ['readUnitSheet', [5]],
      ['readUnitSheet', []],
      ['previewImport', [{ name: 'x', sheets: 'y' }]],
      ['previewImport', [{ name: 'x', sheets: [{ title: '', merges: [], rows: [[{ is: 'macro', text: '' }]] }] }]],
      ['applyImport', [{ unit: FINANCE, cells: [] }]],
      ['applyImport', [{ unit: FINANCE, cells: [{ ...cell, after: '' }] }]],
      ['applyImport', [{ unit: FINANCE, cells: [{ ...cell, column: 'status' }] }]],
    ];
    for (const [name, args] of bad)
      expect([
        name,
        refused(b, name, args).kind,
        refused(b, name, args).text.includes('Cửa sổ nhập, xuất tệp'),
      ]).toEqual([name, 'bad-request', true]);
    expect(refused(b, 'readUnitSheet', ['so-la']).text).toContain('so-la');
    expect(got(b, 'applyImport', [{ unit: FINANCE, cells: [{ ...cell, id: 'khong-co' }] }])).toMatchObject({
      written: 0,
    });
    expect(b.state()).toBe(state);
  });

  it('refuses a file of another round in the words of the window', async () => {
    const b = book();
    const file = await filledFile(b, FINANCE, {});
    const later = book();
    later.type('settings', 'round', 'value', '2025');
    expect(refused(later, 'previewImport', [file]).text).toContain('thuộc đợt 2023, bộ biểu mẫu này thuộc đợt 2025');
  });
});

describe('everything out', () => {
  it('is for the coordinator, and holds every answer, unit and item', () => {
    const b = book();
    b.type(KEY, ROW, 'answer', '98,5%');
    b.type(KEY, ROW, 'source', '=Thống kê');
    expect(refused(b, 'exportAll', [], OFFICER).text).toContain('đơn vị đầu mối');
    const { json, csv, name } = got(b, 'exportAll', [], COORDINATOR);
    expect(name).toBe('thanh-pho-hoc-tap-2023');
    const all = JSON.parse(json);
    expect(all).toMatchObject({
      format: 'learning-city-workbook',
      version: 1,
      round: 2023,
      city: 'Thành phố Hồ Chí Minh',
    });
    expect(all.units.length).toBe(41);
    expect(all.answers.find((a: { unit: string; item: string }) => a.unit === FINANCE && a.item === ROW)).toMatchObject(
      {
        raw: '98,5%',
        value: 98.5,
        source: '=Thống kê',
      },
    );
    const lines = csv.split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFround,unit,unit_name,unit_state,item,/);
    expect(csv).toContain("'=Thống kê");
    expect(csv).not.toMatch(/(^|,)"?[=+@]/m);
    expect(b.run('exportAll').calls.filter(({ method }) => method === 'spreadsheets.batchUpdate')).toEqual([]);
  });
});

describe('the window', () => {
  it('opens beside the grid, from the menu and from the sidebar', () => {
    const b = book();
    for (const via of ['menu', 'sidebar'] as const) {
      const { dialog, error } = b.host.run('openFiles', { as: OFFICER, via });
      expect(error).toBeUndefined();
      expect(dialog).toMatchObject({ title: 'Nhập, xuất tệp', width: 900, height: 620 });
      expect(dialog?.html).toContain('<div id="app">');
    }
  });

  it('knows the units, and the one whose tab is in front', () => {
    const b = book();
    const { sheetId, row, column } = b.at('collective:quan-huyen', 'quan-3/2.6.2-1', 'answer');
    const at = (active: { sheetId: number; row: number; column: number }) =>
      b.host.run('readFiles', { as: OFFICER, via: 'sidebar', active }).value;
    expect(at({ sheetId, row: row + 1, column: column + 1 })).toMatchObject({
      ok: true,
      value: { lang: 'vi', round: 2023, coordinator: false, unit: 'quan-3' },
    });
    const file: FileContent = { name: 'x.csv', sheets: [] };
    expect(refused(b, 'previewImport', [file]).text).toContain('không phải biểu');
  });
});
