// The built page itself: what it says when a call does not get through, and whether everybody can use it.
import type { Page } from 'playwright-core';
import type { FrontView, HandInView, RowView, SidebarView, WorkView } from '../../src/actions/views';
import { axeViolations } from '../browser/axe';
import { describeInBrowser } from '../browser/chromium';
import { hand, NOW, openSidebar } from './page';
import { sampleConflict, sampleFront, sampleHandIn, sampleRow, sampleUnit, sampleView, sampleWaived } from './sample';

describeInBrowser('the sidebar’s page', (browser) => {
  let page: Page;
  afterEach(() => page?.close());

  const alert = () => page.getByRole('alert');
  const fails = (message: string) => ({
    readSidebar: () => {
      throw Object.assign(new Error(message), { name: 'ScriptError' });
    },
  });

  it.each([
    ['Exceeded maximum execution time', 'Google không trả lời kịp', true],
    ['Authorization is required to perform that action.', 'Tiện ích chưa được cấp quyền', true],
    [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      'nhiều tài khoản Google',
      true,
    ],
    ['NetworkError: Connection failure due to HTTP 0', 'Mất kết nối với Google', true],
    ['You are trying to edit a protected cell or object.', 'chỉ được xem', false],
    ['Service invoked too many times', 'Google đang giới hạn số lần gọi', true],
    ['Service error: Spreadsheets\n    at readSidebar (Code:12:3)', 'Service error: Spreadsheets', true],
  ])('says what to do about “%s”, without a stack trace', async (message, words, again) => {
    page = await openSidebar(browser(), hand({}, fails(message)));
    await alert().getByText(words).waitFor();
    expect(await alert().textContent()).not.toMatch(/\bat \w|Code:|ScriptError/);
    expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBe(again ? 1 : 0);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('tries again when asked, and is well then', async () => {
    let times = 0;
    page = await openSidebar(
      browser(),
      hand(
        {},
        {
          readSidebar: () => {
            times += 1;
            if (times === 1) throw new Error('NetworkError: Connection failure due to HTTP 0');
            return { ok: true, value: sampleView(3) };
          },
        },
      ),
    );
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.locator('#answer').waitFor();
    expect(await alert().count()).toBe(0);
  });

  it('says what the server says, and keeps the text that could not be written', async () => {
    const failure = { kind: 'view-only', text: 'Tài khoản này chỉ xem được bảng tính.' };
    page = await openSidebar(browser(), hand({}, { writeAnswer: () => ({ ok: false, failure }) }));
    await page.locator('#answer').fill('Chưa ghi');
    await page.getByRole('button', { name: 'Ghi vào ô' }).click();
    await alert().getByText(failure.text).waitFor();
    expect(await page.locator('#answer').inputValue()).toBe('Chưa ghi');
  });

  it('gives up a read after a minute of silence', async () => {
    page = await openSidebar(browser(), hand({}, { readSidebar: () => new Promise(() => undefined) }), 'stopped');
    await page.clock.runFor(59_000);
    expect(await alert().count()).toBe(0);
    await page.clock.runFor(2_000);
    await alert().getByText('Google không trả lời kịp').waitFor();
  });

  it('says that it does not fit when there is no such server', async () => {
    page = await openSidebar(browser(), hand({}, { readSidebar: () => null }));
    await alert().getByText('không khớp với tiện ích').waitFor();
  });

  const work: WorkView = { work: 'draft', step: 'composing', by: 'a@b', when: '15/08/2023 09:00', at: NOW.getTime() };
  const LONG = 'Tuyến đường sắt đô thị phục vụ học viên. '.repeat(6);
  const CITY: Partial<SidebarView> = { front: { sheetId: 1, title: 'Tổng hợp', kind: 'other' } };
  const SENT = sampleHandIn({
    state: 'handed-in',
    text: 'Đã gửi 15/08/2023 09:00',
    letter: 'Số 1234/SGTVT-VP ngày 14/08/2023',
    timely: 'Trễ 3 ngày',
    changed: 2,
    odd: 'Không rõ “gửi rồi”; đề nghị chọn trong danh sách ở ô bên.',
  });
  const RETURNED = sampleHandIn({
    state: 'returned',
    text: 'Đề nghị bổ sung 16/08/2023 10:30',
    reason: 'Đề nghị bổ sung nguồn số liệu của chỉ số 3.2.2 và nội dung Mục 2.',
    timely: 'Quá hạn 2 ngày',
    late: true,
  });
  const CHANGED = sampleRow({
    changed: {
      title: 'Đã thay đổi sau khi gửi',
      former: [
        { column: 'Số liệu/Nội dung trả lời', text: 'Tuyến số 1' },
        { column: 'Minh chứng', text: '' },
      ],
    },
  });
  const NOTES = [{ sheetId: 7, id: 'row-11', lines: ['Đã góp: Sở Y tế. Chưa góp: Thành đoàn.'] }];
  const part = (handIn: HandInView, row?: RowView): FrontView => ({
    ...sampleFront(row),
    row,
    unit: { id: 'unit-0', name: 'Sở Giao thông vận tải', handIn },
  });
  const write = async (): Promise<void> => {
    await page.locator('#answer').fill(LONG);
    await page.locator('.primary').first().click();
  };
  const changed = { ok: false, failure: { kind: 'changed', text: '…', current: 'Của người khác' } };
  const silence = new Promise(() => undefined);
  interface Shown {
    readonly what: string;
    readonly view?: Partial<SidebarView>;
    readonly acts?: Parameters<typeof hand>[1];
    readonly act?: () => Promise<void>;
  }
  const everyState: readonly Shown[] = [
    { what: 'reading', acts: { readSidebar: () => silence } },
    { what: 'a row' },
    { what: 'a long text', act: () => page.locator('#answer').fill(LONG) },
    { what: 'a changed cell', acts: { writeAnswer: () => changed }, act: () => write() },
    { what: 'a text on its way', acts: { writeAnswer: () => silence }, act: () => write() },
    { what: 'an unsaved text', act: () => leave() },
    { what: 'no row', view: { front: { ...sampleFront(), row: undefined } } },
    { what: 'a row that takes no text', view: { front: sampleFront(sampleRow({ writable: false })) } },
    { what: 'the city', view: CITY },
    { what: 'every group open', view: CITY, act: () => openAll() },
    { what: 'work', view: { ...CITY, work }, acts: { readWork: () => ({ ok: true, value: work }) } },
    {
      what: 'a result',
      view: { ...CITY, work: { ...work, step: 'done', lines: ['…'], url: 'https://docs.google.com/' } },
    },
    { what: 'failed work', view: { ...CITY, work: { ...work, step: 'failed', lines: ['…'] } } },
    { what: 'an officer', view: { ...CITY, user: { email: 'c@d', coordinator: false } } },
    { what: 'a part returned', view: { front: part(RETURNED, CHANGED), notes: NOTES } },
    { what: 'a part to hand in', view: { front: part(sampleHandIn()) }, act: () => ask('.hand-in button') },
    { what: 'a part to decide on', view: { front: part(SENT) }, act: () => ask('.hand-in button >> nth=1') },
    { what: 'a unit to decide on', view: { ...CITY, units: [sampleUnit(0, { handIn: SENT })] }, act: () => decide() },
    { what: 'a finding to accept', view: CITY, act: () => accept() },
    { what: 'a conflict', view: { ...CITY, conflicts: [sampleConflict()] } },
    { what: 'an exception to end', view: { ...CITY, waived: [sampleWaived()] }, act: () => end() },
    { what: 'nothing to complete', view: { ...CITY, findings: [], lastCheck: undefined, notTested: 2 } },
  ];
  /** The unit in front stands in the list as it does in its tab. */
  const shownView = (change: Partial<SidebarView>): SidebarView => {
    const view = sampleView(60, change);
    const own = view.front.unit;
    return { ...view, units: view.units.map((u) => (u.id === own?.id ? { ...u, handIn: own.handIn } : u)) };
  };
  const leave = async (): Promise<void> => {
    await page.locator('#answer').fill(LONG);
    await page.locator('button.wide').click();
  };
  const ask = (selector: string): Promise<void> => page.locator(selector).first().click();
  const decide = async (): Promise<void> => {
    await ask('.opener');
    await ask('.cards .opener');
    await ask('.cards .buttons button');
  };
  const accept = async (): Promise<void> => {
    await ask('.level3 .opener');
    await ask('.finding + .ask button');
  };
  const end = async (): Promise<void> => {
    await ask('.opener >> nth=1');
    await ask('.finding + .ask button');
  };
  const openAll = async (): Promise<void> => {
    const closed = page.locator('.opener[aria-expanded=false]');
    while ((await closed.count()) > 0) await closed.first().click();
  };

  for (const lang of ['vi', 'en'] as const)
    it.each(everyState)(
      `is usable by everybody and never scrolls sideways in ${lang}: $what`,
      async ({ view, acts, act }) => {
        page = await openSidebar(browser(), hand({ readSidebar: shownView({ ...view, lang }) }, acts));
        await page.locator('h1').waitFor();
        if (!acts?.readSidebar) await page.locator('.switch').waitFor();
        await act?.();
        expect(await axeViolations(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
        expect(await page.locator('html').getAttribute('lang')).toBe(acts?.readSidebar ? 'vi' : lang);
        expect(await page.locator('.primary:visible').count()).toBeLessThanOrEqual(1);
      },
    );

  it('speaks English where the workbook does', async () => {
    page = await openSidebar(browser(), hand({ readSidebar: sampleView(3, { lang: 'en' }) }));
    await page.locator('#answer').fill('Một hai');
    const text = await page.locator('main').textContent();
    for (const words of ['This tab', '12 of 31 answered', '2 of 30 words', 'about 1–2 English words', 'Write to cell'])
      expect(text).toContain(words);
  });

  it('asks nobody but its own server for anything', async () => {
    const asked: string[] = [];
    page = await openSidebar(browser(), hand({}));
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('#answer').waitFor();
    await page.getByRole('button', { name: 'Toàn thành phố' }).click();
    expect(asked).toEqual([]);
  });
});
