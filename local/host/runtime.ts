// The Apps Script runtime on this computer: runs functions of Code.js in bare contexts, each run in a new one.
import vm from 'node:vm';
import type { Api } from './api';
import { checkpoint } from './checkpoint';
import { furnish } from './context/bootstrap';
import { bareContext, endable, endScript, wasEnded } from './context/end';
import { COST } from './costs';
import { dispatch } from './dispatch';
import { functionsOf, happeningOf } from './events';
import { Thrown } from './exception';
import { crossed } from './inside/crossing';
import { LIMITS } from './limits';
import type { BoundSpreadsheet, Machine, Running, Trigger } from './running';
import { advancedMethods } from './services/advanced';
import { releaseLocks } from './services/stores';
import { lastingText, restoreLasting } from './triggers';
import type { BeforeCall, Edit, Manifest, RunOptions, RunResult, ScriptError, TraceLine } from './types';

export interface RuntimeOptions {
  /** The text of Code.js. */
  readonly code: string;
  /** HTML files by name, with or without ".html". */
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
  readonly spreadsheet: BoundSpreadsheet;
  readonly apis: readonly Api[];
  readonly now: Date;
  readonly trace?: (line: TraceLine) => void;
  /** What an earlier host's `lasting()` gave: properties and triggers. */
  readonly lasting?: string;
  /** Milliseconds, modelled plus real, of a run's own (not of runs that interrupt it); Google's limits where absent. */
  readonly limits?: { readonly script?: number; readonly simpleTrigger?: number };
  /** Sees every service call from outside, before and after it: the rest of a run is the script's own time. */
  readonly watch?: { before(): void; after(crossing: Crossing): void };
}

/** A service call as it crosses between the script and the host. */
export interface Crossing {
  /** "sheets.spreadsheets.get", "Range.getValues". */
  readonly method: string;
  /** The arguments and the answer as JSON. */
  readonly sent: string;
  readonly received: string;
}

/** A computer of Google's with one script, one spreadsheet and one clock. */
export interface Runtime {
  /** Runs a function to its end. What the script throws is in the result; only a fault of the host itself is thrown here. */
  run(name: string, options: RunOptions): RunResult;
  /**
   * What Google does after a person's edit: runs the script's onEdit as that person, where there is one and the person may edit, then every
   * installable edit trigger as whoever created it. Edits by scripts and by the API start nothing.
   */
  edited(edit: Edit, as: string): readonly RunResult[];
  /** Installable triggers of all people, the oldest first. */
  triggers(): readonly Trigger[];
  /** Names of the locks that a run holds ("Document", "Script", "User:…"): none between runs. */
  heldLocks(): readonly string[];
  /** Properties and triggers as text: what outlives the host. */
  lasting(): string;
  /** Remembers properties, triggers and caches; calling what it returns puts them back. */
  checkpoint(): () => void;
  /** Looks at every service call and may interfere; runs that it starts itself are left alone. */
  beforeCall?: BeforeCall | undefined;
  /** The host's clock: where it began plus the modelled time of all calls so far. */
  now(): Date;
  /** Lets time pass. */
  pass(ms: number): void;
}

/** Throws a SyntaxError where Code.js is not a script of ECMAScript 2020 (private fields, static fields, modules, flag v). */
export function createRuntime(options: RuntimeOptions): Runtime {
  const declared = functionsOf(options.code);
  const code = new vm.Script(options.code, { filename: 'Code.js' });
  const methods = advancedMethods(options.manifest);
  const machine: Machine = {
    manifest: options.manifest,
    html: options.html,
    spreadsheet: options.spreadsheet,
    apis: options.apis,
    time: options.now.getTime(),
    locks: new Map(),
    caches: new Map(),
    ...restoreLasting(options.lasting),
  };
  let runs = 0;
  let inHook = false;
  const runtime: Runtime = {
    now: () => new Date(machine.time),
    pass: (ms) => {
      machine.time += ms;
    },
    run: (name, how) => {
      const given = how.args ?? [];
      const args = JSON.stringify(how.via === 'sidebar' ? crossed(given, 'arguments') : given);
      const happening = happeningOf(machine, name, how);
      runs += 1;
      const run = begin(machine, `${name}#${runs}`, how);
      const limit = limitOf(options, how);
      const began = performance.now();
      let others = 0;
      let fault: unknown;
      const send = (json: string): string => {
        const { watch } = options;
        if (!watch) return answer(json);
        watch.before();
        const received = answer(json);
        const method = /^\["([\w.]+)"/.exec(json)?.[1] ?? '';
        watch.after({ method, sent: json, received });
        return received;
      };
      const answer = (json: string): string => {
        try {
          const [method, given] = JSON.parse(json) as [string, unknown[]];
          return JSON.stringify({ value: dispatch(run, around, method, given) });
        } catch (error) {
          if (error instanceof Thrown) return refusal(error);
          fault = error;
          throw error;
        }
      };
      const around = {
        hook: (k: number, call: Parameters<BeforeCall>[1]) => {
          if (inHook || !runtime.beforeCall) return;
          inHook = true;
          const paused = performance.now();
          try {
            return runtime.beforeCall(k, call);
          } finally {
            inHook = false;
            others += performance.now() - paused;
          }
        },
        trace: (line: TraceLine) => options.trace?.(line),
        end: endScript,
        checkTime: () => {
          const modelled = run.calls.reduce((sum, call) => sum + call.ms, 0);
          if (modelled + performance.now() - began - others > limit) endScript();
        },
      };
      const context = bareContext();
      const enter = furnish(context, { send, now: () => machine.time }, options.manifest.timeZone, methods);
      const outcome = evaluate(context, code, limit, () => enter(name, how.via, args, happening));
      releaseLocks(run);
      if (fault !== undefined) throw fault;
      return report(run, outcome);
    },
    edited: (edit, as) => {
      if (!machine.spreadsheet.mayEdit(as)) return [];
      const simple = declared.has('onEdit') ? [runtime.run('onEdit', { as, via: 'simple-trigger', edit })] : [];
      const installed = [...machine.triggers].map(({ handler, owner }) =>
        runtime.run(handler, { as: owner, via: 'trigger', edit }),
      );
      return [...simple, ...installed];
    },
    triggers: () => [...machine.triggers],
    heldLocks: () => [...machine.locks.keys()],
    lasting: () => lastingText(machine),
    checkpoint: () => checkpoint(machine),
  };
  return runtime;
}

interface Outcome {
  readonly value?: unknown;
  readonly error?: ScriptError;
}

const ENTER = Symbol.for('local host: enter');
const CALL = new vm.Script(
  `(() => { const key = Symbol.for('local host: enter'); const enter = globalThis[key]; delete globalThis[key]; return enter(); })()`,
  { filename: 'apps-script.js' },
);

/** Evaluates the script's top level, then the function, both within the time limit. */
function evaluate(context: vm.Context, code: vm.Script, limit: number, enter: () => string): Outcome {
  try {
    code.runInContext(context, endable(limit));
    context[ENTER as unknown as string] = enter;
    return JSON.parse(CALL.runInContext(context, endable(limit)) as string) as Outcome;
  } catch (error) {
    if (wasEnded(error))
      return { error: { name: 'Exception', message: 'Exceeded maximum execution time', ended: true } };
    const { name, message, stack } = (error ?? {}) as Partial<Error>;
    return { error: { name: String(name ?? 'Error'), message: String(message ?? error), stack: String(stack) } };
  }
}

function begin(machine: Machine, id: string, options: RunOptions): Running {
  const refused = options.refusedScopes ?? [];
  return {
    id,
    machine,
    options,
    granted: new Set(machine.manifest.oauthScopes.filter((scope) => !refused.includes(scope))),
    calls: [],
    alerts: [],
    toasts: [],
    menus: [],
    log: [],
    answersUsed: 0,
    touchedSpreadsheet: false,
  };
}

function limitOf(options: RuntimeOptions, how: RunOptions): number {
  if (how.via === 'simple-trigger') return options.limits?.simpleTrigger ?? LIMITS.simpleTrigger;
  return options.limits?.script ?? LIMITS.script;
}

function refusal(error: Thrown): string {
  return JSON.stringify({ error: { name: error.name, message: error.message, details: error.details } });
}

function report(run: Running, outcome: Outcome): RunResult {
  const { calls, alerts, toasts, menus, log, sidebar, dialog, activated } = run;
  const ms = calls.reduce((sum, call) => sum + call.ms, run.options.via === 'sidebar' ? COST.roundTrip : 0);
  return {
    value: outcome.value,
    ...(outcome.error ? { error: outcome.error } : {}),
    alerts,
    toasts,
    ...(sidebar ? { sidebar } : {}),
    ...(dialog ? { dialog } : {}),
    ...(activated ? { activated } : {}),
    menus,
    log,
    calls,
    ms,
  };
}
