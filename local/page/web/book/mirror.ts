// The workbook as the server last told it: what the window shows, apart from what a person has just typed.
import type {
  BookView,
  CellView,
  ChangesView,
  DraftLine,
  MenuLine,
  Person,
  RowLine,
  StyleView,
  TabView,
} from '../../protocol';

/** What a reply changed: enough to repaint the grid. */
export interface Changed {
  /** False: the window knew all of it already. */
  readonly news: boolean;
  readonly frames: readonly { readonly before?: TabView; readonly after: TabView }[];
  readonly rows: readonly { readonly sheetId: number; readonly before: RowLine; readonly after: RowLine }[];
  readonly gone: readonly number[];
  readonly langChanged: boolean;
}

export interface Mirror {
  readonly revision: number;
  readonly lang: 'vi' | 'en';
  readonly title: string;
  readonly spreadsheetId: string;
  readonly as: string;
  readonly people: readonly Person[];
  readonly menus: readonly MenuLine[];
  readonly drafts: readonly DraftLine[];
  readonly styles: readonly StyleView[];
  readonly choices: readonly (readonly string[])[];
  /** In their order, hidden ones too. */
  readonly tabs: readonly TabView[];
  tab(sheetId: number): TabView | undefined;
  cell(sheetId: number, row: number, column: number): CellView | undefined;
  /** The text that stands in a cell; "" where it is empty. */
  text(sheetId: number, row: number, column: number): string;
  /** Takes a reply in. Replies may arrive in any order: each tells everything since a revision this window had, so the newest wins. */
  apply(changes: ChangesView): Changed;
}

const NOTHING: Changed = { news: false, frames: [], rows: [], gone: [], langChanged: false };

export function createMirror(book: BookView): Mirror {
  let now: BookView = book;
  let lines = new Map(book.tabs.map((tab) => [tab.sheetId, byRow(tab)]));
  return {
    get revision() {
      return now.revision;
    },
    get lang() {
      return now.lang;
    },
    get drafts() {
      return now.drafts;
    },
    get styles() {
      return now.styles;
    },
    get choices() {
      return now.choices;
    },
    get tabs() {
      return now.tabs;
    },
    title: book.title,
    spreadsheetId: book.spreadsheetId,
    as: book.as,
    people: book.people,
    menus: book.menus,
    tab: (sheetId) => now.tabs.find((tab) => tab.sheetId === sheetId),
    cell: (sheetId, row, column) =>
      lines
        .get(sheetId)
        ?.get(row)
        ?.cells.find(({ c }) => c === column),
    text(sheetId, row, column) {
      return this.cell(sheetId, row, column)?.t ?? '';
    },
    apply(changes) {
      if (changes.revision <= now.revision) return NOTHING;
      const frames = changes.tabs.map((after) => ({ after, before: this.tab(after.sheetId) }));
      const order = changes.order ?? [
        ...now.tabs.map(({ sheetId }) => sheetId),
        ...frames.filter(({ before }) => !before).map(({ after }) => after.sheetId),
      ];
      const gone = now.tabs.map(({ sheetId }) => sheetId).filter((id) => !order.includes(id));
      const rows = changes.rows.flatMap(({ sheetId, lines: fresh }) =>
        fresh.map((after) => ({
          sheetId,
          before: lines.get(sheetId)?.get(after.r) ?? { r: after.r, cells: [] },
          after,
        })),
      );
      const whole = new Map(now.tabs.map((tab) => [tab.sheetId, tab]));
      for (const { after } of frames) whole.set(after.sheetId, after);
      const touched = new Set(rows.map(({ sheetId }) => sheetId));
      lines = new Map(order.flatMap((id) => mapped(id, lines.get(id), frames)));
      for (const { sheetId, after } of rows) lines.get(sheetId)?.set(after.r, after);
      for (const id of touched) {
        const tab = whole.get(id);
        const kept = [...(lines.get(id)?.values() ?? [])].sort((a, b) => a.r - b.r);
        if (tab) whole.set(id, { ...tab, rows: kept });
      }
      const langChanged = changes.lang !== undefined && changes.lang !== now.lang;
      now = {
        ...now,
        revision: changes.revision,
        lang: changes.lang ?? now.lang,
        styles: changes.styles ?? now.styles,
        choices: changes.choices ?? now.choices,
        drafts: changes.drafts ?? now.drafts,
        tabs: order.flatMap((id) => whole.get(id) ?? []),
      };
      return { news: true, frames, rows, gone, langChanged };
    },
  };
}

type Lines = Map<number, RowLine>;

const byRow = (tab: TabView): Lines => new Map(tab.rows.map((line) => [line.r, line]));

function mapped(id: number, kept: Lines | undefined, frames: Changed['frames']): readonly [number, Lines][] {
  const fresh = frames.find(({ after }) => after.sheetId === id)?.after;
  const found = fresh ? byRow(fresh) : kept;
  return found ? [[id, found]] : [];
}
