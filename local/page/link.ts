// How the server asks the desk: at the desk's own thread, or directly (in tests).
import { Worker } from 'node:worker_threads';
import type { Lang } from '../../src/catalogue/types';
import type { Product } from '../cli/product';
import type { Desk } from './desk';
import { type Answered, answer, type Question } from './desk/serve';
import type { Kept } from './folder/state-text';

/** What the server sees of the desk. */
export interface Link {
  ask(question: Question): Promise<Answered>;
  readonly lang: Lang;
  readonly revision: number;
  /** Called at every new revision. */
  onRevision: (revision: number) => void;
  /** Called once, where the desk's thread has died. */
  onGone: () => void;
}

/** What the thread begins with. */
export interface WorkerStart {
  readonly product: Product;
  readonly kept: Kept;
  readonly lang: Lang;
  readonly now: Date;
  readonly isClockFixed: boolean;
  readonly folder: string;
}

export interface ToDesk {
  readonly id: number;
  readonly question: Question;
}
export type FromDesk =
  | { readonly kind: 'ready'; readonly revision: number; readonly lang: Lang }
  | { readonly kind: 'revision'; readonly revision: number }
  | { readonly kind: 'answer'; readonly id: number; readonly answered: Answered; readonly lang: Lang }
  | { readonly kind: 'fault'; readonly text: string };

/** Starts the thread and waits until its desk stands. `complain` gets the faults of the desk. @throws what the thread throws at its start */
export async function threadLink(
  file: URL,
  start: WorkerStart,
  complain: (text: string) => void,
): Promise<Link & { close(): Promise<void> }> {
  const worker = new Worker(file, { workerData: start });
  const open = new Map<number, (answered: Answered) => void>();
  let asked = 0;
  let isGone = false;
  const link = {
    lang: start.lang,
    revision: start.kept.revision,
    onRevision: (_revision: number): void => undefined,
    onGone: (): void => undefined,
    ask: (question: Question): Promise<Answered> => {
      if (isGone) return Promise.resolve(GONE);
      asked += 1;
      const id = asked;
      return new Promise((resolve) => {
        open.set(id, resolve);
        worker.postMessage({ id, question } satisfies ToDesk);
      });
    },
    close: async (): Promise<void> => {
      isGone = true;
      await worker.terminate();
    },
  };
  const leave = (): void => {
    const wasGone = isGone;
    isGone = true;
    for (const resolve of open.values()) resolve(GONE);
    open.clear();
    if (!wasGone) link.onGone();
  };
  await new Promise<void>((resolve, reject) => {
    worker.on('error', (error) => {
      complain(String(error instanceof Error ? error.stack : error));
      reject(error);
    });
    worker.on('exit', leave);
    worker.on('message', (message: FromDesk) => {
      if ('lang' in message) link.lang = message.lang;
      if ('revision' in message) link.revision = message.revision;
      if (message.kind === 'ready') resolve();
      if (message.kind === 'fault') complain(message.text);
      if (message.kind === 'revision') link.onRevision(message.revision);
      if (message.kind !== 'answer') return;
      open.get(message.id)?.(message.answered);
      open.delete(message.id);
    });
  });
  return link;
}

const GONE: Answered = { done: false, status: 503 };

/** The same without a thread. `revisions` gives the desk's announcements to the link. */
export function directLink(desk: Desk, complain: (fault: unknown) => void): Link {
  return {
    get lang() {
      return desk.lang;
    },
    get revision() {
      return desk.revision;
    },
    onRevision: () => undefined,
    onGone: () => undefined,
    ask: (question) => Promise.resolve(answer(desk, question, complain)),
  };
}
