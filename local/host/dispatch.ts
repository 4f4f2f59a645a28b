// One service call on its way: hook, permission, effect, cost, trace.
import { apiFailure, Thrown } from './exception';
import { faultOf } from './faults';
import type { Method, Running } from './running';
import { authorise } from './scopes';
import { advancedCall, callApi, isAdvanced } from './services/advanced';
import { RANGE_METHODS } from './services/ranges';
import { SCRIPT_METHODS } from './services/script';
import { SPREADSHEET_METHODS } from './services/spreadsheet';
import { STORE_METHODS } from './services/stores';
import { TRIGGER_METHODS } from './services/triggers';
import { UI_METHODS } from './services/ui';
import type { Interference, ServiceCall, TraceLine } from './types';

const METHODS: Readonly<Record<string, Method>> = {
  ...UI_METHODS,
  ...SPREADSHEET_METHODS,
  ...RANGE_METHODS,
  ...SCRIPT_METHODS,
  ...TRIGGER_METHODS,
  ...STORE_METHODS,
};

/** What the dispatcher asks of the runtime around it. */
export interface Surroundings {
  readonly hook: (k: number, call: ServiceCall) => Interference;
  readonly trace: (line: TraceLine) => void;
  /** Ends the script and never returns. */
  readonly end: () => never;
  /** Ends the script when its time is over. */
  readonly checkTime: () => void;
}

/** Carries out one call for the script. Throws `Thrown` for what the script is to see, anything else for a fault of the host. */
export function dispatch(run: Running, around: Surroundings, name: string, args: readonly unknown[]): unknown {
  const advanced = isAdvanced(name);
  const method = METHODS[name];
  if (!advanced && !method) throw new Error(`The host knows no method ${name}.`);
  if (method && !method.service) {
    authorise(run, name, method);
    return effectOf(run, method, args);
  }
  const call = advanced ? advancedCall(run, name, args) : plainCall(run, name, method as Method);
  const order = around.hook(run.calls.length, call) ?? undefined;
  run.calls.push(call);
  around.trace(
    call.api
      ? { api: call.api, method: call.method, params: call.params, ...('body' in call ? { body: call.body } : {}) }
      : { service: call.service, method: call.method },
  );
  if (order && 'end' in order && order.end === 'before') around.end();
  if (order && 'fail' in order && order.fail === 'before') throw failure(call, order);
  const began = run.machine.time;
  try {
    if (advanced) return callApi(run, call);
    authorise(run, name, method as Method);
    return effectOf(run, method as Method, args);
  } finally {
    const waited = run.machine.time - began;
    run.machine.time += call.ms;
    call.ms += waited;
    if (order && 'slow' in order) delay(run, call, order.slow);
    settle(call, order, around);
  }
}

/** What the hook ordered for the time after the effect, and the time limit. Throws over the call's own outcome: its answer is lost. */
function settle(call: ServiceCall, order: Exclude<Interference, undefined> | undefined, around: Surroundings): void {
  if (order && 'end' in order) around.end();
  around.checkTime();
  if (order && 'fail' in order) throw failure(call, order);
}

function delay(run: Running, call: ServiceCall, ms: number): void {
  run.machine.time += ms;
  call.ms += ms;
}

function plainCall(run: Running, name: string, method: Method): ServiceCall {
  const ms = typeof method.ms === 'number' ? method.ms : method.ms(run);
  return { run: run.id, service: method.service ?? '', method: name, ms };
}

/** Arguments that were left out arrive as null through JSON where others follow: they are taken as left out. */
function effectOf(run: Running, method: Method, args: readonly unknown[]): unknown {
  return (method.effect as (run: Running, ...rest: unknown[]) => unknown)(run, ...args);
}

function failure(call: ServiceCall, order: Extract<Interference, { readonly fail: unknown }>): Thrown {
  if (order.fault) return faultOf(call, order.fault);
  if (call.api)
    return apiFailure(call.api, call.method, order.code ?? 500, order.message ?? 'Internal error encountered.');
  return new Thrown(order.message ?? "We're sorry, a server error occurred. Please wait a bit and try again.");
}
