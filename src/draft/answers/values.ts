// An answer as a text: numbers with their unit in the language's style, words of a level, choices, texts as typed.
import { LEVEL_WORDS } from '../../catalogue/kinds';
import type { Item } from '../../catalogue/plan';
import type { Lang, Text } from '../../catalogue/types';
import type { Answer, Reading, Reason } from '../../dossier/types';
import { about, later, NO_DATA, NOT_APPLICABLE } from '../../i18n/draft';
import { formatDate, formatNumber, say, withUnit } from '../../i18n/say';

/** Decimals kept of a typed number (as many as people type) and of a computed one. */
const TYPED_DIGITS = 6;
const COMPUTED_DIGITS = 2;

/**
 * What the answer says, to be read by people; a text may hold line breaks. What can be shown as it was typed is
 * ("1.234", "150 triệu đồng"); undefined where there is no answer, a placeholder, or nothing readable.
 */
export function valueText(answer: Answer, lang: Lang): string | undefined {
  const { answer: reading, computed } = answer;
  const { item } = answer.slot;
  if (reading.is === 'empty' && computed !== undefined)
    return withUnit(formatNumber(computed, lang, COMPUTED_DIGITS), item.unit?.[lang]);
  switch (reading.is) {
    case 'number': {
      const unit = item.kind === 'open' ? (reading.unit ?? item.unit?.[lang]) : item.unit?.[lang];
      const figure = withUnit(formatNumber(reading.value, lang, TYPED_DIGITS), unit);
      return reading.approximate ? say(about(figure), lang) : figure;
    }
    case 'level':
      return levelText(reading, lang);
    case 'choice':
      return [reading.choice, ...(reading.also ?? [])].map((i) => item.choices?.[i]?.[lang] ?? '').join(', ');
    case 'text':
      return reading.text;
    case 'empty':
    case 'placeholder':
    case 'unreadable':
      return undefined;
    default:
      return reading.raw;
  }
}

/** What a person typed; '' for an empty cell. */
export const typedText = (reading: Reading): string => (reading.is === 'empty' ? '' : reading.raw);

/** What stands beside the answer (year, source …) as typed; '' where empty or a placeholder. */
export const detailText = (reading: Reading): string => (reading.is === 'placeholder' ? '' : typedText(reading));

/** A text made of words of a list ("Thống kê; Khảo sát") in the language asked for; any other text as it is. */
export function inLanguage(list: readonly Text[], text: string, lang: Lang): string {
  const words = text.split(/\s*[;,]\s*/).map((word) => {
    const folded = word.normalize('NFC').trim().toLowerCase();
    return list.find((known) => known.vi.toLowerCase() === folded || known.en.toLowerCase() === folded)?.[lang];
  });
  return words.every((word) => word !== undefined) ? words.join('; ') : text;
}

/** The form's choices with a box before each; the chosen ones are ticked. */
export function boxes(item: Item, reading: Reading, lang: Lang): string {
  const chosen = reading.is === 'choice' ? [reading.choice, ...(reading.also ?? [])] : [];
  return (item.choices ?? []).map((choice, i) => `${chosen.includes(i) ? '☑' : '☐'} ${choice[lang]}`).join('    ');
}

/** The reason given instead of an answer; undefined where none is. */
export function reasonText(reason: Reason, lang: Lang): string | undefined {
  const known: Partial<Record<Reason['is'], Text>> = { 'not-applicable': NOT_APPLICABLE, 'no-data': NO_DATA };
  if (reason.is === 'none') return undefined;
  if (reason.is === 'later') return say(later(reason.date && formatDate(reason.date)), lang);
  return known[reason.is]?.[lang] ?? reason.raw;
}

function levelText(reading: Extract<Reading, { is: 'level' }>, lang: Lang): string {
  if (reading.form === 'word') return LEVEL_WORDS[reading.value - 1]?.[lang] ?? reading.raw;
  const figure = formatNumber(reading.value, lang, TYPED_DIGITS);
  if (reading.form === 'percent') return `${figure}%`;
  return reading.scale === undefined ? figure : `${figure}/${formatNumber(reading.scale, lang, TYPED_DIGITS)}`;
}
