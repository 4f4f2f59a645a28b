// Reading a number as people type it: "98,5%", "1.234.567", "khoảng 1,2 triệu người". What can be read in two ways is not guessed.
import type { Item } from '../../catalogue/plan';
import type { Range } from '../../catalogue/types';
import { enter, unreadable } from '../entry';
import { compatible, percentOf, showsDate } from '../texts/cell-text';
import type { Cell, NumberFormat, Reading } from '../types';
import { type Decimal, numberOf } from './digits';
import { candidates, isHarmless, takeFigure, type WrittenFigure } from './figure-text';
import { judgeUnit, ownNames, scaleOfUnit, takeUnit, type UnitVerdict } from './unit';

/**
 * Reads the answer of an item whose kind is a number, or `open` (any unit is then the answer's own).
 * @returns a number in the item's unit; `ambiguous` with the decimal reading first where both lie in the item's range; `wrong-unit`,
 * naming what was written; `unreadable` with the reason; `empty`; `placeholder`. A number outside the range is still a number.
 */
export function readNumber(cell: Cell, item: Item): Reading {
  return read(cell, {
    range: item.range,
    percent: item.kind === 'percent' || item.kind === 'breakdown' || item.kind === 'open',
    unit: item.unit,
    judge: (written, scale) => (item.kind === 'open' ? 'own' : judgeUnit(written, item, scale)),
    keepsUnit: item.kind === 'open',
  });
}

/** Reads a numerator or denominator: a number from 0 up; the thing counted may stand behind it ("1.234.567 người"). */
export function readTally(cell: Cell): Reading {
  return read(cell, TALLY);
}

/** Reads a percentage that must say so: a plain number comes back as `bare`. */
export function readPercent(cell: Cell): Reading {
  return read(cell, PERCENT);
}

/** What is expected of a figure. */
interface Expected {
  readonly range: Range;
  /** A PERCENT cell is at home here. */
  readonly percent: boolean;
  /** The item's own unit, beside the units everybody knows; it may carry a power of ten ("nghìn người"). */
  readonly unit?: Item['unit'];
  readonly judge: (written: ReturnType<typeof takeUnit>, scale: number) => UnitVerdict;
  /** Any words may be the unit, and are kept whole. */
  readonly keepsUnit: boolean;
}

const TALLY: Expected = {
  range: { min: 0 },
  percent: false,
  judge: (written) => (written.head === '%' || written.head === '‰' ? 'unknown' : 'own'),
  keepsUnit: true,
};
const PERCENT: Expected = {
  range: { min: 0, max: 100 },
  percent: true,
  judge: (written, scale) => judgeUnit(written, { kind: 'percent', unit: { vi: '%', en: '%' } }, scale),
  keepsUnit: false,
};

function read(cell: Cell, expected: Expected): Reading {
  const entry = enter(cell);
  if (entry.is === 'done') return entry.reading;
  if (entry.is === 'number') return ofNumberCell(entry.raw, entry.value, entry.format, expected);
  const figure = takeFigure(entry.raw);
  if (typeof figure !== 'string') return ofFigure(entry.raw, figure, expected);
  return figure === 'not-a-number' && isBlankToFill(entry.raw, expected)
    ? { is: 'placeholder', raw: entry.raw }
    : unreadable(entry.raw, figure);
}

function ofNumberCell(raw: string, value: number, format: NumberFormat, expected: Expected): Reading {
  if (showsDate(format)) return unreadable(raw, 'date');
  if (format !== 'PERCENT') return { is: 'number', raw, value: value + 0, approximate: false, bare: true };
  const percent = percentOf(value);
  if (expected.percent) return { is: 'number', raw, value: percent, approximate: false, bare: false, unit: '%' };
  const verdict = expected.judge(takeUnit('%'), 0);
  return verdict === 'other' ? { is: 'wrong-unit', raw, named: '%', value: percent } : unreadable(raw, 'not-a-number');
}

function ofFigure(raw: string, figure: WrittenFigure, expected: Expected): Reading {
  const scale = figure.scale ?? 0;
  const unit = unitOf(figure, expected, scale);
  if (unit.verdict === 'unknown') return unreadable(raw, 'not-a-number');
  const written = unit.name !== '' || figure.scale !== undefined;
  const shift = scale - (written ? scaleOfUnit(expected.unit) : 0);
  const whole = figure.scale === undefined && (unit.counts || (expected.range.integer ?? false));
  const values = signed(candidates(figure, whole), figure, shift, expected.range);
  if (!values.every(Number.isFinite)) return unreadable(raw, 'grouping');
  if (unit.verdict === 'other')
    return { is: 'wrong-unit', raw, named: unit.name, value: values.length === 1 ? values[0] : undefined };
  const possible = values.filter((value) => within(value, expected.range));
  if (possible.length > 1) return { is: 'ambiguous', raw, readings: [possible[0] as number, possible[1] as number] };
  const value = possible[0] ?? (values[values.length - 1] as number);
  const bare = unit.name === '';
  return { is: 'number', raw, value, approximate: figure.approximate, bare, unit: bare ? undefined : unit.name };
}

interface JudgedUnit {
  readonly verdict: UnitVerdict;
  readonly name: string;
  readonly counts: boolean;
}

/** The usual case, where a percentage is asked. */
const PER_CENT_WRITTEN: JudgedUnit = { verdict: 'own', name: '%', counts: false };

/** What unit stands before or behind the figure, as written, and whether it may. */
function unitOf(figure: WrittenFigure, expected: Expected, scale: number): JudgedUnit {
  if (figure.after === '%' && figure.before === '' && expected.percent) return PER_CENT_WRITTEN;
  const before = figure.before === '' ? undefined : expected.judge(takeUnit(figure.before), scale);
  if (figure.after === '') return { verdict: before ?? 'own', name: figure.before, counts: false };
  const unit = takeUnit(figure.after, ownNames(expected.unit));
  const verdict = expected.judge(unit, scale);
  if (verdict === 'other' || before === 'other')
    return { verdict: 'other', name: before === 'other' ? figure.before : short(figure), counts: unit.counts };
  const harmless = isHarmless(unit.head === undefined ? figure.after : unit.tail);
  const wordy = unit.head === undefined && figure.after.split(' ').length > (expected.keepsUnit ? 6 : 0);
  if (!harmless || wordy || verdict === 'unknown') return { verdict: 'unknown', name: '', counts: false };
  const name = expected.keepsUnit ? figure.after : figure.after.slice(0, unit.length);
  return { verdict: 'own', name: name.trim(), counts: unit.counts };
}

const LONGEST_NAME = 40;

/** The unit's name for the message, with its scale's word: "triệu đồng". */
function short(figure: WrittenFigure): string {
  if (figure.named.length <= LONGEST_NAME) return figure.named;
  const scale = figure.named.length - figure.after.length;
  return figure.named.slice(0, scale + takeUnit(figure.after).length).trim();
}

/** The numbers a figure can be; a dash with a space after it may be a list's, so both signs are tried, and the range decides. */
function signed(decimals: readonly Decimal[], figure: WrittenFigure, shift: number, range: Range): readonly number[] {
  const plain = decimals.map((decimal) => numberOf(decimal, shift));
  const negative = plain.map((value) => (value === 0 ? 0 : -value));
  if (figure.sign === 'minus') return negative;
  if (figure.sign === '' || plain.length > 1 || !negative.some((value) => within(value, range))) return plain;
  return [...negative, ...plain];
}

function within(value: number, range: Range): boolean {
  if (range.min !== undefined && value < range.min) return false;
  if (range.max !== undefined && value > range.max) return false;
  return !range.integer || Number.isInteger(value);
}

/** "........ %", "…… người": the dots of a form with a unit behind them. */
function isBlankToFill(raw: string, expected: Expected): boolean {
  const rest = /^(?:…|\.{2,}|_{2,})[….\s_]*(.*)$/s.exec(raw)?.[1];
  if (rest === undefined) return false;
  const unit = takeUnit(compatible(rest), ownNames(expected.unit));
  return rest === '' || (unit.head !== undefined && unit.tail === '');
}
