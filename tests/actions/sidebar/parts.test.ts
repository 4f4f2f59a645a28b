// How units' parts stand, conflicts and exceptions, as the sidebar's server shapes them.
import type { Opened } from '../../../src/actions/open';
import { frontView } from '../../../src/actions/sidebar/front-view';
import { sidebarView } from '../../../src/actions/sidebar/sidebar-view';
import type { FrontView, SidebarView, UnitView } from '../../../src/actions/views';
import type { Plan } from '../../../src/catalogue/plan';
import { handInText } from '../../../src/workbook/hand-in/record';
import { tabKeyOfUnit } from '../../../src/workbook/tabs/row-id';
import { DISTRICTS, FINANCE } from '../../workbook/sheet';
import { smallBook } from './opened';

const EDUCATION = 'unit:so-giao-duc-va-dao-tao';
const NONE: FrontView = { sheetId: 1, title: '', kind: 'other' };
const viewOf = (opened: Opened): SidebarView => sidebarView(opened, NONE, null);
const unitOf = ({ units }: SidebarView, id: string): UnitView | undefined => units.find((unit) => unit.id === id);
const SHARED = '3.3.1-2-thcs';
/** Two agencies answer one figure. */
const shared = (plan: Plan): Plan => {
  const [lead, other] = ['so-giao-duc-va-dao-tao', 'so-tai-chinh'];
  const items = plan.items.map((item) =>
    item.id === SHARED && lead && other ? { ...item, providers: [lead, other], lead } : item,
  );
  return { ...plan, items };
};
/** A part that was accepted while the row said "20%", as the protected cells keep it. */
const accept = (book: ReturnType<typeof smallBook>): void => {
  const record = { state: 'accepted', when: '01/08/2023 09:00', by: 'a@b', handedIn: '2023-07-30' } as const;
  book.sheet.write(FINANCE, '#handin', 'recorded', handInText('so-tai-chinh', record));
  book.sheet.write(FINANCE, '#handin', 'answer', 'đã tiếp nhận');
  book.sheet.write(FINANCE, SHARED, 'recorded', '{"answer":"20%","year":"2022"}');
};

describe('a unit’s part', () => {
  it('is being filled at first, with the days that are left, then overdue', () => {
    const opened = smallBook().read();
    expect(unitOf(viewOf(opened), 'so-tai-chinh')?.handIn).toMatchObject({
      state: 'entering',
      text: 'Đang nhập',
      timely: expect.stringMatching(/^Còn \d+ ngày$/),
      waiting: false,
    });
    const { handIn } = unitOf(viewOf({ ...opened, today: '2023-12-31' }), 'so-tai-chinh') ?? {};
    expect([handIn?.timely, handIn?.late]).toEqual([expect.stringMatching(/^Quá hạn \d+ ngày$/), true]);
  });

  it('says that a choice waits to be recorded, and why another one does not count', () => {
    const book = smallBook();
    book.sheet.write(FINANCE, '#handin', 'answer', 'đã gửi');
    book.sheet.write(FINANCE, '#letter', 'answer', 'Số 5/STC');
    book.sheet.write(DISTRICTS, 'quan-1/#handin', 'answer', 'đã tiếp nhận');
    const view = viewOf(book.read());
    expect(unitOf(view, 'so-tai-chinh')?.handIn).toMatchObject({
      state: 'entering',
      asked: 'handed-in',
      waiting: true,
      text: 'Đã gửi, chờ đơn vị đầu mối ghi nhận',
      letter: 'Số 5/STC',
    });
    expect(unitOf(view, 'quan-1')?.handIn).toMatchObject({
      state: 'entering',
      waiting: false,
      odd: expect.stringContaining('do đơn vị đầu mối ghi'),
    });
  });

  it('counts the rows that changed since, and the row says what it held', () => {
    const book = smallBook(shared);
    book.sheet.write(FINANCE, SHARED, 'answer', '25%');
    accept(book);
    const opened = book.read();
    const { handIn } = unitOf(viewOf(opened), 'so-tai-chinh') ?? {};
    expect(handIn).toMatchObject({ state: 'accepted', changed: 1, timely: 'Đúng hạn' });
    const { sheetId, row } = book.sheet.at(FINANCE, SHARED, 'answer');
    expect(frontView(opened, sheetId, row).row?.changed).toEqual({
      title: 'Đã thay đổi sau khi tiếp nhận',
      former: [
        { column: 'Số liệu/Nội dung trả lời', text: '20%' },
        { column: 'Năm', text: '2022' },
      ],
    });
  });

  it('stands alike in the list of units and in the tab in front', () => {
    const book = smallBook(shared);
    accept(book);
    book.sheet.write(DISTRICTS, 'quan-3/#handin', 'answer', 'đã gửi');
    const opened = book.read();
    const view = viewOf(opened);
    for (const unit of opened.plan.units) {
      const block = unit.collective === undefined ? '' : `${unit.id}/`;
      const { sheetId, row } = book.sheet.at(tabKeyOfUnit(unit), `${block}#handin`, 'answer');
      expect(frontView(opened, sheetId, row).unit?.handIn).toEqual(unitOf(view, unit.id)?.handIn);
    }
  });
});

describe('what the coordinator decides on', () => {
  it('is one card for a figure that two agencies give differently, with both sources and cells', () => {
    const book = smallBook(shared);
    for (const [tab, value, source] of [
      [EDUCATION, '98,5%', 'Thống kê'],
      [FINANCE, '90%', 'Khảo sát'],
    ] as const) {
      book.sheet.write(tab, SHARED, 'answer', value);
      book.sheet.write(tab, SHARED, 'source', source);
    }
    const view = viewOf(book.read());
    const cell = (tab: string): object => {
      const { sheetId, row, column } = book.sheet.at(tab, SHARED, 'answer');
      return { sheetId, row, column, id: SHARED };
    };
    expect(view.conflicts).toHaveLength(1);
    const [conflict] = view.conflicts;
    expect(view.items[conflict?.item ?? -1]?.id).toBe(SHARED);
    expect(conflict?.values).toEqual([
      { unit: 'Sở Giáo dục và Đào tạo', value: '98,5%', source: 'Thống kê', place: cell(EDUCATION) },
      { unit: 'Sở Tài chính', value: '90%', source: 'Khảo sát', place: cell(FINANCE) },
    ]);
    expect(conflict?.remedy).toContain('Đề nghị');
  });

  it('is known by what a waiver would be known by, to coordinators only', () => {
    const opened = smallBook().read();
    const waivers = (user: string): number =>
      viewOf({ ...opened, user }).findings.filter(({ waiver }) => waiver !== undefined).length;
    expect(waivers(opened.user)).toBeGreaterThan(0);
    expect(waivers('la@hcm.example')).toBe(0);
  });

  it('is known by the same in the row that is looked at alone', () => {
    const book = smallBook();
    book.sheet.write(FINANCE, SHARED, 'answer', '105%');
    const { sheetId, row } = book.sheet.at(FINANCE, SHARED, 'answer');
    const opened = book.read();
    const [found] = frontView(opened, sheetId, row).row?.findings ?? [];
    expect(viewOf(opened).findings.map(({ waiver }) => waiver)).toContain(found?.waiver);
    expect(found?.waiver).toBeDefined();
  });
});
