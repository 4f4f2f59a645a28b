// What crosses between the local page and its server: plain JSON, typed once for both sides.

/** Somebody the page can be viewed as. The host applies this person's rights to every edit and every run. */
export interface Person {
  /** E-mail address; identifies the person in every request. */
  readonly email: string;
  /** "Đơn vị đầu mối", "Sở Y tế", "Quận 1", "Người chỉ xem" */
  readonly name: string;
  readonly role: 'coordinator' | 'officer' | 'viewer';
  /** The tab to begin with. */
  readonly sheetId?: number;
}

/** How a cell looks: what Google shows, conditional formats already applied. Colours "#RRGGBB". Absent: the default. */
export interface StyleView {
  readonly back?: string;
  readonly ink?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  /** Points. */
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'wrap' | 'clip' | 'overflow';
  /** All four sides, thin, in this colour. */
  readonly border?: string;
}

/** One cell that is not empty or not plain. */
export interface CellView {
  /** Column from 0. */
  readonly c: number;
  /** The text a person sees; absent: empty. Never a formula: values only. */
  readonly t?: string;
  /** Index into the book's `styles`. */
  readonly s?: number;
  /** Where the cell leads: "#gid=…&range=D12" inside the workbook, else an https address. */
  readonly l?: string;
  /** Index into the book's `choices`: a dropdown that does not reject other input. */
  readonly d?: number;
  /** The cell's note. */
  readonly n?: string;
}

/** A row with at least one cell; rows count from 0. `h`: its height in pixels where somebody set one, else automatic. */
export interface RowLine {
  readonly r: number;
  readonly h?: number;
  readonly hidden?: true;
  readonly cells: readonly CellView[];
}

/** One tab, whole. */
export interface TabView {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden?: true;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly colour?: string;
  /** Pixels by column; 100 where nothing was set. */
  readonly widths: readonly number[];
  /** Boxes [top, left, bottom, right], ends exclusive. */
  readonly merges: readonly (readonly [number, number, number, number])[];
  readonly rows: readonly RowLine[];
}

/** A menu as `onOpen` built it. */
export type MenuLine =
  | { readonly caption: string; readonly functionName: string }
  | { readonly separator: true }
  | { readonly caption: string; readonly entries: readonly MenuLine[] };

/** GET /api/book?as=E-MAIL – everything a window shows. */
export interface BookView {
  /** Grows by one with every change of the workbook. */
  readonly revision: number;
  readonly spreadsheetId: string;
  readonly title: string;
  readonly lang: 'vi' | 'en';
  readonly as: string;
  readonly people: readonly Person[];
  readonly menus: readonly MenuLine[];
  readonly styles: readonly StyleView[];
  readonly choices: readonly (readonly string[])[];
  /** In the order of the tabs. */
  readonly tabs: readonly TabView[];
  /** Drafts in the Drive that are not in the bin, newest first. */
  readonly drafts: readonly DraftLine[];
}

export interface DraftLine {
  readonly id: string;
  readonly title: string;
}

/**
 * GET /api/changes?since=REVISION – what changed since then; also inside the replies below, and announced to every window by the
 * event stream GET /api/events (`data: {"revision":N}`).
 */
export interface ChangesView {
  readonly revision: number;
  /** The whole lists, where they grew; absent: unchanged. */
  readonly styles?: readonly StyleView[];
  readonly choices?: readonly (readonly string[])[];
  /** Tabs that are new or whose frame changed (size, widths, merges, title): whole. */
  readonly tabs: readonly TabView[];
  /** Rows that changed in other tabs: each line replaces the row; a line without cells empties it. */
  readonly rows: readonly { readonly sheetId: number; readonly lines: readonly RowLine[] }[];
  /** The tabs in their order, where tabs came, went or moved. */
  readonly order?: readonly number[];
  readonly drafts?: readonly DraftLine[];
  readonly lang?: 'vi' | 'en';
}

/** Where the person's selection stands: rows and columns from 0, ends exclusive; the cursor is the top left cell. */
export interface Selection {
  readonly sheetId: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell a person typed into, pasted into or cleared (text ""). `before`: the text the window showed there. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly before: string;
}

/** POST /api/edit – one act of the person: all of it is done or nothing. Cells lie in `range`; the edit trigger runs once for it. */
export interface EditRequest {
  readonly as: string;
  readonly since: number;
  readonly range: Selection;
  readonly cells: readonly CellEdit[];
}
export interface EditReply {
  readonly done: boolean;
  /** Why it was not done, in words for people: protected, changed by another window, refused input. */
  readonly refused?: string;
  readonly changes: ChangesView;
  /** What the edit trigger showed. */
  readonly toasts: readonly Shown[];
}

export interface Shown {
  readonly title: string;
  readonly text: string;
}

/** A dialog of Apps Script. `OK_CANCEL`, `YES_NO` …: the button set. */
export interface Dialog extends Shown {
  readonly kind: 'alert' | 'prompt';
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}
export interface DialogAnswer {
  readonly button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  readonly text: string;
}

/** POST /api/run – a menu item, or a call of google.script.run from the sidebar. */
export interface RunRequest {
  readonly as: string;
  readonly since: number;
  readonly via: 'menu' | 'sidebar';
  readonly function: string;
  readonly args: readonly unknown[];
  readonly selection: Selection;
  /** Answers to the dialogs of this action so far, in their order. */
  readonly answers: readonly DialogAnswer[];
}
export interface RunReply {
  /** A dialog that needs an answer: nothing has been done yet; send the request again with the answer added. Nothing else is set then. */
  readonly question?: Dialog;
  /** What the function returned (sidebar). */
  readonly value?: unknown;
  /** What the function threw, as google.script.run hands it to the failure handler. */
  readonly error?: { readonly name: string; readonly message: string };
  /** Dialogs with nothing to decide, shown one after the other. */
  readonly alerts: readonly Dialog[];
  readonly toasts: readonly Shown[];
  readonly sidebar?: { readonly title: string; readonly html: string; readonly width: number };
  /** A dialog beside which the person goes on working. */
  readonly dialog?: { readonly title: string; readonly html: string; readonly width: number; readonly height: number };
  /** The script moved the selection. */
  readonly activate?: Selection;
  readonly changes: ChangesView;
}

/** What the server answers instead when it refuses a request (status 4xx) or fails (5xx). */
export interface Refusal {
  readonly refused: string;
}

/*
 * Also served: GET / (the page), GET /app.js, /app.css, /o-spreadsheet.xml and the fonts of the page; GET /workbook.xlsx;
 * GET /draft/ID?as=E-MAIL (the draft as a page) and GET /draft/ID.docx?as=E-MAIL. Nothing else.
 */
