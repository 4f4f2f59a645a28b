// What the texts of one rule are, and how a detail is put into a sentence of either language.
import type { Lang, Text } from '../../catalogue/types';
import { COLUMN_TITLES, type ColumnName } from '../columns';
import { formatNumber } from '../say';

/** What a rule found, as plain values; a text in both languages is given as two: `unitVi` and `unitEn`. */
export type Detail = Readonly<Record<string, string | number>>;

/** The texts of one rule. */
export interface RuleTexts {
  readonly title: Text;
  readonly message: (detail: Detail) => Text;
  readonly remedy: (detail: Detail) => Text;
}

/** Heading of the column that `detail.column` names; of the answer's column where it names none. */
export function columnIn(detail: Detail, lang: Lang): string {
  const title = COLUMN_TITLES[detail.column as ColumnName] ?? COLUMN_TITLES.answer;
  return title[lang];
}

/** The number under `key` as the language writes it; up to six decimals, so that a value just over a limit shows it. */
export function numberIn(detail: Detail, key: string, lang: Lang): string {
  return formatNumber(Number(detail[key] ?? 0), lang, 6);
}

/** The text under `key`: its own language's where the detail holds both ("unitVi", "unitEn"), else the one it holds. */
export function textIn(detail: Detail, key: string, lang: Lang): string {
  return String(detail[key + (lang === 'vi' ? 'Vi' : 'En')] ?? detail[key] ?? '');
}

/** True where the detail holds a value under `key` that is neither empty nor zero. */
export function has(detail: Detail, key: string): boolean {
  return Boolean(detail[key] ?? detail[`${key}Vi`]);
}
