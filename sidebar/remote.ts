// google.script.run as promises, typed by a server's own functions. For every window of ours.
import type { Reply } from '../src/actions/views';
import { NoAnswer, NoReply, type Trouble, troubleOf } from './failures';

/** What a call brings: the server's value, or what stands in the way. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

type Value<R> = Extract<R, { readonly ok: true; readonly value: unknown }>['value'];
type Arguments<F> = F extends (...args: infer A) => unknown ? A : never;
type Result<F> = F extends (...args: never[]) => infer R ? R : never;

/** A server's functions as they look from a page: they never throw and always end. */
export type Remote<S> = {
  readonly [K in keyof S]: (...args: Arguments<S[K]>) => Promise<Outcome<Value<Result<S[K]>>>>;
};

/** google.script.run. A function that the script does not have is absent. */
export type RunnerOf<S> = { readonly [K in keyof S]?: (...args: Arguments<S[K]>) => void } & {
  withSuccessHandler(handler: (value: unknown) => void): RunnerOf<S>;
  withFailureHandler(handler: (error: unknown) => void): RunnerOf<S>;
};

/** Milliseconds to wait for an answer: to a read, and to work that Google ends after 6 minutes. */
export const READ = 60_000;
export const WORK = 360_000;

/**
 * The server behind a runner.
 * @param limits how long to wait, by function
 * @param runner is asked at each call, so that a missing google.script.run is an outcome like any other.
 */
export function connectTo<S>(limits: Readonly<Record<keyof S, number>>, runner: () => RunnerOf<S>): Remote<S> {
  const calls = (Object.keys(limits) as (keyof S)[]).map((name) => [
    name,
    (...args: unknown[]) => call(runner, name, args, limits[name]),
  ]);
  return Object.fromEntries(calls) as unknown as Remote<S>;
}

function call<S>(runner: () => RunnerOf<S>, name: keyof S, args: unknown[], limit: number): Promise<Outcome<unknown>> {
  return new Promise<Outcome<unknown>>((resolve) => {
    const failed = (error: unknown): void => {
      clearTimeout(timer);
      resolve({ ok: false, trouble: troubleOf(error) });
    };
    const answered = (value: unknown): void => {
      clearTimeout(timer);
      resolve(outcomeOf(value));
    };
    const timer = setTimeout(() => failed(new NoAnswer()), limit);
    try {
      const run = runner().withSuccessHandler(answered).withFailureHandler(failed);
      const remote = run[name] as ((...args: unknown[]) => void) | undefined;
      if (remote === undefined) throw new NoReply(String(name));
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
