// The options of npm run demo.
import type { Lang, Text } from '../../src/catalogue/types';
import { readArguments } from './arguments';
import { OPTION_ERRORS } from './messages';

export interface DemoOptions {
  /** A file of answers; absent: the sample. */
  readonly answers?: string;
  readonly empty: boolean;
  readonly lang: Lang;
  readonly out: string;
  readonly trace?: string;
  readonly help: boolean;
}

const KNOWN = {
  answers: { type: 'string' },
  empty: { type: 'boolean' },
  out: { type: 'string' },
  trace: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Reads the arguments, or says what is wrong with them, each fault once. */
export function readOptions(
  args: readonly string[],
): DemoOptions | { readonly faults: readonly Text[]; readonly lang: Lang } {
  const { given, lang, faults } = readArguments(args, KNOWN);
  if (given.has('answers') && given.has('empty')) faults.push(OPTION_ERRORS.both);
  if (faults.length > 0) return { faults, lang };
  const [answers, trace] = [given.get('answers'), given.get('trace')];
  return {
    ...(answers === undefined ? {} : { answers }),
    ...(trace === undefined ? {} : { trace }),
    empty: given.has('empty'),
    lang,
    out: given.get('out') ?? 'out',
    help: given.has('help'),
  };
}
