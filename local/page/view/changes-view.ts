// What a window is told of the changes it has not seen.
import type { WorkbookState } from '../../sheets/state';
import type { ChangesView } from '../protocol';
import type { Since } from './history';
import type { Painter } from './tab-view';

/** What a window gets besides tabs and rows; lists and language only where they changed. */
export type Present = Pick<ChangesView, 'revision'> & Required<Pick<ChangesView, 'drafts' | 'lang'>>;

/** Tabs and rows as they are now, drawn only as far as the window needs them. */
export function changesView(
  painter: Painter,
  state: WorkbookState,
  since: Since,
  { revision, drafts, lang }: Present,
): ChangesView {
  const { styles, choices } = painter;
  const order = state.sheets.map((sheet) => sheet.sheetId);
  if (since === 'all') {
    const tabs = state.sheets.map((sheet) => painter.tab(state, sheet));
    return { revision, styles: styles.all(), choices: choices.all(), tabs, rows: [], order, drafts, lang };
  }
  const { whole, rows: changed, order: moved } = since.difference;
  const tabs = state.sheets.filter((s) => whole.has(s.sheetId)).map((sheet) => painter.tab(state, sheet));
  const rows = state.sheets.flatMap((sheet) => {
    const named = changed.get(sheet.sheetId);
    const ordered = [...(named ?? [])].sort((a, b) => a - b);
    return named ? [{ sheetId: sheet.sheetId, lines: painter.lines(state, sheet, ordered) }] : [];
  });
  return {
    revision,
    ...(styles.length > since.styles ? { styles: styles.all() } : {}),
    ...(choices.length > since.choices ? { choices: choices.all() } : {}),
    tabs,
    rows,
    ...(moved ? { order } : {}),
    ...(since.drafts ? { drafts } : {}),
    ...(since.lang ? { lang } : {}),
  };
}
