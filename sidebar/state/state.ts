// What the sidebar knows at a moment: the data it was given, the text being written, and what is going on.
import type {
  DecisionRequest,
  FrontView,
  HandInRequest,
  PlaceView,
  RowView,
  SidebarView,
  WaiverRequest,
  WorkView,
} from '../../src/actions/views';
import type { Trouble } from '../failures';
import type { Filter, Grouping } from './findings';
import type { Order } from './units';

/** The two views: of the tab in front, and of the whole city. */
export type Tab = 'agency' | 'city';

/** The coordinator's long work. */
export type Job = 'check' | 'review' | 'clean';

/** Something the person asked for that needs the server. It can be tried again as it stands. */
export type Act =
  | { readonly do: 'load' }
  | { readonly do: 'look' }
  | { readonly do: 'jump'; readonly place: PlaceView; readonly key: string }
  /** `over`: what stands in the cell and may be replaced; absent: what the sidebar showed. */
  | { readonly do: 'save'; readonly over?: string }
  | { readonly do: 'work'; readonly job: Job }
  | Recording
  | { readonly do: 'files' };

/** What is recorded after it was asked for in a form. */
export type Recording =
  | { readonly do: 'hand-in'; readonly form: Form; readonly request: HandInRequest }
  | { readonly do: 'decide'; readonly form: Form; readonly request: DecisionRequest }
  | { readonly do: 'waive'; readonly form: Form; readonly request: WaiverRequest };

/** What can be asked for in a form: of a unit's part, or of one finding (the last two). */
export type Asking = 'send' | 'letter' | 'withdraw' | 'accept' | 'return' | 'waive' | 'end';

/** The form that is open. `about`: the unit's id, or what the waiver is known by. */
export interface Form {
  readonly asks: Asking;
  readonly about: string;
  readonly text: string;
}

/** The text being written for one row. `before`: what stood in the cell when it was read. */
export interface Draft {
  readonly place: PlaceView;
  readonly code: string;
  readonly before: string;
  readonly text: string;
}

export type Notice =
  | { readonly is: 'jumped'; readonly tab: string; readonly row: number }
  | { readonly is: 'looked'; readonly code: string }
  | { readonly is: 'saved' }
  | { readonly is: 'recorded'; readonly asks: Asking }
  | { readonly is: 'discarded'; readonly draft: Draft };

export interface State {
  readonly tab?: Tab;
  readonly view?: SidebarView;
  /** The tab in front; newer than `view.front`. */
  readonly front?: FrontView;
  /** Absent where the row in front takes no text. */
  readonly draft?: Draft;
  /** The person came back while a text is unsaved, so another row may be selected by now. */
  readonly keeping: boolean;
  /** The cell changed under the text being written. `sure`: overwriting was chosen and waits for confirmation. */
  readonly changed?: { readonly current: string; readonly sure: boolean };
  /** Waits until it is decided what becomes of the unsaved text. */
  readonly question?: Act;
  /** What the person waits for. */
  readonly doing?: 'load' | 'look' | 'jump' | 'save' | 'record' | 'files';
  readonly notice?: Notice;
  readonly trouble?: { readonly trouble: Trouble; readonly act: Act };
  readonly work?: WorkView;
  /** `at` of the result that was put away. */
  readonly seen?: number;
  /** The job that this page started and that has not answered yet. */
  readonly started?: Job;
  /** Key of the finding gone to last. */
  readonly current?: string;
  /** Groups that were opened or closed by hand. */
  readonly open: Readonly<Record<string, boolean>>;
  readonly filter: Filter;
  readonly grouping: Grouping;
  readonly order: Order;
  /** Only one is open at a time; what is typed in it stays while the rest is read again. */
  readonly form?: Form;
}

export const START: State = {
  keeping: false,
  open: {},
  filter: { hidden: [] },
  grouping: 'unit',
  order: 'urgent',
  doing: 'load',
};

/** A text is being written that is not in the cell. */
export const isUnsaved = ({ draft }: State): boolean => draft !== undefined && !sameText(draft.text, draft.before);

/** Equal but for line ends, composition of letters and white space at the ends. */
export const sameText = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC').trim();

/** The same row, wherever it stands by now. */
export const sameRow = (a: PlaceView | undefined, b: PlaceView | undefined): boolean =>
  a !== undefined && b !== undefined && a.sheetId === b.sheetId && (a.id === '' ? a.row === b.row : a.id === b.id);

/** What there is to write for a row. */
export const draftOf = (row: RowView | undefined): Draft | undefined =>
  row?.writable ? { place: row.place, code: row.code, before: row.current, text: row.current } : undefined;

/** Work that has said nothing for this long has stopped: Google ends a script after 6 minutes. Milliseconds. */
const SILENCE = 7 * 60_000;

/** How work stands. @param now milliseconds since 1970. */
export function phaseOf(work: WorkView, now: number): 'running' | 'stopped' | 'done' | 'failed' {
  if (work.step === 'done' || work.step === 'failed') return work.step;
  return now - work.at < SILENCE ? 'running' : 'stopped';
}
