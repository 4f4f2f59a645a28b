// The menu and the sidebar, with the built bundle on the local host.

import type { MenuEntry } from '../../local/host/types';
import { ENTRY_POINTS } from '../../scripts/build.mjs';
import type { ProgressView } from '../../src/actions/views';
import { newBook, OFFICER } from './book';

const flat = (entries: readonly MenuEntry[]): readonly (readonly [string, string])[] =>
  entries.flatMap((e) =>
    'separator' in e ? [] : 'entries' in e ? flat(e.entries) : [[e.caption, e.functionName] as const],
  );

describe('opening the spreadsheet', () => {
  it('shows the menu without any authorisation, and every item leads to a function that may be called', () => {
    const result = newBook().host.run('onOpen', { as: OFFICER, via: 'simple-trigger' });
    expect(result.error).toBeUndefined();
    expect(result.menus.map((m) => m.caption)).toEqual(['Thành phố học tập']);
    const items = flat(result.menus[0]?.entries ?? []);
    expect(items.map(([caption]) => caption)).toEqual([
      'Khởi tạo bộ biểu mẫu',
      'Kiểm tra mức độ hoàn thiện',
      'Bản rà soát (đánh dấu chỗ còn thiếu)',
      'Bản trình (không có đánh dấu)',
      'Mở thanh theo dõi',
    ]);
    expect(items.every(([, name]) => ENTRY_POINTS.includes(name))).toBe(true);
  });

  it('reads nothing and calls no advanced service while the menu is built', () => {
    const result = newBook().host.run('onOpen', { as: OFFICER, via: 'simple-trigger' });
    expect(result.calls.filter((c) => c.api || c.service === 'PropertiesService')).toEqual([]);
  });
});

describe('the sidebar', () => {
  it('opens from the menu with the built page', () => {
    expect(newBook().run('openSidebar').sidebar).toMatchObject({ title: 'Thành phố học tập' });
  });

  it('shows an officer the own unit’s progress and what is open in the tab in front, and writes nothing', () => {
    const book = newBook({ setUp: true });
    const before = book.state();
    const { sheetId } = book.sheet('unit:so-y-te');
    const result = book.host.run('readProgress', {
      as: OFFICER,
      via: 'sidebar',
      active: { sheetId, row: 8, column: 4 },
    });
    const view = result.value as ProgressView;
    expect(view).toMatchObject({ lang: 'vi', tab: 'Sở Y tế', totals: { complete: 0, expected: 303 } });
    expect(view.units).toEqual([{ name: 'Sở Y tế', complete: 0, expected: 2, errors: 2, warnings: 0 }]);
    expect(view.findings.map((f) => f.cell)).toEqual(['D8', 'D10']);
    expect(book.state()).toBe(before);
  });

  it('says in plain words that there is no workbook yet', () => {
    const { error } = newBook().host.run('readProgress', { as: OFFICER, via: 'sidebar' });
    expect(error?.message).toContain('chưa có bộ biểu mẫu');
  });
});
