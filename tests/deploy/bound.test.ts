// npm run deploy:bound with the real clasp, unmodified, against Google as this computer plays it.
import { type Desk, newDesk } from './desk';
import { TOKEN } from './google';
import { builtFiles, creations, onGoogle, SCRIPT, tryOut } from './on-google';

let desk: Desk;
afterEach(() => desk.close());

it('makes a spreadsheet with the script in it, which then runs; later runs push and create nothing', async () => {
  desk = await newDesk();
  const { google } = desk;
  const { code, said } = await desk.deploy('bound', '--title', 'Thử nghiệm');
  expect(said).toContain('https://docs.google.com/spreadsheets/d/spreadsheet-1-of-the-tests/edit');
  expect(said).toContain(`https://script.google.com/d/${SCRIPT}/edit`);
  expect(said).toContain('Khởi tạo bộ biểu mẫu');
  expect(code).toBe(0);
  expect([...google.spreadsheets.values()]).toEqual(['Thử nghiệm']);
  expect(google.projects.get(SCRIPT)).toMatchObject({ parentId: 'spreadsheet-1-of-the-tests' });
  expect(onGoogle(google)).toEqual(builtFiles(desk, 'bound'));
  expect(tryOut(onGoogle(google))).toEqual({ addon: false, title: 'Thành phố học tập', setUp: true });
  expect(desk.remembered('bound')).toEqual({
    scriptId: SCRIPT,
    parentId: 'spreadsheet-1-of-the-tests',
    rootDir: 'dist/bound',
  });

  // A changed manifest goes up without a question: without -f clasp would leave the whole push out.
  desk.change(
    'bound',
    'appsscript.json',
    desk.built('bound', 'appsscript.json').replace('Asia/Ho_Chi_Minh', 'Asia/Bangkok'),
  );
  const again = await desk.deploy('bound');
  expect(again).toMatchObject({ code: 0, said: expect.stringContaining('up to date') });
  expect(onGoogle(google)['appsscript.json']).toContain('Asia/Bangkok');

  // Nothing to push, but somebody has put a file into the project.
  const project = google.projects.get(SCRIPT);
  if (project) project.files = [...project.files, { name: 'Extra', type: 'SERVER_JS', source: 'function steal() {}' }];
  const foreign = await desk.deploy('bound');
  expect(foreign.said).toContain('Extra.js');
  expect(foreign.code).toBe(1);

  expect(creations(google)).toHaveLength(2);
  expect(google.asked.filter((call) => call.startsWith('REFUSED'))).toEqual([]);
});

it('without a login it says how to log in, and creates nothing', async () => {
  desk = await newDesk('none');
  const { code, said } = await desk.deploy('bound');
  expect(said).toContain('npx clasp login');
  expect(said).toContain('https://script.google.com/home/usersettings');
  expect(code).toBe(1);
  expect(desk.google.asked).toEqual([]);
  expect(desk.remembered('bound')).toBeUndefined();
});

it('does not make a second spreadsheet where Google refused the script of the first', async () => {
  desk = await newDesk();
  const { google } = desk;
  google.trouble = (call) =>
    call === 'POST script.googleapis.com/v1/projects'
      ? {
          status: 403,
          message:
            'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
        }
      : undefined;
  const refused = await desk.deploy('bound');
  expect(refused.said).toContain('switch “Google Apps Script API” on');
  expect(refused.said).not.toContain(TOKEN);
  expect(refused.code).toBe(1);
  expect(desk.remembered('bound')).toEqual({ parentId: 'spreadsheet-1-of-the-tests', rootDir: 'dist/bound' });

  google.trouble = undefined;
  expect(await desk.deploy('bound')).toMatchObject({ code: 0 });
  expect(google.spreadsheets.size).toBe(1);
  expect(google.projects.get(SCRIPT)).toMatchObject({ parentId: 'spreadsheet-1-of-the-tests' });
});
