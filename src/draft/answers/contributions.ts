// Joint answers in the review copy: who has not contributed yet, and what stands beside an answer the lead has not written.
import type { Item } from '../../catalogue/plan';
import type { Text } from '../../catalogue/types';
import type { Answer } from '../../dossier/types';
import { contributedOf, notContributed, REVIEW_NOTES } from '../../i18n/draft';
import { say } from '../../i18n/say';
import { linesOf } from './characters';
import { isAnswered, type Lookup } from './lookup';
import { detailText, typedText, valueText } from './values';

/** One note for the agencies that have not contributed, one count for each collective whose members have not all. */
export function contributorNotes(item: Item, look: Lookup): readonly string[] {
  if (item.lead === undefined) return [];
  const answers = look.contributing(item);
  const named = answers.filter((a) => item.providers.includes(a.slot.unit.id));
  const missing = named.filter((a) => !hasContributed(a)).map((a) => a.slot.unit.name);
  const counts = item.providers.flatMap((id): readonly Text[] => {
    const members = answers.filter((a) => !named.includes(a) && a.slot.unit.memberOf.includes(id));
    const done = members.filter(hasContributed).length;
    const name = look.name(id);
    return name && done < members.length ? [contributedOf(name, done, members.length)] : [];
  });
  const notes = missing.length > 0 ? [notContributed(missing), ...counts] : counts;
  return notes.map((note) => say(note, look.lang));
}

/** What contributors have written, each under its name, where the lead has not answered; none otherwise. */
export function unmerged(item: Item, look: Lookup): readonly string[] {
  const leading = look.leading(item);
  if (item.lead === undefined || (leading && isAnswered(leading))) return [];
  const parts = look.contributing(item).filter(isAnswered);
  if (parts.length === 0) return [];
  return [say(REVIEW_NOTES.notMerged, look.lang), ...parts.flatMap((answer) => told(answer, look))];
}

/** A unit that gave its part, or the reason why it has none. */
const hasContributed = (answer: Answer): boolean => isAnswered(answer) || answer.state === 'reason';

/** "Sở Y tế: Có (Đã ban hành; Kế hoạch 12/KH)" */
function told(answer: Answer, look: Lookup): readonly string[] {
  const lines = linesOf(valueText(answer, look.lang) ?? typedText(answer.answer));
  const details = [answer.explanation, answer.evidence].map((reading) =>
    linesOf(detailText(reading)).join(' ').replace(/\.$/, ''),
  );
  const known = details.filter((detail) => detail !== '').join('; ');
  const first = `${say(answer.slot.unit.name, look.lang)}: ${lines[0] ?? ''}`;
  const whole = [first, ...lines.slice(1)];
  return known === '' ? whole : [...whole.slice(0, -1), `${whole[whole.length - 1]} (${known})`];
}
