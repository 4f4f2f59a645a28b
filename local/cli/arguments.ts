// Reading the arguments of a command of ours: what was given, and every fault in plain words.
import { parseArgs } from 'node:util';
import type { Lang, Text } from '../../src/catalogue/types';

/** Options by name: a flag, or an option that needs a value. */
export type Known = Readonly<Record<string, { readonly type: 'boolean' | 'string' }>>;

/** The values given, by name; "" for a flag. */
export interface Given {
  readonly given: ReadonlyMap<string, string>;
  /** From --lang, else Vietnamese. */
  readonly lang: Lang;
  /** Each fault once. */
  readonly faults: Text[];
}

/** Reads the arguments of a command that takes --lang and these. Where an option is given twice, the last counts. */
export function readArguments(args: readonly string[], known: Known): Given {
  const options: Known = { ...known, lang: { type: 'string' } };
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const faults: Text[] = [];
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') faults.push(FAULTS.unexpected(token.value));
    if (token.kind !== 'option') continue;
    const type = Object.hasOwn(options, token.name) ? options[token.name]?.type : undefined;
    if (!type) faults.push(FAULTS.unknown(token.rawName));
    else if (type === 'boolean' && token.value !== undefined) faults.push(FAULTS.noValue(token.rawName));
    else if (type === 'string' && (!token.value || (!token.inlineValue && token.value.startsWith('-'))))
      faults.push(FAULTS.valueMissing(token.rawName));
    else given.set(token.name, token.value ?? '');
  }
  const wanted = given.get('lang') ?? 'vi';
  const lang: Lang = wanted === 'en' ? 'en' : 'vi';
  if (wanted !== lang) faults.push(FAULTS.lang(wanted));
  return { given, lang, faults };
}

const FAULTS = {
  unknown: (name: string): Text => ({ vi: `Không có tùy chọn ${name}.`, en: `Unknown option ${name}.` }),
  unexpected: (value: string): Text => ({ vi: `Không rõ “${value}” là gì.`, en: `Unexpected argument “${value}”.` }),
  noValue: (name: string): Text => ({
    vi: `Tùy chọn ${name} không nhận giá trị.`,
    en: `Option ${name} takes no value.`,
  }),
  valueMissing: (name: string): Text => ({
    vi: `Tùy chọn ${name} thiếu giá trị.`,
    en: `Option ${name} needs a value.`,
  }),
  lang: (value: string): Text => ({
    vi: `--lang chỉ nhận vi hoặc en, không nhận “${value}”.`,
    en: `--lang is vi or en, not “${value}”.`,
  }),
} as const;
