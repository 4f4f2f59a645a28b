// What lies on Google after a deployment, and whether it runs.
import { createDrive } from '../../local/drive/store';
import { createHost } from '../../local/host/host';
import type { Manifest } from '../../local/host/types';
import { createWorkbook } from '../../local/sheets/workbook';
import { PUSHED } from '../../scripts/deploy/built';
import type { Target } from '../../src/edition';
import type { Desk } from './desk';
import type { Google } from './google';

type Files = Readonly<Record<string, string>>;

/** The id that the first project gets. */
export const SCRIPT = 'script-1-of-the-tests';

/** The project's files on Google, by the names they have here. */
export function onGoogle(google: Google, id = SCRIPT): Files {
  const extension = { SERVER_JS: 'js', HTML: 'html', JSON: 'json' } as const;
  return Object.fromEntries(
    (google.projects.get(id)?.files ?? []).map(({ name, type, source }) => [`${name}.${extension[type]}`, source]),
  );
}

export const builtFiles = (desk: Desk, target: Target): Files =>
  Object.fromEntries(PUSHED.map((name) => [name, desk.built(target, name)]));

const CREATION = /^POST (www\.googleapis\.com\/drive\/v3\/files|script\.googleapis\.com\/v1\/projects)$/;

/** The calls that create something, in order. */
export const creations = (google: Google): readonly string[] => google.asked.filter((call) => CREATION.test(call));

/** Runs the files on the local host: the menu that opening the spreadsheet gives, and what set-up returns. */
export function tryOut(files: Files): { readonly addon: boolean; readonly title: string; readonly setUp: unknown } {
  const owner = 'dau.moi@hcm.example';
  const host = createHost({
    code: files['Code.js'] ?? '',
    html: { Sidebar: files['Sidebar.html'] ?? '', Files: files['Files.html'] ?? '' },
    manifest: JSON.parse(files['appsscript.json'] ?? '') as Manifest,
    workbook: createWorkbook({
      id: 'book',
      title: 'Thử',
      owner,
      editors: [],
      locale: 'vi_VN',
      timeZone: 'Asia/Ho_Chi_Minh',
    }),
    drive: createDrive(),
    now: new Date('2023-08-15T09:00:00+07:00'),
  });
  const [menu] = host.run('onOpen', { as: owner, via: 'simple-trigger' }).menus;
  const { value, error } = host.run('setUpWorkbook', { as: owner, via: 'menu' });
  return { addon: menu?.addon ?? false, title: menu?.caption ?? '', setUp: error ?? value };
}
