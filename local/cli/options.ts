// The options of npm run demo.
import { parseArgs } from 'node:util';
import type { Lang, Text } from '../../src/catalogue/types';
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
  lang: { type: 'string' },
  out: { type: 'string' },
  trace: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Reads the arguments, or says what is wrong with them, each fault once. */
export function readOptions(
  args: readonly string[],
): DemoOptions | { readonly faults: readonly Text[]; readonly lang: Lang } {
  const { tokens } = parseArgs({
    args: [...args],
    options: KNOWN,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const faults: Text[] = [];
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') faults.push(OPTION_ERRORS.unexpected(token.value));
    if (token.kind !== 'option') continue;
    const known = KNOWN[token.name as keyof typeof KNOWN] as { readonly type: string } | undefined;
    if (!known) faults.push(OPTION_ERRORS.unknown(token.rawName));
    else if (known.type === 'boolean' && token.value !== undefined) faults.push(OPTION_ERRORS.noValue(token.rawName));
    else if (known.type === 'string' && (!token.value || (!token.inlineValue && token.value.startsWith('-'))))
      faults.push(OPTION_ERRORS.valueMissing(token.rawName));
    else given.set(token.name, token.value ?? '');
  }
  const wanted = given.get('lang') ?? 'vi';
  const lang: Lang = wanted === 'en' ? 'en' : 'vi';
  if (wanted !== lang) faults.push(OPTION_ERRORS.lang(wanted));
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
