// A server whose answers are made by hand, for states that are hard to reach.
import type { SidebarServer } from '../../src/actions/views';
import type { Backend } from './page';
import { sampleFront, sampleView } from './sample';

/**
 * Answers each call with a value; without one, with three findings, a row that takes a text, and no work under way.
 * @param acts what the server returns or throws instead, whole
 */
export function hand(
  values: Partial<Record<keyof SidebarServer, unknown>>,
  acts: Partial<Record<keyof SidebarServer, (args: readonly unknown[]) => unknown>> = {},
): Backend {
  const standard = { readSidebar: sampleView(3), readRow: sampleFront(), readWork: null };
  return (name, args) => {
    const act = acts[name];
    if (act) return act(args);
    const value = name === 'goToCell' ? args[0] : { ...standard, ...values }[name as 'readRow'];
    return { ok: true, value };
  };
}
