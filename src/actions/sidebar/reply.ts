// The envelope of every answer to the sidebar: the value, or what stood in the way. Nothing is thrown at the page.
import { Failure } from '../../google/failure';
import { SIDEBAR_REFUSALS } from '../../i18n/sidebar-server';
import { noteTrouble } from '../troubles';
import type { Reply } from '../views';

/** The cell does not hold any more what the sidebar had read. */
export class CellChanged extends Failure {
  /** @param current what stands in the cell now */
  constructor(readonly current: string) {
    super(SIDEBAR_REFUSALS.changed, undefined, 'changed');
  }
}

/** Does the work and wraps its value; any error becomes a failure in plain words. */
export function reply<T>(work: () => T): Reply<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    noteTrouble('google.script.run', error);
    const failure = Failure.from(error);
    const { kind } = failure;
    const text = failure.say();
    return {
      ok: false,
      failure: error instanceof CellChanged ? { kind, text, current: error.current } : { kind, text },
    };
  }
}
