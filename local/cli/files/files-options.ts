// The options of npm run files.
import type { Lang, Text } from '../../../src/catalogue/types';
import { isMoment } from '../../page/options';
import { OPTION_ERRORS } from '../../page/texts';
import { readArguments } from '../arguments';
import { FAULTS } from './files-messages';

export type Task =
  | { readonly do: 'help' | 'units' }
  | { readonly do: 'export'; readonly unit: string; readonly out?: string }
  | { readonly do: 'import'; readonly file: string; readonly unit?: string; readonly write: boolean }
  | { readonly do: 'all'; readonly folder: string };

export interface FilesOptions {
  readonly task: Task;
  readonly lang: Lang;
  /** A folder as `npm start` keeps one; with `file`, the one state file in it. */
  readonly data: string;
  readonly file?: string;
  /** Absent: the coordinator. */
  readonly as?: string;
  readonly now?: Date;
}

const KNOWN = {
  units: { type: 'boolean' },
  export: { type: 'string' },
  import: { type: 'string' },
  all: { type: 'string' },
  yes: { type: 'boolean' },
  unit: { type: 'string' },
  out: { type: 'string' },
  as: { type: 'string' },
  data: { type: 'string' },
  workbook: { type: 'string' },
  now: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const TASKS = ['units', 'export', 'import', 'all'] as const;

/** Reads the arguments, or says what is wrong with them, each fault once. */
export function readOptions(
  args: readonly string[],
): FilesOptions | { readonly faults: readonly Text[]; readonly lang: Lang } {
  const { given, lang, faults } = readArguments(args, KNOWN);
  const help = given.has('help');
  const tasks = TASKS.filter((name) => given.has(name));
  if (!help && tasks.length !== 1 && faults.length === 0) faults.push(FAULTS.oneTask);
  for (const [option, of] of [
    ['out', 'export'],
    ['unit', 'import'],
    ['yes', 'import'],
  ] as const)
    if (given.has(option) && !given.has(of)) faults.push(FAULTS.only(`--${option}`, `--${of}`));
  if (given.has('data') && given.has('workbook')) faults.push(FAULTS.place);
  const now = given.get('now');
  if (now !== undefined && !isMoment(now)) faults.push(OPTION_ERRORS.now(now));
  if (faults.length > 0) return { faults, lang };
  return {
    task: help ? { do: 'help' } : taskOf(given),
    lang,
    data: given.get('data') ?? 'data',
    ...defined({ file: given.get('workbook'), as: given.get('as')?.toLowerCase() }),
    ...(now === undefined ? {} : { now: new Date(now) }),
  };
}

function taskOf(given: ReadonlyMap<string, string>): Task {
  const [unit, file, folder] = [given.get('export'), given.get('import'), given.get('all')];
  if (unit !== undefined) return { do: 'export', unit, ...defined({ out: given.get('out') }) };
  if (file !== undefined)
    return { do: 'import', file, write: given.has('yes'), ...defined({ unit: given.get('unit') }) };
  return folder === undefined ? { do: 'units' } : { do: 'all', folder };
}

/** Without the names that have no value. */
const defined = <T extends Record<string, string | undefined>>(values: T): { [K in keyof T]?: string } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: string };
