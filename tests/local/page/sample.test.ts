// The sample as the first start makes it, with the product itself: people, their rights, and two at a time.
import { COORDINATOR } from '../../../local/cli/demo/demo-run';
import type { Desk } from '../../../local/page/desk';
import { emptyDesk } from '../../../local/page/desk/begin';
import type { BookView, Person, RunReply } from '../../../local/page/protocol';
import { builtProduct, deskOf, sampleKept, started, typed, viewer } from './small-desk';

const health = 'so-y-te@hcm.example';
const person = (book: BookView, email: string): Person | undefined => book.people.find((one) => one.email === email);

/** The answer cell of the first row that asks something in a tab. */
function answerCell(desk: Desk, sheetId: number) {
  const tab = desk.book().tabs.find((one) => one.sheetId === sheetId);
  const line = tab?.rows.find((row) => row.cells.some((cell) => cell.c === 4 && /^[✓✗!○◇]/u.test(cell.t ?? '')));
  const before = line?.cells.find((cell) => cell.c === 3)?.t ?? '';
  return { row: line?.r ?? -1, column: 3, before };
}
const text = (reply: RunReply): string => reply.alerts.map((alert) => alert.text).join(' ');

describe('the sample', () => {
  it('can be viewed as the coordinator, the officer of each agency and unit, and somebody who may only look', () => {
    const book = deskOf(builtProduct(), { kept: sampleKept() }).desk.book();
    expect(book.people[0]).toEqual({ email: COORDINATOR, name: 'Đơn vị đầu mối', role: 'coordinator' });
    expect(book.people).toHaveLength(1 + 19 + 22 + 1);
    expect(person(book, viewer)).toMatchObject({ name: 'Người chỉ xem', role: 'viewer' });
    const tabOf = (email: string) => book.tabs.find((tab) => tab.sheetId === person(book, email)?.sheetId)?.title;
    expect(tabOf(health)).toBe('Sở Y tế');
    expect(tabOf('quan-1@hcm.example')).toBe('Quận, huyện');
  });

  it('lets an officer type in the own answers, and refuses another agency’s and the add-in’s cells', () => {
    const { desk } = deskOf(builtProduct(), { kept: sampleKept() });
    const sheetId = person(desk.book(), health)?.sheetId ?? -1;
    const { row, column, before } = answerCell(desk, sheetId);
    expect(desk.edit(typed(sheetId, row, column, 'Có', { before, as: 'so-noi-vu@hcm.example' })).refused).toContain(
      'được bảo vệ',
    );
    expect(desk.edit(typed(sheetId, row, column, 'Có', { before, as: health }))).toMatchObject({ done: true });
    const code = desk
      .book()
      .tabs.find((tab) => tab.sheetId === sheetId)
      ?.rows.find((line) => line.r === row)?.cells[0]?.t;
    expect(desk.edit(typed(sheetId, row, 0, 'x', { before: code ?? '', as: health })).refused).toContain('được bảo vệ');
  });

  it('says in the dropdowns, links and looks what the workbook has', () => {
    const book = deskOf(builtProduct(), { kept: sampleKept() }).desk.book();
    const cells = book.tabs.flatMap((tab) => tab.rows.flatMap((row) => row.cells));
    expect(book.choices).toContainEqual(['Thống kê', 'Khảo sát', 'Đánh giá', 'Báo cáo', 'Ước tính']);
    expect(cells.some((cell) => /^#gid=\d+&range=[A-Z]+\d+$/.test(cell.l ?? ''))).toBe(true);
    const status = cells.find((cell) => cell.t?.startsWith('✓') && cell.c === 4);
    expect(book.styles[status?.s ?? -1]).toMatchObject({ back: '#E6F4EA', ink: '#0D652D', bold: true });
  });
});

describe('an empty workbook', () => {
  it('is set up from the menu, and shows its officers as soon as the coordinator names them', () => {
    const { desk } = deskOf(builtProduct(), { kept: emptyDesk({ lang: 'vi' }) });
    expect(desk.book().people.map((one) => one.role)).toEqual(['coordinator', 'viewer']);
    expect(text(desk.run(started('setUpWorkbook')))).not.toBe('');
    const units = desk.book().tabs.find((tab) => tab.title === 'Đơn vị');
    const row = units?.rows.find((line) => line.cells.some((cell) => cell.t === 'so-y-te'))?.r ?? -1;
    const named = desk.edit(typed(units?.sheetId ?? -1, row, 5, 'Can.Bo@so-y-te.example; hai@so-y-te.example'));
    expect(named.done).toBe(true);
    const { people } = desk.book();
    expect(people.map((one) => one.name)).toEqual([
      'Đơn vị đầu mối',
      'Sở Y tế (can.bo@so-y-te.example)',
      'Sở Y tế (hai@so-y-te.example)',
      'Người chỉ xem',
    ]);
    expect(desk.host.workbook.state.editors).toEqual(['can.bo@so-y-te.example', 'hai@so-y-te.example']);
  });
});

describe('two people at once', () => {
  it('a second check says that one is running, and the first one’s result stands', () => {
    const waiting: (() => void)[] = [];
    const { desk } = deskOf(builtProduct(), { kept: sampleKept(), waiting: () => waiting.pop()?.() });
    let second: RunReply | undefined;
    const startSecond = (): void => {
      const locked = JSON.stringify(desk.run(started('readWork', { via: 'sidebar' })).value).includes('"step"');
      if (locked) second = desk.run(started('checkCompleteness'));
      else waiting.push(startSecond);
    };
    waiting.push(startSecond);
    const first = desk.run(started('checkCompleteness'));
    expect(text(first)).toContain('phải có');
    expect(text(second as RunReply)).toMatch(/đang/);
    expect(text(second as RunReply)).not.toContain('phải có');
  });

  it('what an officer types while a check is at work is neither lost nor overwritten', () => {
    const waiting: (() => void)[] = [];
    const { desk } = deskOf(builtProduct(), { kept: sampleKept(), waiting: () => waiting.shift()?.() });
    const sheetId = person(desk.book(), health)?.sheetId ?? -1;
    const { row, column, before } = answerCell(desk, sheetId);
    for (let call = 0; call < 8; call += 1) waiting.push(() => undefined);
    waiting.push(() => {
      expect(desk.edit(typed(sheetId, row, column, 'Có, đang sửa', { before, as: health })).done).toBe(true);
    });
    const since = desk.revision;
    const reply = desk.run(started('checkCompleteness', { since }));
    expect(waiting).toEqual([]);
    expect(reply.error).toBeUndefined();
    expect(answerCell(desk, sheetId).before).toBe('Có, đang sửa');
    const rows = desk
      .changes(since)
      .rows.find((one) => one.sheetId === sheetId)
      ?.lines.map((line) => line.r);
    expect(rows).toContain(row);
  });
});
