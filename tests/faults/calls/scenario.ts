// One action as a person starts it, in a workbook that is made once: what every fault is tried on.
import type { Drive } from '../../../local/drive/store';
import type { RunResult } from '../../../local/host/types';
import type { WorkbookState } from '../../../local/sheets/state';
import { type Book, newBook } from '../../e2e/book';
import type { Seen } from './seen';

/** A workbook with its Drive and triggers, shared by all cases: each begins with a book of its own. */
export interface World {
  readonly state: WorkbookState;
  readonly drive: Drive;
  readonly lasting: string;
}

/** A state on the way that the action documents: neither as before nor finished. */
export interface Halfway {
  readonly is: (seen: Seen, before: Seen, finished: Seen) => boolean;
  /** What a second run makes of it: the finished state, or what two runs in a row give. */
  readonly again: 'finished' | 'twice';
}

export interface Scenario {
  /** The entry point that Google calls. */
  readonly entry: string;
  /** What the person does. */
  readonly what: string;
  readonly world: () => World;
  readonly act: (book: Book) => RunResult;
  readonly halfway?: Halfway;
  /** It makes the calls of another action that is tried at every one. */
  readonly alike?: true;
  /** It returns a report that tells itself what went wrong on the way. */
  readonly reports?: true;
  /** The action says how it ended in toasts only, or not at all (triggers). */
  readonly silent?: true;
  /** Google tells nobody when it fails: the menu is built while the spreadsheet opens. */
  readonly unseen?: true;
}

export const bookOf = ({ state, drive, lasting }: World): Book =>
  newBook({ state, lasting, drive: structuredClone(drive) });

export const worldOf = ({ host }: Book): World => ({
  state: host.workbook.state,
  drive: structuredClone(host.drive),
  lasting: host.lasting(),
});

/** Made at its first use and kept. */
export function once<T>(make: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept = kept ?? { value: make() };
    return kept.value;
  };
}
