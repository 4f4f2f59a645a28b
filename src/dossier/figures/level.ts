// Reading a level: a word of five, a percentage, or a score with its scale ("4,2/5").
import { LEVEL_WORDS } from '../../catalogue/kinds';
import { enter, unreadable } from '../entry';
import { percentOf, showsDate } from '../texts/cell-text';
import { fold, foldKey, LONGEST_KEY } from '../texts/fold';
import type { Cell, Reading } from '../types';
import { readPercent } from './number';

type Level = Extract<Reading, { is: 'level' }>;

/** Reads "Rất cao", "85%", "4,2/5", "8/10 điểm"; a word with its figure ("Cao (4,2/5)") counts as what stands first. */
export function readLevel(cell: Cell): Reading {
  const entry = enter(cell);
  if (entry.is === 'done') return entry.reading;
  const { raw } = entry;
  if (entry.is === 'text') return ofText(raw);
  if (showsDate(entry.format)) return unreadable(raw, 'date');
  if (entry.format !== 'PERCENT') return unreadable(raw, 'score');
  return { is: 'level', raw, form: 'percent', value: percentOf(entry.value) };
}

function ofText(raw: string): Reading {
  if (raw.length > LONGEST_KEY) return unreadable(raw, 'not-a-level');
  const whole = levelOf(raw);
  if (whole.is === 'level') return whole;
  const parts = raw
    .split(/[();:\n]|,(?!\d)|\s[-–—]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !ASIDE.test(foldKey(part)));
  const levels = parts.map(levelOf).filter((part): part is Level => part.is === 'level');
  const forms = new Set(levels.map((level) => level.form));
  const first = levels[0];
  return first && levels.length === parts.length && forms.size === levels.length ? { ...first, raw } : whole;
}

function levelOf(text: string): Reading {
  const key = foldKey(text).replace(LABEL, '').replace(/^tb$/, 'trung binh');
  const word = WORDS.findIndex((names) => names.includes(key));
  if (word >= 0) return { is: 'level', raw: text, form: 'word', value: word + 1 };
  const score = scoreOf(key);
  if (score)
    return score.value <= score.scale && !NEGATIVE.test(text)
      ? { is: 'level', raw: text, form: 'score', ...score }
      : unreadable(text, 'score');
  const percent = readPercent({ is: 'text', text });
  if (percent.is === 'number' && !percent.bare)
    return { is: 'level', raw: text, form: 'percent', value: percent.value };
  if (LONE_NUMBER.test(key)) return unreadable(text, 'score');
  return unreadable(text, percent.is === 'unreadable' && percent.why === 'interval' ? 'interval' : 'not-a-level');
}

const WORDS = LEVEL_WORDS.map(({ vi, en }) => [fold(vi), fold(en)]);
/** A key has no signs at its ends; "- 4/5" with a space is a list's dash. */
const NEGATIVE = /^[-−–]\d/;
const LABEL = /^(?:(?:muc do|muc|dat muc|dat|danh gia|ket qua|hai long|hieu qua|level)[\s:]+)+/;
const ASIDE =
  /^(?:(?:theo )?(?:ket qua )?khao sat|(?:so lieu )?(?:nam|nam hoc) \d{4}(?:\s?[-–]\s?\d{4})?|diem trung binh|trung binh cong)$/;

const ROUGH = '(?:(?:khoang|gan|hon|xap xi|trung binh|diem|~)\\s*)*';
const VALUE = '(\\d+(?:[.,]\\d+)?)';
const OVER = new RegExp(
  `^${ROUGH}${VALUE}\\s*(?:diem|d)?\\s*(?:/|(?:tinh )?tren(?: tong)?(?: so)?|over|out of)\\s*(?:thang(?: diem| do)?\\s*)?${VALUE}(?:\\s*(?:diem|d|sao|points?))?$`,
);
const NAMED_SCALE = new RegExp(
  `^${ROUGH}${VALUE}\\s*(?:diem)?\\s*[(,;-]?\\s*(?:theo |tren )?thang(?: diem| do| likert)?\\s*${VALUE}(?:\\s*(?:diem|muc|muc do))?$`,
);
const SCALE_FIRST = new RegExp(
  `^(?:theo |tren )?thang(?: diem| do| likert)?\\s*${VALUE}(?:\\s*(?:diem|muc))?\\s*[:,;-]\\s*${VALUE}\\s*(?:diem)?$`,
);
const LONE_NUMBER = /^[^\d]{0,24}\d+(?:[.,]\d+)?[^\d]{0,12}$|^[^\d]{0,24}\d+(?:[.,]\d+)?\s*\/\s*\d+/;
/** A scale ends at 100 at most: "245/312" is a fraction, not a score. */
const LARGEST_SCALE = 100;

function scoreOf(key: string): { value: number; scale: number } | undefined {
  const straight = OVER.exec(key) ?? NAMED_SCALE.exec(key);
  const reversed = straight ? null : SCALE_FIRST.exec(key);
  const [value, scale] = straight ? [straight[1], straight[2]] : [reversed?.[2], reversed?.[1]];
  if (value === undefined || scale === undefined) return undefined;
  const score = { value: Number(value.replace(',', '.')), scale: Number(scale.replace(',', '.')) };
  return score.scale > 0 && score.scale <= LARGEST_SCALE ? score : undefined;
}
