// How one indicator row of Annex I is written down in the data files: what follows from the rest is left out.

import type { BreakdownRow, Indicator, Kind, Part, Range, Text } from '../types';
import { leadOf } from './agencies';
import { printedAt } from './source';

/** What one measurement is: its kind, its unit and what narrows it. */
export interface Measure {
  readonly kind: Kind;
  readonly unit?: Text;
  readonly range?: Range;
  readonly rows?: readonly BreakdownRow[];
  readonly smallShare?: boolean;
}

interface Row extends Text {
  readonly id: string;
  readonly line: number;
  readonly providers: readonly string[];
  readonly note?: Text;
}

/** A share in percent. */
export const PERCENT: Measure = { kind: 'percent', unit: { vi: '%', en: '%' } };
/** A share in percent of which values below 1 are plausible. */
export const SMALL_SHARE: Measure = { ...PERCENT, smallShare: true };
/** A degree: a word of five, a percentage, or a score with its scale. */
export const LEVEL: Measure = { kind: 'level' };
/** Có / Đang xây dựng / Chưa có. */
export const POLICY: Measure = { kind: 'policy' };
/** A text about the indicator. */
export const DESCRIPTION: Measure = { kind: 'description' };

/** An indicator that measures one thing: its part has its id and its text. */
export function indicator(row: Row, measure: Measure): Indicator {
  return withParts(row, [{ id: row.id, text: { vi: row.vi, en: row.en }, ...measure }]);
}

/** An indicator that measures several things: its parts have letters in the order given. */
export function severalParts(row: Row, parts: readonly (Text & Measure)[]): Indicator {
  return withParts(
    row,
    parts.map(({ vi, en, ...measure }, i) => ({ id: row.id + 'abcdef'.charAt(i), text: { vi, en }, ...measure })),
  );
}

function withParts(row: Row, parts: readonly Part[]): Indicator {
  return {
    id: row.id,
    criterion: row.id.slice(0, row.id.lastIndexOf('-')),
    text: { vi: row.vi, en: row.en },
    parts,
    providers: row.providers,
    lead: leadOf(row.providers),
    required: true,
    note: row.note,
    source: printedAt(row.line),
  };
}
