// What a person may do in the grid: look, select, type, clear, fill. Everything else that the grid could do stops here.
import { DispatchResult, type Model } from '@odoo/o-spreadsheet';
import type { Acts } from '../acts';
import type { Box } from '../book/address';

/** Commands that change nothing but this person's own view. */
const FREE: ReadonlySet<string> = new Set([
  'ACTIVATE_SHEET',
  'AUTOFILL_SELECT',
  'AUTORESIZE_COLUMNS',
  'AUTORESIZE_ROWS',
  'CLEAN_CLIPBOARD_HIGHLIGHT',
  'EVALUATE_CELLS',
  'EVALUATE_CHARTS',
  'RESIZE_COLUMNS_ROWS',
  'RESIZE_SHEETVIEW',
  'SCROLL_TO_CELL',
  'SELECT_FIGURE',
  'SET_VIEWPORT_OFFSET',
  'SET_ZOOM',
  'SHIFT_VIEWPORT_DOWN',
  'SHIFT_VIEWPORT_UP',
]);
/** Commands that the grid sends by itself and that mean nothing here. */
const QUIET: ReadonlySet<string> = new Set(['COPY', 'CUT', 'PASTE', 'AUTOFILL_TABLE_COLUMN', 'ACTIVATE_PAINT_FORMAT']);

interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
type Payload = { readonly target?: readonly Zone[]; readonly row?: number; readonly col?: number };
type Dispatch = (type: string, payload?: object) => DispatchResult;

/** A zone of the grid (ends inclusive) as a box. */
export const boxOfZone = ({ top, left, bottom, right }: Zone): Box => ({
  top,
  left,
  bottom: bottom + 1,
  right: right + 1,
});

/**
 * Puts the gate before the model. @returns the way past it, for what the server says.
 */
export function guard(model: Model, acts: Acts): Dispatch {
  const open = model.dispatch as unknown as Dispatch;
  const selected = (): Box => boxOfZone(model.getters.getSelectedZone());
  let reached: { readonly row: number; readonly column: number } | undefined;
  const intents: Readonly<Record<string, (payload: Payload) => void>> = {
    DELETE_CONTENT: ({ target }) => acts.clear((target ?? []).map(boxOfZone)),
    DELETE_UNFILTERED_CONTENT: ({ target }) => acts.clear((target ?? []).map(boxOfZone)),
    AUTOFILL: () => {
      const source = selected();
      open('AUTOFILL_SELECT', { row: source.top, col: source.left });
      open('AUTOFILL');
      if (reached) acts.fillTo(source, reached.row, reached.column);
      reached = undefined;
    },
    AUTOFILL_AUTO: () => acts.fillDown(selected()),
    COPY_PASTE_CELLS_ABOVE: () => acts.copyOn(selected(), 'down'),
    COPY_PASTE_CELLS_ON_LEFT: () => acts.copyOn(selected(), 'right'),
    COPY_PASTE_CELLS_ON_ZONE: () => acts.copyAll(selected()),
    REQUEST_UNDO: () => acts.undo(),
    REQUEST_REDO: () => acts.redo(),
    ACTIVATE_NEXT_SHEET: () => acts.step(1),
    ACTIVATE_PREVIOUS_SHEET: () => acts.step(-1),
  };
  const gate: Dispatch = (type, payload = {}) => {
    if (type === 'AUTOFILL_SELECT') reached = reachedBy(payload as Payload, reached);
    if (FREE.has(type)) return open(type, payload);
    const intent = intents[type];
    if (intent) intent(payload as Payload);
    else if (!QUIET.has(type)) acts.blocked();
    return intent ? DispatchResult.Success : new DispatchResult('CancelledForUnknownReason' as never);
  };
  model.dispatch = gate as unknown as Model['dispatch'];
  return open;
}

/** The grid says -1 for the side that the pointer has left. */
function reachedBy(
  { row = -1, col = -1 }: Payload,
  before: { readonly row: number; readonly column: number } | undefined,
) {
  return { row: row < 0 ? (before?.row ?? 0) : row, column: col < 0 ? (before?.column ?? 0) : col };
}
