// Ending a script so that none of its catch or finally blocks runs, as Google does at the time limit.
import vm from 'node:vm';

/** Options for every evaluation that must be endable. */
export function endable(realMs: number): { timeout: number; breakOnSigint: true } {
  return { timeout: Math.max(1, Math.ceil(realMs)), breakOnSigint: true };
}

/**
 * Ends the innermost running evaluation and never returns. JavaScript cannot do this by itself: V8 must be told to terminate, and Node tells it
 * when a SIGINT arrives during an evaluation with `breakOnSigint`. The signal goes to this very process and is taken up by Node's watchdog, so no
 * other listener sees it. On Windows a process cannot send itself that signal: there the script ends when its real time is over.
 */
export function endScript(): never {
  endings += 1;
  if (process.platform !== 'win32') process.kill(process.pid, 'SIGINT');
  for (;;);
}

/**
 * True when an evaluation was ended by `endScript` or by its real time. Where a person pressed Ctrl+C meanwhile, the signal is
 * passed on to the process.
 */
export function wasEnded(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  if (code !== 'ERR_SCRIPT_EXECUTION_INTERRUPTED') return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
  if (endings === 0) process.kill(process.pid, 'SIGINT');
  else endings -= 1;
  return true;
}

/** Scripts ended by `endScript` whose evaluations have not been left yet. */
let endings = 0;

/** A new context without anything of Node. Promise jobs belong to it and end with it. */
export function bareContext(): vm.Context {
  return vm.createContext(Object.create(null), {
    microtaskMode: 'afterEvaluate',
    codeGeneration: { strings: true, wasm: false },
  });
}
