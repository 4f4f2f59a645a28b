// The options of npm run deploy:bound and npm run deploy:addon.
import { readArguments } from '../../local/cli/arguments';
import type { Lang, Text } from '../../src/catalogue/types';
import type { Target } from '../../src/edition';
import { DEFAULT_TITLE, OPTION_FAULTS } from './texts';

export interface DeployOptions {
  /** Id of the spreadsheet that the script is to be bound to; absent: a new one is made. */
  readonly spreadsheet?: string;
  /** Name of what is created the first time. */
  readonly title: string;
  readonly lang: Lang;
  readonly help: boolean;
}

/** Reads the arguments, or says what is wrong with them, each fault once. */
export function readDeployOptions(
  target: Target,
  args: readonly string[],
): DeployOptions | { readonly faults: readonly Text[]; readonly lang: Lang } {
  const known = { title: { type: 'string' }, help: { type: 'boolean' } } as const;
  const { given, lang, faults } = readArguments(
    args,
    target === 'bound' ? { ...known, spreadsheet: { type: 'string' } } : known,
  );
  const named = given.get('spreadsheet');
  const spreadsheet = named === undefined ? undefined : spreadsheetId(named);
  if (named !== undefined && spreadsheet === undefined) faults.push(OPTION_FAULTS.spreadsheet(named));
  if (faults.length > 0) return { faults, lang };
  return {
    ...(spreadsheet === undefined ? {} : { spreadsheet }),
    title: given.get('title') ?? DEFAULT_TITLE[target],
    lang,
    help: given.has('help'),
  };
}

/** The id in an address of Google Sheets, or the id itself: letters, digits, "-" and "_", never a few of them. */
const spreadsheetId = (text: string): string | undefined =>
  /^(?:https:\/\/docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/)?([\w-]{20,})(?:[/?#].*)?$/.exec(text.trim())?.[1];
