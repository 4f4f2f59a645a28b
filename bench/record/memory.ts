// How much memory a run keeps alive at its height.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Host } from '../../local/host/host';

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;
const used = (): number => {
  for (let i = 0; i < 3; i += 1) collect();
  return process.memoryUsage().heapUsed / 1_000_000;
};

/** Contexts of former runs are freed between two turns of the event loop only. */
async function emptied(): Promise<void> {
  for (let i = 0; i < 3; i += 1) {
    collect();
    await new Promise((next) => setImmediate(next));
  }
}

/**
 * Megabytes alive after a garbage collection when the run hands its first write over (a run that writes nothing: when it frees the lock), more
 * than before it: what was read, the answers, the report, all requests, and the host's copy of the first batch.
 */
export async function liveMegabytes(host: Host, run: () => void): Promise<number> {
  await emptied();
  const before = used();
  let most = 0;
  const seen = new Set<string>();
  host.beforeCall = (_, { api, method }) => {
    const isHeight = method.endsWith('batchUpdate')
      ? !seen.has(`${api}`)
      : seen.size === 0 && method === 'Lock.releaseLock';
    if (!isHeight) return;
    seen.add(`${api}`);
    most = Math.max(most, used() - before);
  };
  try {
    run();
  } finally {
    host.beforeCall = undefined;
  }
  return most;
}
