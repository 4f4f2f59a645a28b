// What happens when the person asks for something: calls of the server in the right order, and what they bring into the state.
import type { Server } from '../bridge';
import type { Event } from './reduce';
import {
  type Act,
  type Draft,
  isUnsaved,
  type Job,
  phaseOf,
  type Recording,
  type State,
  sameRow,
  sameText,
} from './state';

/** Holds the state. */
export interface Store {
  get(): State;
  send(event: Event): void;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

export interface Controller {
  /** Shows what is under way and reads the whole. */
  start(): void;
  /** Does it, or asks first where an unsaved text would be lost. Ends when the server has answered. */
  perform(act: Act): Promise<void>;
  /** Decides what becomes of the unsaved text; the act that waited follows. */
  settle(choice: 'save' | 'drop'): Promise<void>;
  /** The page got the focus: the person may have selected another row meanwhile. */
  focused(): void;
}

/** Pause between two looks at the work's progress, and the least pause between two readings on focus. Milliseconds. */
const POLL = 1_500;
const REST = 2_000;
/** So many looks may fail in a row before the page stops asking. */
const PATIENCE = 5;

export function createController(server: Server, { get, send }: Store, { now, wait }: Clock): Controller {
  /** Counts what the person did to the row in front: what was read before is old afterwards. */
  let acts = 0;
  /** Counts what was recorded: a whole that was read before is old afterwards. */
  let records = 0;
  let wanted: 'view' | 'row' | undefined;
  let reading: Promise<void> | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  let jumping = false;
  let nextJump: (Act & { do: 'jump' }) | undefined;
  let following = false;

  /** One reading at a time; of those that wait one is enough, and the whole includes the row. */
  function read(what: 'view' | 'row'): Promise<void> {
    wanted = wanted === 'view' ? 'view' : what;
    reading ??= readWanted().finally(() => {
      reading = undefined;
    });
    return reading;
  }

  async function readWanted(): Promise<void> {
    while (wanted) {
      const what = wanted;
      const since = acts;
      const recorded = records;
      wanted = undefined;
      readAt = now();
      if (what === 'view') {
        const outcome = await server.readSidebar();
        if (records !== recorded) {
          wanted = 'view';
          continue;
        }
        if (outcome.ok) send({ is: 'viewed', view: outcome.value, fresh: acts === since });
        else send({ is: 'failed', trouble: outcome.trouble, act: { do: 'load' } });
        follow();
      } else {
        const outcome = await server.readRow();
        if (!outcome.ok) send({ is: 'failed', trouble: outcome.trouble, act: { do: 'look' } });
        else if (acts === since) send({ is: 'looked', front: outcome.value });
      }
    }
  }

  async function readNow(doing: 'load' | 'look'): Promise<void> {
    send({ is: 'begun', doing });
    await read(doing === 'load' ? 'view' : 'row');
    send({ is: 'ended' });
  }

  async function jump(act: Act & { do: 'jump' }): Promise<void> {
    send({ is: 'begun', doing: 'jump', key: act.key });
    if (jumping) {
      nextJump = act;
      return;
    }
    jumping = true;
    acts += 1;
    const outcome = await server.goToCell(act.place);
    acts += 1;
    jumping = false;
    const next = nextJump;
    nextJump = undefined;
    if (next) return jump(next);
    if (!outcome.ok) return send({ is: 'failed', trouble: outcome.trouble, act });
    send({ is: 'jumped', place: outcome.value });
    void read('row');
  }

  /** @returns whether the text stands in the cell now. */
  async function save(over: string | undefined): Promise<boolean> {
    const { draft, doing } = get();
    if (!draft || doing === 'save') return false;
    send({ is: 'begun', doing: 'save' });
    acts += 1;
    const { place, text } = draft;
    const request = { sheetId: place.sheetId, id: place.id, before: over ?? draft.before, text };
    const outcome = await server.writeAnswer(request);
    acts += 1;
    if (outcome.ok) return settled(draft, outcome.value);
    const { trouble } = outcome;
    const current =
      trouble.from === 'server' && trouble.failure.kind === 'changed' ? trouble.failure.current : undefined;
    if (current === undefined) send({ is: 'failed', trouble, act: { do: 'save', over } });
    else if (sameText(current, text)) return settled(draft, undefined);
    else send({ is: 'changed', current });
    return false;
  }

  function settled(sent: Draft, front: State['front']): boolean {
    send({ is: 'saved', sent, front });
    void read('view');
    return true;
  }

  /** Records what a form asked for; the whole as it is then comes back with it. */
  async function record(act: Recording): Promise<void> {
    const { doing } = get();
    if (doing === 'save' || doing === 'record') return;
    send({ is: 'begun', doing: 'record' });
    const since = acts;
    records += 1;
    const outcome = await (act.do === 'hand-in'
      ? server.handInUnit(act.request)
      : act.do === 'decide'
        ? server.decideUnit(act.request)
        : server.waiveFinding(act.request));
    records += 1;
    if (outcome.ok) send({ is: 'recorded', form: act.form, view: outcome.value, fresh: acts === since });
    else send({ is: 'failed', trouble: outcome.trouble, act });
  }

  async function openFiles(): Promise<void> {
    send({ is: 'begun', doing: 'files' });
    const outcome = await server.openFiles();
    if (outcome.ok) send({ is: 'ended' });
    else send({ is: 'failed', trouble: outcome.trouble, act: { do: 'files' } });
  }

  async function work(job: Job): Promise<void> {
    const running = get().work;
    if (get().started || (running && phaseOf(running, now()) === 'running')) return;
    send({ is: 'started', job });
    follow();
    const outcome = job === 'check' ? await server.runCheck() : await server.runDraft({ version: job });
    if (outcome.ok) send({ is: 'worked', work: outcome.value });
    else {
      send({ is: 'worked' });
      send({ is: 'failed', trouble: outcome.trouble, act: { do: 'work', job } });
      return look();
    }
    await read('view');
  }

  /** One look at what is under way; where it goes on, more follow. */
  async function look(): Promise<void> {
    const outcome = await server.readWork();
    if (outcome.ok) send({ is: 'polled', work: outcome.value });
    follow();
  }

  const atWork = (): boolean => {
    const { started, work: current } = get();
    return started !== undefined || (current !== undefined && phaseOf(current, now()) === 'running');
  };

  /** Looks again and again while work runs, here or elsewhere; once it has ended elsewhere, reads its result. */
  async function followWork(): Promise<void> {
    let failures = 0;
    while (atWork() && failures < PATIENCE) {
      await wait(POLL);
      const own = get().started;
      if (!atWork()) return;
      const outcome = await server.readWork();
      failures = outcome.ok ? 0 : failures + 1;
      if (outcome.ok && own === get().started) send({ is: 'polled', work: outcome.value });
      if (own === undefined && !atWork()) void read('view');
    }
  }

  function follow(): void {
    if (following || !atWork()) return;
    following = true;
    followWork().finally(() => {
      following = false;
    });
  }

  async function perform(act: Act): Promise<void> {
    const leaves = act.do === 'look' || (act.do === 'jump' && !sameRow(act.place, get().draft?.place));
    if (leaves && isUnsaved(get())) return send({ is: 'asked', act });
    if (act.do === 'load' || act.do === 'look') return readNow(act.do);
    if (act.do === 'jump') return jump(act);
    if (act.do === 'work') return work(act.job);
    if (act.do === 'files') return openFiles();
    if (act.do === 'save') return void (await save(act.over));
    await record(act);
  }

  return {
    start: () => {
      void look();
      void readNow('load');
    },
    perform,
    settle: async (choice) => {
      const { question } = get();
      if (choice === 'drop') send({ is: 'discarded' });
      else if (!(await save(undefined))) return;
      if (question) await perform(question);
    },
    focused: () => {
      const state = get();
      if (isUnsaved(state)) send({ is: 'kept' });
      else if (state.view && !state.doing && now() - readAt >= REST) void read('row');
    },
  };
}
