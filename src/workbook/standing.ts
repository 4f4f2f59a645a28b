// What stands in a cell, as other surfaces show it and compare it with.
import { cellText } from '../dossier/texts/cell-text';
import type { Cell } from '../dossier/types';

/** Texts exactly as they are, numbers as the cell shows them; "" for an empty cell. */
export const standing = (cell: Cell = { is: 'empty' }): string => (cell.is === 'text' ? cell.text : cellText(cell));
