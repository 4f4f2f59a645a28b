// The menu and the sidebar, with the built bundle on the local host.

import type { MenuEntry } from '../../local/host/types';
import { ENTRY_POINTS } from '../../scripts/build.mjs';
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
      'Tạo phiếu cung cấp số liệu',
      'Mở thanh theo dõi',
      'Nhập, xuất tệp…',
      'Tự động kiểm tra khi nhập',
      'Cập nhật phân công',
      'Kiểm tra quyền chỉnh sửa',
      'Tự kiểm tra hệ thống',
      'Thông tin hỗ trợ kỹ thuật',
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
});
