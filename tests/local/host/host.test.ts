import { createDrive } from '../../../local/drive/store';
import { createHost } from '../../../local/host/host';
import { createWorkbook } from '../../../local/sheets/workbook';
import { manifestWith, nine, officer } from './small-host';

const OWNER = 'dau.moi@hcm.example';

function hostOf(code: string) {
  const workbook = createWorkbook({
    id: 'w',
    title: 'Bộ biểu mẫu',
    owner: OWNER,
    editors: [officer],
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  return createHost({ code, html: {}, manifest: manifestWith(), workbook, drive: createDrive(), now: nine });
}

describe('the host around Google’s models', () => {
  it('lets the workbook live on from run to run, and shows it from outside', () => {
    const host = hostOf(`function rename() {
        Sheets.Spreadsheets.batchUpdate({requests: [{updateSpreadsheetProperties: {properties: {title: 'Mới'}, fields: 'title'}}]},
          SpreadsheetApp.getActiveSpreadsheet().getId());
      }
      function title() { return SpreadsheetApp.getActiveSpreadsheet().getName(); }`);
    expect(host.run('rename', { as: OWNER, via: 'menu' }).error).toBeUndefined();
    expect(host.run('title', { as: officer, via: 'menu' }).value).toBe('Mới');
    expect(host.ask('sheets', 'spreadsheets.get', { spreadsheetId: 'w', fields: 'properties.title' }, OWNER)).toEqual({
      properties: { title: 'Mới' },
    });
  });

  it('acts as the person at the keyboard: a stranger is refused', () => {
    const host = hostOf('function read() { return Sheets.Spreadsheets.get("w"); }');
    expect(host.run('read', { as: 'la@x.example', via: 'menu' }).error).toMatchObject({
      name: 'GoogleJsonResponseException',
      message: 'API call to sheets.spreadsheets.get failed with error: The caller does not have permission',
      details: { code: 403, message: 'The caller does not have permission' },
    });
  });

  it('dates files by its own clock', () => {
    const host = hostOf(
      'function make() { Utilities.sleep(60000); return Docs.Documents.create({title: "Dự thảo"}); }',
    );
    host.run('make', { as: OWNER, via: 'menu' });
    const [file] = Object.values(host.drive.files);
    expect(file).toMatchObject({ name: 'Dự thảo', owner: OWNER });
    expect(file?.createdTime).toMatch(/^2023-08-15T02:01:00/);
  });
});
