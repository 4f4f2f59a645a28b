// The arrows of the design: imports go downward only.
import { importsOf, sources, textOf } from './imports';

/** What each room of src/ may import. Itself is always allowed. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  catalogue: [],
  edition: [],
  i18n: ['catalogue'],
  dossier: ['catalogue'],
  rules: ['dossier', 'catalogue', 'i18n'],
  draft: ['rules', 'dossier', 'catalogue', 'i18n'],
  workbook: ['rules', 'dossier', 'catalogue', 'i18n'],
  google: ['workbook', 'self-test', 'catalogue', 'i18n', 'edition'],
  'self-test': ['draft', 'workbook', 'dossier', 'catalogue', 'i18n'],
  actions: ['google', 'self-test', 'workbook', 'draft', 'rules', 'dossier', 'catalogue', 'i18n', 'edition'],
  'main.ts': ['actions', 'google', 'catalogue', 'i18n'],
};

const room = (path: string): string => {
  const second = path.split('/')[1] ?? '';
  return second === 'main' ? 'main.ts' : second;
};

/** The one package in the pushed bundle, and the files that may use it: they parse what our pages send. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'src/actions/sidebar/arguments.ts': ['zod/mini'],
  'src/actions/files/files-arguments.ts': ['zod/mini'],
};

describe('a reader can follow the way from the tabs to the document', () => {
  it('no file of src/ imports upward, and none imports a package but the parsers of what our pages send', () => {
    const wrong = sources('src').flatMap((file) =>
      importsOf(file)
        .filter(({ to }) => !PACKAGES[file]?.includes(to))
        .filter(
          ({ to }) => !to.startsWith('src/') || (room(to) !== room(file) && !ALLOWED[room(file)]?.includes(room(to))),
        )
        .map(({ to }) => `${file} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('local/ takes only types and the catalogue from src/', () => {
    const wrong = sources('local').flatMap((file) =>
      importsOf(file)
        .filter(({ to, typeOnly }) => to.startsWith('src/') && !typeOnly && room(to) !== 'catalogue')
        .map(({ to }) => `${file} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('the sidebar takes only types from src/, and nothing from local/', () => {
    const wrong = sources('sidebar').flatMap((file) =>
      importsOf(file)
        .filter(({ to, typeOnly }) => (to.startsWith('src/') && !typeOnly) || to.startsWith('local/'))
        .map(({ to }) => `${file} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('the window of files takes only types from src/, and nothing from local/', () => {
    const wrong = sources('files').flatMap((file) =>
      importsOf(file)
        .filter(({ to, typeOnly }) => (to.startsWith('src/') && !typeOnly) || to.startsWith('local/'))
        .map(({ to }) => `${file} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('Google’s services are named only in src/google and src/main.ts', () => {
    const services =
      /\b(SpreadsheetApp|DocumentApp|DriveApp|HtmlService|PropertiesService|CacheService|LockService|MailApp|ScriptApp|Session|Utilities|UrlFetchApp|Sheets|Docs|Drive)\??\.[A-Za-z]/;
    const wrong = sources('src')
      .filter((file) => !file.startsWith('src/google/') && file !== 'src/main.ts')
      .filter((file) => services.test(textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')));
    expect(wrong).toEqual([]);
  });

  it('no room is called utils, helpers or common', () => {
    expect(
      [...sources('src'), ...sources('local'), ...sources('sidebar'), ...sources('files')].filter((f) =>
        /(^|\/)(utils?|helpers?|common)(\/|\.)/i.test(f),
      ),
    ).toEqual([]);
  });
});
