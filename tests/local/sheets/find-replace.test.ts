// findReplace of the local model: whole cells, emptied where they say exactly what is searched for.

import { sheetsApi } from '../../../local/sheets/api';
import { setRaw } from '../../../local/sheets/typing';
import { createWorkbook } from '../../../local/sheets/workbook';

const OWNER = 'dau.moi@hcm.example';

function book() {
  const workbook = createWorkbook({ id: 'book', title: 'book', owner: OWNER, locale: 'vi_VN', timeZone: 'Etc/GMT' });
  const sheetId = workbook.state.sheets[0]?.sheetId ?? 0;
  const texts = ['đúng', 'Đúng', 'đúng rồi', 'đúng'];
  for (const [row, text] of texts.entries()) setRaw(workbook, sheetId, row, 0, text);
  const send = (findReplace: object): unknown =>
    sheetsApi(workbook).call({
      method: 'spreadsheets.batchUpdate',
      params: { spreadsheetId: 'book' },
      body: { requests: [{ findReplace }] },
      caller: OWNER,
    });
  const stands = (): readonly string[] =>
    [0, 1, 2, 3].map((row) => workbook.state.sheets[0]?.rows[row]?.[0]?.userEnteredValue?.stringValue ?? '');
  return { sheetId, send, stands };
}

const exact = { find: 'đúng', replacement: '', matchCase: true, matchEntireCell: true };
const box = (sheetId: number, endRowIndex: number) => ({
  sheetId,
  startRowIndex: 0,
  endRowIndex,
  startColumnIndex: 0,
  endColumnIndex: 1,
});

describe('findReplace', () => {
  it('empties the cells of the range that say exactly this, and counts them', () => {
    const { sheetId, send, stands } = book();
    expect(send({ ...exact, range: box(sheetId, 3) })).toMatchObject({
      replies: [{ findReplace: { valuesChanged: 1, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 1 } }],
    });
    expect(stands()).toEqual(['', 'Đúng', 'đúng rồi', 'đúng']);
  });

  it('changes nothing where no cell says it', () => {
    const { sheetId, send, stands } = book();
    expect(send({ ...exact, find: 'sai', range: box(sheetId, 4) })).toMatchObject({ replies: [{}] });
    expect(stands()).toEqual(['đúng', 'Đúng', 'đúng rồi', 'đúng']);
  });

  it('refuses what it does not model, and a search without a place or a text', () => {
    const { sheetId, send } = book();
    expect(() => send({ ...exact, replacement: 'khác', range: box(sheetId, 4) })).toThrow('local model');
    expect(() => send({ ...exact, searchByRegex: true, range: box(sheetId, 4) })).toThrow('local model');
    expect(() => send(exact)).toThrow('Exactly one of');
    expect(() => send({ ...exact, find: '', range: box(sheetId, 4) })).toThrow('find cannot be empty');
  });
});
