// An answer that changed since it was handed in or accepted: what stood in its cells, and what stands there now.
import type { AnswerColumn } from '../../catalogue/plan';
import type { Lang } from '../../catalogue/types';
import { type HandIn, inForce, isOut } from '../../dossier/collected/hand-in';
import type { Answer } from '../../dossier/types';
import { CHANGED } from '../../i18n/collecting/collection';
import { COLUMN_TITLES } from '../../i18n/columns';
import { say } from '../../i18n/say';
import { changesOf, differing, HAND_IN_RULES } from '../../rules/families/hand-in';
import type { Run } from '../tree';
import { linesOf } from './characters';
import type { Lookup } from './lookup';

/** One cell that changed, in words: the answer alone, any other column under its title. */
export interface ChangedCell {
  readonly before: string;
  readonly now: string;
}

/** The cells that changed while the unit's part is out of its hands, the answer first. Of long texts the part that differs. */
export function changedCells(answer: Answer, look: Lookup): readonly ChangedCell[] {
  const handIn = handInOf(answer, look);
  if (!handIn || !isOut(handIn)) return [];
  return changesOf(answer).map(({ column, before, now }) => {
    const [was, is] = differing(before, now, LONGEST).map((text) => told(column, text, look.lang));
    return { before: was ?? '', now: is ?? '' };
  });
}

/** The note behind a changed answer in the review copy: "Thay đổi sau khi tiếp nhận: khi tiếp nhận là 97,8; Năm: 2021". None for any other. */
export function changedNotes(answer: Answer, look: Lookup): readonly Run[] {
  const cells = changedCells(answer, look);
  const handIn = handInOf(answer, look);
  if (cells.length === 0 || !handIn) return [];
  const former = cells.map(({ before }) => before).join('; ');
  return [{ text: say(CHANGED.note(inForce(handIn) === 'accepted', former), look.lang), mark: 'note' }];
}

/** The rules that say no more than this note does. */
export const TOLD_AS_CHANGED: ReadonlySet<string> = new Set(HAND_IN_RULES.map(({ id }) => id));

const handInOf = ({ slot }: Answer, { input }: Lookup): HandIn | undefined =>
  input.report.handIns.find(({ unit }) => unit === slot.unit.id);

function told(column: AnswerColumn, text: string, lang: Lang): string {
  const line = linesOf(text).join(' / ') || say(CHANGED.blank, lang);
  return column === 'answer' ? line : say(CHANGED.labelled(COLUMN_TITLES[column], line), lang);
}

/** Characters of a cell that the draft repeats. */
const LONGEST = 200;
