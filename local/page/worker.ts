// The desk's thread: it works while the server goes on answering, and takes other windows' requests between two service calls of a run.
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { Desk } from './desk';
import { type Answered, answer, type Question } from './desk/serve';
import { storeIn } from './folder/state-file';
import type { FromDesk, ToDesk, WorkerStart } from './link';

const port = parentPort;
if (!port) throw new Error('This file runs in a thread of its own.');
const { product, kept, lang, now, isClockFixed, folder } = workerData as WorkerStart;
const tell = (message: FromDesk): void => port.postMessage(message);

const desk = new Desk({
  product,
  kept,
  lang,
  now,
  ...(isClockFixed ? {} : { clock: Date.now }),
  save: storeIn(folder),
  announce: (revision) => tell({ kind: 'revision', revision }),
  waiting: () => {
    for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) take(next.message as ToDesk);
  },
});
port.on('message', take);
tell({ kind: 'ready', revision: desk.revision, lang: desk.lang });

function take({ id, question }: ToDesk): void {
  const answered = carryOut(question);
  if (answered instanceof Promise) void answered.then((late) => reply(id, late));
  else reply(id, answered);
}

function carryOut(question: Question): Answered | Promise<Answered> {
  return answer(desk, question, (fault) =>
    tell({ kind: 'fault', text: fault instanceof Error ? String(fault.stack) : String(fault) }),
  );
}

function reply(id: number, answered: Answered): void {
  tell({ kind: 'answer', id, answered, lang: desk.lang });
}
