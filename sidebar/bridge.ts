// The one way from the sidebar to the server: google.script.run as promises, typed by the server's own functions.
import type { Reply, SidebarServer } from '../src/actions/views';
import { NoAnswer, NoReply, type Trouble, troubleOf } from './failures';

/** What a call brings: the server's value, or what stands in the way. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

type Value<R> = Extract<R, { readonly ok: true; readonly value: unknown }>['value'];

/** The server's functions as they look from here: they never throw and always end. */
export type Server = {
  readonly [K in keyof SidebarServer]: (
    ...args: Parameters<SidebarServer[K]>
  ) => Promise<Outcome<Value<ReturnType<SidebarServer[K]>>>>;
};

/** google.script.run. A function that the script does not have is absent. */
export type Runner = { readonly [K in keyof SidebarServer]?: (...args: Parameters<SidebarServer[K]>) => void } & {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
};

/** How long to wait for an answer, in milliseconds: a read, and work that Google ends after 6 minutes. */
const READ = 60_000;
const WORK = 360_000;
const LIMITS: Readonly<Record<keyof SidebarServer, number>> = {
  readSidebar: READ,
  readRow: READ,
  goToCell: READ,
  writeAnswer: READ,
  runCheck: WORK,
  runDraft: WORK,
  readWork: READ,
  handInUnit: WORK,
  decideUnit: WORK,
  waiveFinding: WORK,
  openFiles: READ,
};

/**
 * The server behind a runner.
 * @param runner is asked at each call, so that a missing google.script.run is an outcome like any other.
 */
export function connect(runner: () => Runner): Server {
  const names = Object.keys(LIMITS) as (keyof SidebarServer)[];
  const calls = names.map((name) => [name, (...args: unknown[]) => call(runner, name, args)]);
  return Object.fromEntries(calls) as unknown as Server;
}

function call(runner: () => Runner, name: keyof SidebarServer, args: unknown[]): Promise<Outcome<unknown>> {
  return new Promise<Outcome<unknown>>((resolve) => {
    const failed = (error: unknown): void => {
      clearTimeout(timer);
      resolve({ ok: false, trouble: troubleOf(error) });
    };
    const answered = (value: unknown): void => {
      clearTimeout(timer);
      resolve(outcomeOf(value));
    };
    const timer = setTimeout(() => failed(new NoAnswer()), LIMITS[name]);
    try {
      const run = runner().withSuccessHandler(answered).withFailureHandler(failed);
      const remote = run[name] as ((...args: unknown[]) => void) | undefined;
      if (remote === undefined) throw new NoReply(name);
      remote.apply(run, args);
    } catch (error) {
      failed(error instanceof ReferenceError || error instanceof TypeError ? new NoReply(error.message) : error);
    }
  });
}

function outcomeOf(value: unknown): Outcome<unknown> {
  const reply = value as Reply<unknown> | null | undefined;
  if (reply?.ok === true) return { ok: true, value: reply.value };
  if (reply?.ok === false && reply.failure) return { ok: false, trouble: { from: 'server', failure: reply.failure } };
  return { ok: false, trouble: troubleOf(new NoReply('no reply')) };
}
