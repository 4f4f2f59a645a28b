// The lines of one unit in a file, however the file is laid out.
import type { AnswerColumn, Unit } from '../../catalogue/plan';
import type { Text } from '../../catalogue/types';
import type { FileCell } from './shapes';

/** A row of the file with what stands in the columns that people fill. */
export interface FileLine {
  /** As in the id column of the unit's tab; "" where the row has none. */
  readonly id: string;
  /** From 1. */
  readonly line: number;
  readonly cells: Readonly<Partial<Record<AnswerColumn, { readonly cell: FileCell; readonly at: string }>>>;
}

/** The lines of one unit. `others`: lines of other units, left alone. */
export interface UnitLines {
  readonly unit: Unit;
  readonly lines: readonly FileLine[];
  readonly others: number;
}

/** A file that cannot be used, and why. */
export interface Refused {
  readonly refused: Text;
}

/** @returns "" for an empty cell */
export const textOf = (cell: FileCell | null | undefined): string => cell?.text ?? '';
