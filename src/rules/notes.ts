// What a row says besides its findings: who has contributed, what is to be merged, what the units' figures amount to.
import type { Plan, Unit } from '../catalogue/plan';
import type { Lang, Text } from '../catalogue/types';
import { mergedInto } from '../dossier/collected/merged';
import { isReadable, type RollUp, usableFigure } from '../dossier/collected/roll-up';
import type { Answer } from '../dossier/types';
import {
  contributions,
  GROUPS,
  moreToMerge,
  PARTS_WANTED,
  rollUpNote,
  toMerge,
  withLead,
} from '../i18n/collecting/notes';
import { formatNumber } from '../i18n/say';
import { rawIn, shorten } from './measures/values';

/** Characters of all notes of a row, about; and of one contribution's beginning, at most and at least. */
const LONGEST = 1500;
const BEGINNING = { most: 200, least: 60 };
/** Characters around one beginning: the label and the unit's name. */
const AROUND = 40;

/** Notes by slot key. They stand in the row's own cell, behind its findings, and on no list. */
export function notesOf(
  plan: Plan,
  answers: readonly Answer[],
  rollUps: readonly RollUp[],
): ReadonlyMap<string, readonly Text[]> {
  const notes = new Map<string, readonly Text[]>();
  const units = new Map(plan.units.map((unit) => [unit.id, unit]));
  const rollUpOf = new Map(rollUps.map((rollUp) => [rollUp.item.id, rollUp]));
  for (const { leading, others } of byItem(answers)) {
    const [first] = others;
    if (!first) continue;
    const { item } = first.slot;
    const rollUp = rollUpOf.get(item.id);
    if (leading) notes.set(leading.slot.key, leadingNotes(leading, others, rollUp, plan.settings.lang));
    const lead = item.lead === undefined ? undefined : units.get(item.lead);
    const done = lead ? [withLead(lead)] : [];
    const bare = new Set(rollUp?.withoutParts);
    for (const other of others) {
      const own = [...(bare.has(other.slot.unit) ? [PARTS_WANTED] : []), ...(isDone(other) ? done : [])];
      if (own.length > 0) notes.set(other.slot.key, own);
    }
  }
  return notes;
}

/** Each item's rows: the one that speaks for the city, and everyone else's in the plan's order. */
function byItem(answers: readonly Answer[]): Iterable<{ leading?: Answer; readonly others: Answer[] }> {
  const groups = new Map<string, { leading?: Answer; readonly others: Answer[] }>();
  for (const answer of answers) {
    const { item, role } = answer.slot;
    const group = groups.get(item.id) ?? { others: [] };
    groups.set(item.id, group);
    if (role === 'contributor') group.others.push(answer);
    else group.leading = answer;
  }
  return groups.values();
}

/** True for a part that can be used as it is. */
const isDone = (answer: Answer): boolean =>
  answer.answer.is === 'number' || answer.answer.is === 'empty'
    ? usableFigure(answer) !== undefined
    : isReadable(answer.answer);

function leadingNotes(
  leading: Answer,
  others: readonly Answer[],
  rollUp: RollUp | undefined,
  lang: Lang,
): readonly Text[] {
  const asked = others.filter(({ slot }) => slot.item.lead !== undefined && (!rollUp || !isBlock(slot.unit)));
  const notes = [
    ...(asked.length > 0 ? [contributions(...parted(asked))] : []),
    ...(rollUp ? [rollUpNote(rollUp, groupName(others.filter((a) => !asked.includes(a))))] : []),
  ];
  const room = LONGEST - notes.reduce((sum, note) => sum + note.vi.length, 0);
  return [...notes, ...mergeNotes(leading, waiting(leading, others, rollUp), room, lang)];
}

const isBlock = ({ collective }: Unit): boolean => collective !== undefined;

/** What the rows' units are called together. */
export function groupName(rows: readonly Answer[]): Text {
  const [kind, ...more] = new Set(rows.map(({ slot }) => slot.unit.kind));
  return GROUPS[kind === undefined || kind === 'agency' || more.length > 0 ? 'mixed' : kind];
}

/** Those who are done, who gave a reason, who did neither. */
function parted(asked: readonly Answer[]): [Unit[], Unit[], Unit[]] {
  const parts: [Unit[], Unit[], Unit[]] = [[], [], []];
  for (const answer of asked) parts[isDone(answer) ? 0 : answer.state === 'reason' ? 1 : 2].push(answer.slot.unit);
  return parts;
}

/**
 * What the lead has yet to merge: every finished part while the lead has no answer; then the texts of which no passage stands in the
 * lead's text. Figures of a collective are added up instead.
 */
function waiting(leading: Answer, others: readonly Answer[], rollUp: RollUp | undefined): readonly Answer[] {
  const added = rollUp !== undefined && rollUp.kind !== 'list';
  const parts = others.filter(
    (answer) => isDone(answer) && !(added && (isBlock(answer.slot.unit) || isShared(answer))),
  );
  if (leading.state !== 'answered') return parts;
  if (leading.answer.is !== 'text') return [];
  const isMerged = mergedInto(leading.answer.text);
  return parts.filter(({ answer }) => answer.is === 'text' && !isMerged(answer.text));
}

/** Nobody leads: everyone's answer is in the roll-up. */
const isShared = ({ slot }: Answer): boolean => slot.item.lead === undefined;

function mergeNotes({ state }: Answer, parts: readonly Answer[], room: number, lang: Lang): readonly Text[] {
  if (parts.length === 0) return [];
  const { most, least } = BEGINNING;
  const length = Math.max(least, Math.min(most, Math.floor(room / parts.length) - AROUND));
  const notes: Text[] = [];
  let left = room;
  for (const [i, part] of parts.entries()) {
    const note = toMerge(part.slot.unit, shorten(said(part, lang), length), state === 'answered');
    left -= note.vi.length;
    if (left < 0) return [...notes, moreToMerge(parts.length - i)];
    notes.push(note);
  }
  return notes;
}

/** The answer in one line, with its explanation; a rate that was computed as its number. */
function said(answer: Answer, lang: Lang): string {
  const written = answer.computed === undefined ? rawIn(answer, 'answer') : formatNumber(answer.computed, lang);
  return [written, rawIn(answer, 'explanation')].filter(Boolean).join(' – ').replace(/\s+/g, ' ');
}
