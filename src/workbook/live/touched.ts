// Which rows an edit concerns, and which cells of the add-in's own it has changed.
import type { Slot } from '../../catalogue/plan';
import { ROLE_WORDS } from '../../i18n/words';
import { limitText, requestText } from '../tabs/answers';
import { ANSWER_COLUMNS, type Column } from '../tabs/layout';
import { type LiveSheet, seenText } from './sheet';
import type { LiveRules } from './state';

/** The edited box, rows and columns from 0, ends exclusive; for a single cell what stood there before. */
export interface LiveEdit {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly before?: string;
}

/** A row to be checked again. */
export interface TouchedRow {
  readonly row: number;
  readonly slot: Slot;
  /** Columns of the add-in's own that do not say what they should. */
  readonly damaged: readonly Column[];
}

export interface Touched {
  readonly rows: readonly TouchedRow[];
  /** Columns to report: those of the rows, and of rows that cannot be told any more. */
  readonly damaged: readonly Column[];
  /** An answer was typed into a row whose id stands in another row too. */
  readonly repeated: boolean;
}

/** Finds the rows of the edit that ask something. Edits outside the columns of answers, ids and texts concern none. */
export function touchedBy(edit: LiveEdit, sheet: LiveSheet, { slots }: Pick<LiveRules, 'slots'>): Touched {
  const within = (column: Column): boolean => {
    const at = sheet.columns.get(column) ?? -1;
    return at >= edit.left && at < edit.right;
  };
  const answers = ANSWER_COLUMNS.some(({ key, owner }) => owner === 'person' && within(key));
  const own = ANSWER_COLUMNS.filter(({ key, owner }) => owner === 'add-in' && within(key)).map(({ key }) => key);
  const rows: TouchedRow[] = [];
  const damaged = new Set<Column>();
  let repeated = false;
  if (!answers && own.length === 0) return { rows, damaged: [], repeated };
  const bottom = Math.min(edit.bottom, sheet.values.length);
  for (let row = Math.max(edit.top, 0); row < bottom; row += 1) {
    const id = seenText(sheet.values, row, sheet.columns.get('id'));
    const former = own.includes('id') ? formerSlot(edit, id, sheet, slots) : undefined;
    if (!former && sheet.repeated.has(row)) {
      if (own.includes('id')) damaged.add('id');
      else repeated = repeated || answers;
      continue;
    }
    const slot = former ?? slots.get(id);
    if (slot) {
      const wrong = former ? ['id' as const] : own.filter((column) => differs(column, slot, sheet, row));
      rows.push({ row, slot, damaged: wrong });
      for (const column of wrong) damaged.add(column);
    } else if (own.includes('id') && lostItsId(sheet, row, id)) damaged.add('id');
  }
  return { rows, damaged: [...damaged], repeated };
}

/** The row that a single id cell named before it was overwritten. */
function formerSlot(
  { top, left, bottom, right, before }: LiveEdit,
  id: string,
  sheet: LiveSheet,
  slots: LiveRules['slots'],
): Slot | undefined {
  if (before === undefined || bottom - top !== 1 || right - left !== 1 || before === id) return undefined;
  return sheet.rows.has(before) ? undefined : slots.get(before);
}

/** A row with a code of the add-in's, and without an id that set-up gives. */
const lostItsId = (sheet: LiveSheet, row: number, id: string): boolean =>
  row > sheet.header &&
  seenText(sheet.values, row, sheet.columns.get('limit')) + seenText(sheet.values, row, sheet.columns.get('role')) !==
    '' &&
  !/(^|\/)#/.test(id);

function differs(column: Column, slot: Slot, sheet: LiveSheet, row: number): boolean {
  const present = seenText(sheet.values, row, sheet.columns.get(column));
  return (['vi', 'en'] as const).every((lang) => {
    switch (column) {
      case 'code':
        return present !== slot.item.code[lang];
      case 'request':
        return present !== requestText(slot, lang).trim();
      case 'limit':
        return present !== limitText(slot.item, lang).trim();
      case 'role':
        return present !== ROLE_WORDS[slot.role][lang];
      default:
        return false;
    }
  });
}
