// What the update writes into a register, and what it cannot accept there: collected while the register is read.
import type { Text } from '../../catalogue/types';
import { a1 } from '../address';
import { recordReader } from '../reading/register-rows';
import type { Tab } from '../reading/snapshot';
import type { Texts } from './model';

/** An edit that cannot be applied: where it stands, and why, with what to do. */
export interface Refusal {
  readonly tab: string;
  /** "K12" */
  readonly cell: string;
  readonly why: Text;
}

/** A register under way. */
export interface Edits {
  readonly tab: Tab;
  /** The text of a cell. */
  read(row: number, column: string): string;
  /** The cell is to hold another text; nothing where it does already, or the column is gone. */
  write(row: number, column: string, text: string): void;
  refuse(row: number, column: string, why: Text): void;
  readonly texts: Texts;
  readonly refusals: readonly Refusal[];
}

export function editsOf(tab: Tab): Edits {
  const read = recordReader(tab);
  const texts = new Map<number, Map<number, string>>();
  const refusals: Refusal[] = [];
  return {
    tab,
    read,
    write: (row, column, text) => {
      const at = tab.columns.get(column);
      if (at === undefined || read(row, column) === text) return;
      texts.set(row, (texts.get(row) ?? new Map<number, string>()).set(at, text));
    },
    refuse: (row, column, why) => {
      refusals.push({ tab: tab.title, cell: a1(row, tab.columns.get(column) ?? 0), why });
    },
    texts,
    refusals,
  };
}
