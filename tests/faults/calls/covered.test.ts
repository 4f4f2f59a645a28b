// Nothing that Google may call is left out, and no wording of Google's.
import { API_FAULTS, SERVICE_FAULTS } from '../../../local/host/faults';
import { ENTRY_POINTS } from '../../../scripts/build.mjs';
import { casesFor } from './cases';
import { filesWith, filled } from './files';
import { DOCUMENTS, MENU, SIMPLE, TOOLS } from './menu';
import { COLLECTING, READING, WRITING } from './sidebar';
import { TYPING } from './typing';

const ALL = [
  ...MENU,
  ...TOOLS,
  ...DOCUMENTS,
  ...SIMPLE,
  ...READING,
  ...WRITING,
  ...COLLECTING,
  ...TYPING,
  ...filesWith(await filled()),
];

describe('the tests of faults', () => {
  it('try every function that Google may call', () => {
    const tried = new Set(ALL.map(({ entry }) => entry));
    expect(ENTRY_POINTS.filter((name: string) => !tried.has(name))).toEqual([]);
    expect([...tried].filter((name) => !ENTRY_POINTS.includes(name))).toEqual([]);
  });

  it('meet every wording of Google’s at some call of a long run', () => {
    const calls = Array.from({ length: 40 }, (_, k) =>
      k < 20
        ? { run: 'go#1', service: 'Sheets', api: 'sheets' as const, method: 'spreadsheets.batchUpdate', ms: 0 }
        : { run: 'go#1', service: 'SpreadsheetApp', method: 'Range.setValues', ms: 0 },
    );
    const names = casesFor(calls, 0).map(({ name }) => name);
    const unmet = [...Object.values(API_FAULTS), ...Object.values(SERVICE_FAULTS)].filter(
      ({ message }) => !names.some((name) => name.includes(message)),
    );
    expect(unmet).toEqual([]);
  });
});
