// Joint answers in the review copy: who has not contributed yet, what the units' answers amount to, and what the lead has yet to merge.
import type { Item } from '../../catalogue/plan';
import type { Text } from '../../catalogue/types';
import type { Answer } from '../../dossier/types';
import { rollUpLacks, rollUpNote } from '../../i18n/collecting/notes';
import { contributedOf, NOT_MERGED_BELOW, notContributed, notMerged } from '../../i18n/draft';
import { say } from '../../i18n/say';
import { shorten } from '../../rules/measures/values';
import { groupName } from '../../rules/notes';
import type { Paragraph } from '../tree';
import { paragraph } from './blocks';
import { linesOf } from './characters';
import { linked } from './links';
import { isAnswered, type Lookup } from './lookup';
import { detailText, typedText, valueText } from './values';

/**
 * One note for the agencies that have not contributed, one count for each collective of agencies whose members have not all, and one for
 * what the units' answers amount to. Where these stand for the city themselves, only who is missing.
 */
export function contributorNotes(item: Item, look: Lookup, counted: boolean): readonly string[] {
  const answers = look.contributing(item);
  const rollUp = look.rollUp(item);
  if (counted) return [rollUp ? sentence(say(rollUpLacks(rollUp), look.lang)) : ''].filter(Boolean);
  const others = item.lead === undefined ? [] : answers.filter(({ slot }) => !rollUp || !slot.unit.collective);
  const named = others.filter((a) => item.providers.includes(a.slot.unit.id));
  const missing = named.filter((a) => !hasContributed(a)).map((a) => a.slot.unit.name);
  const counts = item.providers.flatMap((id): readonly Text[] => {
    const members = others.filter((a) => !named.includes(a) && a.slot.unit.memberOf.includes(id));
    const done = members.filter(hasContributed).length;
    const name = look.name(id);
    return name && done < members.length ? [contributedOf(name, done, members.length)] : [];
  });
  const together = rollUp ? [rollUpNote(rollUp, groupName(answers.filter((a) => !others.includes(a))))] : [];
  const notes = [...(missing.length > 0 ? [notContributed(missing)] : []), ...counts, ...together];
  return notes.map((note) => say(note, look.lang));
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** More contributions than these are shown by their beginnings. */
const MOST_WHOLE = 30;
const BEGINNING = 300;

/**
 * What contributors have written, each marked as not yet merged under its unit's name, where the lead has not answered; none otherwise.
 * Figures that are added up are not listed; what stands in a table of its own is only pointed to.
 */
export function unmerged(item: Item, look: Lookup, style: 'cell' | 'body'): readonly Paragraph[] {
  if (isTabled(item, look)) return [paragraph(style, [{ text: say(NOT_MERGED_BELOW, look.lang), mark: 'gap' }])];
  const parts = partsToMerge(item, look);
  return parts.flatMap((answer) => told(answer, look, style, parts.length > MOST_WHOLE));
}

/** True where the review copy shows the texts of a collective, which the lead of an indicator has not merged, unit by unit in a table. */
export const isTabled = (item: Item, look: Lookup): boolean =>
  look.review && item.annex === 'I' && partsToMerge(item, look).some(({ slot }) => slot.unit.collective !== undefined);

function partsToMerge(item: Item, look: Lookup): readonly Answer[] {
  const leading = look.leading(item);
  if (item.lead === undefined || (leading && isAnswered(leading))) return [];
  const added = (look.rollUp(item)?.kind ?? 'list') !== 'list';
  return look.contributing(item).filter((a) => isAnswered(a) && !(added && a.slot.unit.collective));
}

/** A unit that gave its part, or the reason why it has none. */
const hasContributed = (answer: Answer): boolean => isAnswered(answer) || answer.state === 'reason';

/** "[CHƯA TỔNG HỢP – Sở Y tế] Có (Đã ban hành; Kế hoạch 12/KH)", the mark leading to the cell. */
function told(answer: Answer, look: Lookup, style: 'cell' | 'body', short: boolean): readonly Paragraph[] {
  const whole = valueText(answer, look.lang) ?? typedText(answer.answer);
  const [first = '', ...more] = linesOf(short ? shorten(whole, BEGINNING) : whole);
  const known = [answer.explanation, answer.evidence]
    .map((reading) => linesOf(detailText(reading)).join(' ').replace(/\.$/, ''))
    .filter(Boolean)
    .join('; ');
  const mark = say(notMerged(answer.slot.unit.name), look.lang);
  return [
    paragraph(style, [{ text: mark, mark: 'gap', link: look.input.link(answer) }, ...linked(` ${first}`)]),
    ...[...more, ...(known === '' ? [] : [`(${known})`])].map((line) => paragraph(style, linked(line))),
  ];
}
