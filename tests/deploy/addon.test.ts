// npm run deploy:addon with the real clasp, unmodified, against Google as this computer plays it: errors on the way, then the add-on that runs.
import { type Desk, newDesk } from './desk';
import { builtFiles, creations, onGoogle, SCRIPT, tryOut } from './on-google';

let desk: Desk;
afterEach(() => desk.close());

it('goes on where it stopped between creating and pushing; a manifest that Google refuses changes nothing', async () => {
  desk = await newDesk('expired');
  const { google } = desk;
  google.trouble = (call) =>
    call.startsWith('PUT ') ? { status: 500, message: 'Internal error encountered.' } : undefined;
  const stopped = await desk.deploy('addon');
  expect(stopped.said).toContain('Pushing the code failed. Google’s server had an error. Please wait a few minutes');
  expect(stopped.code).toBe(1);
  expect(desk.remembered('addon')).toEqual({ scriptId: SCRIPT, rootDir: 'dist/addon' });

  google.trouble = undefined;
  expect(await desk.deploy('addon')).toMatchObject({ code: 0 });
  expect(creations(google)).toEqual(['POST script.googleapis.com/v1/projects']);
  expect(google.projects.get(SCRIPT)).toMatchObject({ title: 'Thành phố học tập' });
  expect(google.projects.get(SCRIPT)).not.toHaveProperty('parentId');
  const pushed = onGoogle(google);
  expect(pushed).toEqual(builtFiles(desk, 'addon'));
  expect(tryOut(pushed)).toEqual({ addon: true, title: '', setUp: true });

  const manifest = { ...JSON.parse(desk.built('addon', 'appsscript.json')), oauthScope: [] };
  desk.change('addon', 'appsscript.json', JSON.stringify(manifest));
  const refused = await desk.deploy('addon');
  expect(refused.said).toContain('Google does not accept the built files');
  expect(refused.said).toContain('unknown fields: [oauthScope]');
  expect(refused.code).toBe(1);
  expect(onGoogle(google)).toEqual(pushed);
});
