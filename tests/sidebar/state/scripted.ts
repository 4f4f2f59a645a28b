// A sidebar without a page and without a server: the test answers each call, and lets time pass.
import type { Outcome, Server } from '../../../sidebar/bridge';
import { type Controller, createController } from '../../../sidebar/state/controller';
import { type Event, reduce } from '../../../sidebar/state/reduce';
import { START, type State } from '../../../sidebar/state/state';
import type { FailureView } from '../../../src/actions/views';
import { sampleView } from '../sample';

/** A call of the server that waits for its answer. */
export interface Call {
  readonly name: keyof Server;
  readonly args: readonly unknown[];
  answer(value: unknown): Promise<void>;
  fail(failure: FailureView): Promise<void>;
  lose(): Promise<void>;
}

/** A sidebar without a page: every call of the server waits until the test answers it. */
export function sidebar() {
  const calls: Call[] = [];
  const timers: (() => void)[] = [];
  let state: State = START;
  let time = 0;
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 20; i += 1) await Promise.resolve();
  };
  const server = new Proxy({} as Server, {
    get:
      (_, name: keyof Server) =>
      (...args: readonly unknown[]) =>
        new Promise<Outcome<unknown>>((resolve) => {
          const end = (outcome: Outcome<unknown>): Promise<void> => {
            resolve(outcome);
            return settle();
          };
          calls.push({
            name,
            args,
            answer: (value) => end({ ok: true, value }),
            fail: (failure) => end({ ok: false, trouble: { from: 'server', failure } }),
            lose: () => end({ ok: false, trouble: { from: 'transport', cause: 'connection', detail: '' } }),
          });
        }),
  });
  const controller: Controller = createController(
    server,
    {
      get: () => state,
      send: (event) => {
        state = reduce(state, event);
      },
    },
    { now: () => time, wait: () => new Promise((done) => timers.push(done)) },
  );
  return {
    calls,
    controller,
    state: () => state,
    send: (event: Event) => {
      state = reduce(state, event);
    },
    type: (text: string) => {
      state = reduce(state, { is: 'typed', text });
    },
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    tick: async () => {
      for (const done of timers.splice(0)) done();
      await settle();
    },
    names: () => calls.map((c) => c.name),
    last: () => calls[calls.length - 1] as Call,
  };
}

/** Started, with everything read and nothing under way. */
export async function ready(view = sampleView(3)) {
  const s = sidebar();
  s.controller.start();
  await s.calls[0]?.answer(null);
  await s.calls[1]?.answer(view);
  s.calls.length = 0;
  return s;
}
