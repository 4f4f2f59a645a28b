// The menu of each way to deploy, as opening a spreadsheet and installing the add-on give it.
import { readProduct } from '../../local/cli/product';
import { createDrive } from '../../local/drive/store';
import { createHost, type Host } from '../../local/host/host';
import { createWorkbook } from '../../local/sheets/workbook';
import type { Target } from '../../src/edition';

const OFFICER = 'can.bo@hcm.example';

function hostOf(target: Target): Host {
  const product = readProduct('.', target);
  if (!product) throw new Error('dist/ is missing');
  const workbook = createWorkbook({
    id: 'book',
    title: 'Bảng tính bất kỳ',
    owner: OFFICER,
    editors: [],
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  return createHost({ ...product, workbook, drive: createDrive(), now: new Date('2023-08-15T09:00:00+07:00') });
}

it('an add-on that nobody has used in the file yet has its whole menu, under the name of its project', () => {
  const [bound, addon] = (['bound', 'addon'] as const).map((target) =>
    hostOf(target).run('onOpen', {
      as: OFFICER,
      via: 'simple-trigger',
      ...(target === 'addon' && { authMode: 'NONE' }),
    }),
  );
  expect(addon?.error).toBeUndefined();
  expect(addon?.menus).toEqual([{ caption: '', addon: true, entries: bound?.menus[0]?.entries }]);
  expect(bound?.menus).toMatchObject([{ caption: 'Thành phố học tập', addon: false }]);
});

it('an add-on that was just installed shows its menu in the spreadsheet that is open', () => {
  expect(hostOf('addon').run('onInstall', { as: OFFICER, via: 'menu' }).menus).toMatchObject([{ addon: true }]);
});
