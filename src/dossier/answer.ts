// One row becomes one Answer: every column read by the item's kind.
import { NUMBER_KINDS } from '../catalogue/kinds';
import type { AnswerColumn, Item } from '../catalogue/plan';
import { readChoice, readSelf } from './choice';
import { NOTHING_TYPED, readRecord, recordText } from './collected/record';
import { readLevel } from './figures/level';
import { readNumber, readTally } from './figures/number';
import { readOpen } from './figures/open';
import { readReason } from './reason';
import { readText } from './text';
import type { Answer, AnswerRow, AnswerState, Cell, Reading, Reason } from './types';
import { readYear } from './year';

const EMPTY: Cell = { is: 'empty' };

/** Reads every column of a row. Never throws: what cannot be read says why. Columns the item does not accept are read as empty. */
export function readAnswer(row: AnswerRow): Answer {
  const { slot, place } = row;
  const { item } = slot;
  const cell = (column: AnswerColumn): Cell => {
    const held = row.cells[column] ?? EMPTY;
    return held.is === 'empty' || item.accepts.includes(column) ? held : EMPTY;
  };
  const answer = readByKind(cell('answer'), item);
  const numerator = readTally(cell('numerator'));
  const denominator = readTally(cell('denominator'));
  const computed = answer.is === 'empty' ? rateOf(numerator, denominator, item) : undefined;
  const reason = readReason(cell('reason'));
  return {
    slot,
    place,
    state: stateOf(answer, computed, reason),
    answer,
    computed,
    numerator,
    denominator,
    year: readYear(cell('year')),
    source: readText(cell('source')),
    evidence: readText(cell('evidence')),
    explanation: readText(cell('explanation')),
    reason,
    self: readSelf(cell('self')),
    ...changedSince(row),
  };
}

/** Set where something was recorded and the row says something else now. */
function changedSince({ recorded = '', cells }: AnswerRow): Pick<Answer, 'changedFrom'> {
  if (recorded === '' || recorded === (recordText(cells) || NOTHING_TYPED)) return {};
  const changedFrom = readRecord(recorded);
  return changedFrom ? { changedFrom } : {};
}

function readByKind(cell: Cell, item: Item): Reading {
  if (NUMBER_KINDS.has(item.kind) || item.kind === 'breakdown') return readNumber(cell, item);
  switch (item.kind) {
    case 'open':
      return readOpen(cell, item);
    case 'level':
      return readLevel(cell);
    case 'policy':
    case 'choice':
      return readChoice(cell, item);
    case 'year':
      return readYear(cell);
    default:
      return readText(cell, item.kind);
  }
}

/** numerator / denominator × base; two decimals for percentages and rates, as they are shown. */
function rateOf(numerator: Reading, denominator: Reading, item: Item): number | undefined {
  if (item.base === undefined || numerator.is !== 'number' || denominator.is !== 'number') return undefined;
  if (!(denominator.value > 0)) return undefined;
  const rate = (numerator.value / denominator.value) * item.base;
  if (!Number.isFinite(rate * 100)) return undefined;
  const shown = item.kind === 'percent' || item.kind === 'breakdown' || item.kind === 'rate';
  return shown ? Math.round(Number((rate * 100).toPrecision(15))) / 100 : rate;
}

/** A placeholder is no answer, so a reason given beside it counts. */
function stateOf(answer: Reading, computed: number | undefined, reason: Reason): AnswerState {
  if (computed !== undefined) return 'answered';
  if (answer.is !== 'empty' && answer.is !== 'placeholder') return 'answered';
  return reason.is === 'none' ? answer.is : 'reason';
}
