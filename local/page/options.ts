// The options of npm start.
import type { Lang, Text } from '../../src/catalogue/types';
import { readArguments } from '../cli/arguments';
import { OPTION_ERRORS } from './texts';

export interface PageOptions {
  /** What a new workbook holds; absent: go on with the kept one, the sample where there is none. */
  readonly anew?: 'sample' | 'empty';
  /** 0: any free one. */
  readonly port: number;
  readonly data: string;
  readonly lang: Lang;
  /** Where the clock begins and stays but for the modelled time of calls; absent: the computer's clock. */
  readonly now?: Date;
  readonly help: boolean;
}

const KNOWN = {
  fresh: { type: 'boolean' },
  empty: { type: 'boolean' },
  port: { type: 'string' },
  data: { type: 'string' },
  now: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const USUAL_PORT = 8400;

/** Reads the arguments, or says what is wrong with them, each fault once. */
export function readOptions(
  args: readonly string[],
): PageOptions | { readonly faults: readonly Text[]; readonly lang: Lang } {
  const { given, lang, faults } = readArguments(args, KNOWN);
  const port = given.get('port') ?? String(USUAL_PORT);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) faults.push(OPTION_ERRORS.port(port));
  const now = given.get('now');
  if (now !== undefined && !isMoment(now)) faults.push(OPTION_ERRORS.now(now));
  if (faults.length > 0) return { faults, lang };
  return {
    ...(given.has('empty') ? { anew: 'empty' as const } : given.has('fresh') ? { anew: 'sample' as const } : {}),
    port: Number(port),
    data: given.get('data') ?? 'data',
    lang,
    ...(now === undefined ? {} : { now: new Date(now) }),
    help: given.has('help'),
  };
}

/** A day, or a day with a time and its zone. */
export const isMoment = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text) &&
  !Number.isNaN(new Date(text).getTime());
