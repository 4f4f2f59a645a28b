// Reading a choice from a list: "Đang xây dựng", "tiếng Anh và tiếng Pháp", a ticked box of the printed form.
import { POLICY_CHOICES, SELF_CHOICES } from '../catalogue/kinds';
import type { Item } from '../catalogue/plan';
import type { Text } from '../catalogue/types';
import { enter } from './entry';
import { cellText } from './texts/cell-text';
import { fold, foldKey, LONGEST_KEY } from './texts/fold';
import type { Cell, Reading } from './types';

/** Reads an answer of kind `policy` or `choice`; several choices only where the item takes several. */
export function readChoice(cell: Cell, item: Pick<Item, 'kind' | 'choices' | 'multiple'>): Reading {
  const policy = item.kind === 'policy';
  return choose(
    cell,
    item.choices ?? (policy ? POLICY_CHOICES : []),
    item.multiple ?? false,
    policy ? POLICY_WORDS : {},
  );
}

/** Reads Tự đánh giá. */
export function readSelf(cell: Cell): Reading {
  return choose(cell, SELF_CHOICES, false, SELF_WORDS);
}

/** Other words for the choices, folded: what people type instead of picking from the list. */
type OtherWords = Readonly<Record<string, number>>;
const POLICY_WORDS: OtherWords = {
  'da co': 0,
  'co roi': 0,
  'dang soan thao': 1,
  'dang du thao': 1,
  chua: 2,
  khong: 2,
  'khong co': 2,
  no: 2,
};
const SELF_WORDS: OtherWords = { dat: 0, 'co kha nang': 1, 'khong dat': 2 };

function choose(cell: Cell, choices: readonly Text[], multiple: boolean, others: OtherWords): Reading {
  const raw = cellText(cell);
  const found = cell.is === 'text' && raw.length <= LONGEST_KEY ? choicesIn(raw, choices, others) : undefined;
  if (found && (found.length === 1 || multiple)) {
    const [choice = 0, ...also] = found;
    return also.length > 0 ? { is: 'choice', raw, choice, also } : { is: 'choice', raw, choice };
  }
  const entry = enter(cell);
  return entry.is === 'done' ? entry.reading : { is: 'not-a-choice', raw };
}

/** Indexes of all that is chosen, in the order written; nothing where any part is not a choice. */
function choicesIn(text: string, choices: readonly Text[], others: OtherWords): readonly number[] | undefined {
  const whole = choiceOf(text, choices, others);
  if (whole !== undefined) return [whole];
  const parts = (ticked(text) ?? text.split(/[;,/\n&+•]|(?<=\s)(?:và|va|and)(?=\s)/iu)).filter(
    (part) => foldKey(part) !== '',
  );
  const found = parts.map((part) => choiceOf(part, choices, others));
  if (found.length === 0 || found.includes(undefined)) return undefined;
  return [...new Set(found as readonly number[])];
}

function choiceOf(text: string, choices: readonly Text[], others: OtherWords): number | undefined {
  const exact = choices.findIndex(({ vi, en }) => [vi, en].some((c) => c.toLowerCase() === text.trim().toLowerCase()));
  if (exact >= 0) return exact;
  const key = plainKey(text);
  const alike = choices.map((_, index) => index).filter((index) => sameAs(choices[index] as Text, key));
  return alike.length === 1 ? alike[0] : alike.length === 0 ? others[key] : undefined;
}

const sameAs = ({ vi, en }: Text, key: string): boolean => key !== '' && (plainKey(vi) === key || plainKey(en) === key);

/** "Tiếng Anh" may be written "Anh". */
const plainKey = (text: string): string => foldKey(text).replace(/^tieng /, '');

const BOX = /[☐☑☒□■✓✔✅✗✘]|\[[ xXvV]?\]/u;
const TICKED = /[☑☒■✓✔✅]|\[[xXvV]\]/u;

/** "☒ Bà ☐ Ông": the labels behind the ticked boxes; nothing where the text has no boxes. */
function ticked(text: string): readonly string[] | undefined {
  if (!BOX.test(text)) return undefined;
  const boxes = text.match(new RegExp(BOX.source, 'gu')) ?? [];
  const labels = text.split(BOX).slice(1);
  return fold(text.split(BOX)[0] ?? '').trim() === ''
    ? labels.filter((_, i) => TICKED.test(boxes[i] as string))
    : undefined;
}
