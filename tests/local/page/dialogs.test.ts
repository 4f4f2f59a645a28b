// Dialogs that leave something to decide: nothing is done before the person has answered.
import { coordinator, deskOf, lines, reads, started, typed } from './small-desk';

const WRITE = `function write(text) {
  Sheets.Spreadsheets.batchUpdate({ requests: [{ updateCells: {
    start: { sheetId: 7, rowIndex: 0, columnIndex: 0 }, fields: 'userEnteredValue',
    rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }] } }] }, 'sheet-1');
}`;

const product = lines(
  `${WRITE}
  function confirmed() {
    const ui = SpreadsheetApp.getUi();
    if (ui.alert('Ghi đè', 'Tiếp tục?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
    write('đã ghi');
  }
  function late() {
    const ui = SpreadsheetApp.getUi();
    PropertiesService.getDocumentProperties().setProperty('began', 'yes');
    Drive.Files.create({ name: 'Thư mục', mimeType: 'application/vnd.google-apps.folder' });
    write('viết sớm');
    try {
      if (ui.alert('Giữ', 'Giữ lại?', ui.ButtonSet.OK_CANCEL) === ui.Button.OK) write('giữ');
    } catch (e) { write('không bao giờ'); }
  }
  function named() {
    const ui = SpreadsheetApp.getUi();
    ui.alert('Trước', 'Chỉ để biết', ui.ButtonSet.OK);
    const first = ui.prompt('Tên', 'Tên là gì?', ui.ButtonSet.OK_CANCEL);
    const again = ui.alert('Chắc chưa', first.getResponseText(), ui.ButtonSet.YES_NO);
    if (again === ui.Button.YES) write(first.getResponseText());
  }
  function counted() {
    const ui = SpreadsheetApp.getUi();
    const text = Sheets.Spreadsheets.get('sheet-1', { ranges: ["'Tổng hợp'!A1"], fields: 'sheets.data.rowData.values.formattedValue' })
      .sheets[0].data[0].rowData[0].values[0].formattedValue;
    if (ui.alert('Xóa', 'Xóa “' + text + '”?', ui.ButtonSet.YES_NO) === ui.Button.YES) write('');
  }`,
  ['confirmed', 'late', 'named', 'counted'],
);
const yes = { button: 'YES', text: '' } as const;
const ok = { button: 'OK', text: '' } as const;

describe('a question of the script', () => {
  it('is asked first and nothing is done; with the answer the action runs from its start', () => {
    const { desk } = deskOf(product);
    const before = desk.revision;
    const asked = desk.run(started('confirmed'));
    expect(asked).toMatchObject({
      question: { kind: 'alert', title: 'Ghi đè', text: 'Tiếp tục?', buttons: 'YES_NO' },
      alerts: [],
      toasts: [],
    });
    expect(desk.revision).toBe(before);
    expect(desk.run(started('confirmed', { answers: [{ button: 'NO', text: '' }] })).question).toBeUndefined();
    expect(reads(desk, 7, 0, 0)).toBe('Xin chào');
    expect(desk.run(started('confirmed', { answers: [yes] })).question).toBeUndefined();
    expect(reads(desk, 7, 0, 0)).toBe('đã ghi');
  });

  it('takes back what the run did before it asked: cells, files, properties', () => {
    const { desk } = deskOf(product);
    const [before, kept] = [desk.revision, desk.host.lasting()];
    const drive = structuredClone(desk.host.drive);
    expect(desk.run(started('late')).question?.title).toBe('Giữ');
    expect(reads(desk, 7, 0, 0)).toBe('Xin chào');
    expect([desk.revision, desk.host.lasting(), desk.host.drive]).toEqual([before, kept, drive]);
    desk.run(started('late', { answers: [ok] }));
    expect(reads(desk, 7, 0, 0)).toBe('giữ');
    expect(Object.keys(desk.host.drive.files)).toHaveLength(1);
  });

  it('comes one after the other, a prompt with its text; what is only told comes at the end', () => {
    const { desk } = deskOf(product);
    expect(desk.run(started('named')).question).toMatchObject({ kind: 'prompt', title: 'Tên' });
    const answers = [{ button: 'OK', text: 'Hoà' }] as const;
    expect(desk.run(started('named', { answers })).question).toMatchObject({ title: 'Chắc chưa', text: 'Hoà' });
    const last = desk.run(started('named', { answers: [...answers, yes] }));
    expect(last.question).toBeUndefined();
    expect(last.alerts.map((alert) => alert.title)).toEqual(['Trước']);
    expect(reads(desk, 7, 0, 0)).toBe('Hoà');
  });

  it('is not answered by the answer to another question: where the workbook has changed, nothing is done', () => {
    const { desk } = deskOf(product);
    expect(desk.run(started('counted')).question?.text).toBe('Xóa “Xin chào”?');
    desk.edit(typed(7, 0, 0, 'Quan trọng', { before: 'Xin chào' }));
    expect(() => desk.run(started('counted', { answers: [yes] }))).toThrow('is not the one that was answered');
    expect(reads(desk, 7, 0, 0)).toBe('Quan trọng');
    expect(desk.run(started('counted')).question?.text).toBe('Xóa “Quan trọng”?');
    desk.run(started('counted', { answers: [yes] }));
    expect(reads(desk, 7, 0, 0)).toBe('');
  });

  it('leaves what others did while the run stood still', () => {
    const waiting: (() => void)[] = [];
    const { desk } = deskOf(product, { waiting: () => waiting.shift()?.() });
    waiting.push(() => void desk.edit(typed(8, 5, 0, 'người khác')));
    expect(desk.run(started('confirmed')).question?.title).toBe('Ghi đè');
    expect(waiting).toEqual([]);
    expect(reads(desk, 8, 5, 0)).toBe('người khác');
  });

  it('counts as closed where others have built on what the run did: nobody’s work is undone', () => {
    const waiting: (() => void)[] = [];
    const { desk } = deskOf(product, { waiting: () => waiting.shift()?.() });
    // Others act at the fourth service call: after the run's own first change.
    waiting.push(
      () => undefined,
      () => undefined,
      () => undefined,
      () => void desk.edit(typed(8, 5, 0, 'người khác')),
    );
    const reply = desk.run(started('late'));
    expect(reply.question).toBeUndefined();
    expect(reads(desk, 8, 5, 0)).toBe('người khác');
    expect(reads(desk, 7, 0, 0)).toBe('viết sớm');
  });

  it('asks again from the start after it was left open, in one window and in two', () => {
    const { desk } = deskOf(product);
    desk.run(started('confirmed'));
    expect(desk.run(started('confirmed')).question?.title).toBe('Ghi đè');
    expect(desk.run(started('confirmed', { as: coordinator, answers: [yes] })).question).toBeUndefined();
  });
});
