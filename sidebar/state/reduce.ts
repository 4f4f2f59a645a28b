// How the sidebar's state changes: one function from a state and an event to the next state.
import type { FrontView, PlaceView, SidebarView, WorkView } from '../../src/actions/views';
import type { Trouble } from '../failures';
import type { Filter, Grouping } from './findings';
import {
  type Act,
  type Draft,
  draftOf,
  type Form,
  isUnsaved,
  type Job,
  type State,
  sameRow,
  sameText,
  type Tab,
} from './state';
import type { Order } from './units';

export type Event =
  | { readonly is: 'begun'; readonly doing: NonNullable<State['doing']>; readonly key?: string }
  /** The whole was read. `fresh` false: the person has acted since, so its row in front is old. */
  | { readonly is: 'viewed'; readonly view: SidebarView; readonly fresh: boolean }
  | { readonly is: 'looked'; readonly front: FrontView }
  | { readonly is: 'jumped'; readonly place: PlaceView }
  /** `front` is absent where the text turned out to be in the cell already. */
  | { readonly is: 'saved'; readonly sent: Draft; readonly front?: FrontView }
  | { readonly is: 'changed'; readonly current: string }
  | { readonly is: 'ended' }
  | { readonly is: 'failed'; readonly trouble: Trouble; readonly act: Act }
  | { readonly is: 'typed'; readonly text: string }
  | { readonly is: 'discarded' }
  | { readonly is: 'taken-back'; readonly draft: Draft }
  | { readonly is: 'cell-taken' }
  | { readonly is: 'overwriting'; readonly sure: boolean }
  | { readonly is: 'asked'; readonly act: Act }
  | { readonly is: 'stayed' }
  | { readonly is: 'kept' }
  | { readonly is: 'started'; readonly job: Job }
  | { readonly is: 'polled'; readonly work: WorkView | null }
  | { readonly is: 'worked'; readonly work?: WorkView }
  | { readonly is: 'work-closed' }
  | { readonly is: 'trouble-closed' }
  | { readonly is: 'tab'; readonly tab: Tab }
  | { readonly is: 'opened'; readonly key: string; readonly open: boolean }
  | { readonly is: 'filtered'; readonly filter: Filter }
  | { readonly is: 'grouped'; readonly grouping: Grouping }
  | { readonly is: 'ordered'; readonly order: Order }
  /** A form opens, is typed into, or closes. */
  | { readonly is: 'form'; readonly form?: Form }
  /** What the form asked for is recorded; the whole was read afterwards. */
  | { readonly is: 'recorded'; readonly form: Form; readonly view: SidebarView; readonly fresh: boolean };

export function reduce(state: State, event: Event): State {
  switch (event.is) {
    case 'begun':
      return {
        ...state,
        doing: event.doing,
        notice: undefined,
        trouble: undefined,
        current: event.key ?? state.current,
      };
    case 'viewed':
      return viewed(state, event.view, event.fresh);
    case 'looked':
      return looked(state, event.front);
    case 'jumped': {
      const tab = state.view?.tabs.find((t) => t.sheetId === event.place.sheetId)?.title ?? '';
      return { ...state, doing: undefined, notice: { is: 'jumped', tab, row: event.place.row + 1 } };
    }
    case 'saved':
      return saved(state, event.sent, event.front);
    case 'changed':
      return { ...state, doing: undefined, question: undefined, changed: { current: event.current, sure: false } };
    case 'ended':
      return { ...state, doing: undefined };
    case 'failed':
      return { ...state, doing: undefined, trouble: { trouble: event.trouble, act: event.act } };
    case 'typed':
      return state.draft ? { ...state, draft: { ...state.draft, text: event.text }, notice: undefined } : state;
    case 'discarded':
      return discarded(state, state.draft?.before);
    case 'cell-taken':
      return discarded(state, state.changed?.current);
    case 'taken-back':
      return takenBack(state, event.draft);
    case 'overwriting':
      return state.changed ? { ...state, changed: { ...state.changed, sure: event.sure } } : state;
    case 'asked':
      return { ...state, question: event.act, tab: 'agency' };
    case 'stayed':
      return { ...state, question: undefined };
    case 'kept':
      return { ...state, keeping: true };
    case 'started':
      return { ...state, started: event.job, work: undefined, notice: undefined, trouble: undefined };
    case 'polled':
      return polled(state, event.work);
    case 'worked':
      return { ...state, started: undefined, work: event.work ?? state.work };
    case 'work-closed':
      return { ...state, work: undefined, seen: state.work?.at };
    case 'trouble-closed':
      return { ...state, trouble: undefined };
    case 'tab':
      return { ...state, tab: event.tab };
    case 'opened':
      return { ...state, open: { ...state.open, [event.key]: event.open } };
    case 'filtered':
      return { ...state, filter: event.filter };
    case 'grouped':
      return { ...state, grouping: event.grouping };
    case 'ordered':
      return { ...state, order: event.order };
    case 'form':
      return { ...state, form: event.form, notice: undefined };
    case 'recorded':
      return {
        ...viewed(state, event.view, event.fresh),
        doing: undefined,
        form: sameForm(state.form, event.form) ? undefined : state.form,
        notice: { is: 'recorded', asks: event.form.asks },
      };
  }
}

/** The row in front is another: an unsaved text stays with its own row, and the row of another is not shown over it. */
function inFront(state: State, front: FrontView): State {
  const same = sameRow(state.draft?.place, front.row?.place);
  if (isUnsaved(state)) return same ? { ...state, front } : { ...state, keeping: true };
  return { ...state, front, draft: draftOf(front.row), keeping: false, changed: undefined, question: undefined };
}

/** The same question about the same thing. */
const sameForm = (a: Form | undefined, b: Form): boolean => a?.asks === b.asks && a.about === b.about;

/** Said aloud where somebody asked for it. */
function looked(state: State, front: FrontView): State {
  const asked = state.doing === 'look' && front.row;
  return { ...readable(inFront(state, front)), notice: asked ? { is: 'looked', code: asked.code } : state.notice };
}

function viewed(state: State, view: SidebarView, fresh: boolean): State {
  const unit = state.filter.unit === undefined ? undefined : state.view?.units[state.filter.unit]?.id;
  const index = unit === undefined ? -1 : view.units.findIndex((u) => u.id === unit);
  const read: State = {
    ...readable(view.work ? polled(state, view.work) : state),
    view,
    tab: state.tab ?? (view.front.kind === 'other' ? 'city' : 'agency'),
    filter: { ...state.filter, unit: index < 0 ? undefined : index },
  };
  const front = fresh || state.front === undefined ? inFront(read, view.front) : read;
  return { ...front, front: withHandIn(front.front, view) };
}

/** A row in front that is kept while its text is unsaved still shows how its unit's part stands by now. */
function withHandIn(front: FrontView | undefined, view: SidebarView): FrontView | undefined {
  const unit = view.units.find(({ id }) => id === front?.unit?.id);
  return front?.unit && unit ? { ...front, unit: { ...front.unit, handIn: unit.handIn } } : front;
}

/** Reading works again; what went wrong otherwise is still to be read. */
function readable(state: State): State {
  const failed = state.trouble?.act.do;
  return failed === 'load' || failed === 'look' ? { ...state, trouble: undefined } : state;
}

/** What was typed while the text was on its way stays. */
function saved(state: State, sent: Draft, front: FrontView | undefined): State {
  const { draft } = state;
  const settled = { ...state, doing: undefined, changed: undefined, question: undefined, keeping: false } as State;
  const row = sameRow(front?.row?.place, sent.place) ? front?.row : undefined;
  const before = row?.current ?? sent.text;
  const typedOn = draft !== undefined && sameRow(draft.place, sent.place) && draft.text !== sent.text;
  const kept: State = {
    ...settled,
    draft: { ...sent, before, text: typedOn ? draft.text : before },
    notice: { is: 'saved' },
    trouble: undefined,
  };
  return front ? inFront(kept, front) : kept;
}

/** The unsaved text gives way to what stands, or stood, in the cell; it can be taken back. */
function discarded(state: State, text: string | undefined): State {
  const { draft } = state;
  if (!draft || text === undefined) return state;
  return {
    ...state,
    draft: { ...draft, before: text, text },
    keeping: false,
    changed: undefined,
    question: undefined,
    notice: sameText(draft.text, text) ? undefined : { is: 'discarded', draft },
  };
}

/** Only while its row is still the one being written. */
function takenBack(state: State, dropped: Draft): State {
  if (!state.draft || !sameRow(state.draft.place, dropped.place)) return state;
  return { ...state, draft: { ...state.draft, text: dropped.text }, notice: undefined };
}

/** While this page's own job runs, the result of an earlier one is not its progress. */
function polled(state: State, work: WorkView | null): State {
  if (work === null) return state.started ? state : { ...state, work: undefined };
  const over = work.step === 'done' || work.step === 'failed';
  if (state.started && over) return state;
  if (work.at < (state.work?.at ?? 0) || (over && work.at <= (state.seen ?? 0))) return state;
  return { ...state, work };
}
