// LockService, PropertiesService and CacheService on the host's side.
import { COST } from '../costs';
import { Thrown } from '../exception';
import { LIMITS } from '../limits';
import type { Method, Running } from '../running';

/** Gives back every lock that the run holds; Apps Script does it when a run ends and while a dialog stands open. */
export function releaseLocks(run: Running): void {
  for (const [name, holder] of run.machine.locks) if (holder === run.id) run.machine.locks.delete(name);
}

const owner = (run: Running, scope: string): string => (scope === 'User' ? `User:${run.options.as}` : scope);
const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** Other runs stand still while this one waits, so a lock that is held stays held: waiting only takes its time. */
function take(run: Running, scope: string, ms: number): boolean {
  const name = owner(run, scope);
  const holder = run.machine.locks.get(name);
  if (holder !== undefined && holder !== run.id) {
    run.machine.time += Math.max(0, Number(ms) || 0);
    return false;
  }
  run.machine.locks.set(name, run.id);
  return true;
}

function store<V>(all: Map<string, Map<string, V>>, run: Running, scope: string): Map<string, V> {
  const name = owner(run, scope);
  const found = all.get(name) ?? new Map<string, V>();
  all.set(name, found);
  return found;
}

const lock = (effect: Method['effect']): Method => ({ service: 'LockService', ms: COST.lock, effect });
const read = (effect: Method['effect']): Method => ({ service: 'PropertiesService', ms: COST.propertiesGet, effect });
const write = (effect: Method['effect']): Method => ({ service: 'PropertiesService', ms: COST.propertiesSet, effect });
const cached = (effect: Method['effect'], ms: number = COST.cacheGet): Method => ({
  service: 'CacheService',
  ms,
  effect,
});

function setProperties(run: Running, scope: string, values: Readonly<Record<string, unknown>>): void {
  const old = store(run.machine.properties, run, scope);
  const next = new Map(old);
  for (const [key, value] of Object.entries(values)) {
    const text = String(value);
    if (bytes(text) > LIMITS.propertyValueBytes) throw new Thrown('Argument too large: value');
    next.set(key, text);
  }
  const size = [...next].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
  if (size > LIMITS.propertyStoreBytes)
    throw new Thrown('You have exceeded the property storage quota. Please remove some properties and try again.');
  run.machine.properties.set(owner(run, scope), next);
}

function getCached(run: Running, scope: string, key: string): string | null {
  const found = store(run.machine.caches, run, scope).get(key);
  return found && found.until > run.machine.time ? found.value : null;
}

function putCached(run: Running, scope: string, key: string, value: unknown, seconds?: number | null): void {
  const text = String(value);
  if (key.length > LIMITS.cacheKeyLength) throw new Thrown('Argument too large: key');
  if (bytes(text) > LIMITS.cacheValueBytes) throw new Thrown('Argument too large: value');
  const life = Math.min(Math.max(1, seconds ?? LIMITS.cacheSeconds.usual), LIMITS.cacheSeconds.most);
  store(run.machine.caches, run, scope).set(key, { value: text, until: run.machine.time + life * 1000 });
}

export const STORE_METHODS: Readonly<Record<string, Method>> = {
  'Lock.tryLock': lock(take),
  'Lock.waitLock': lock((run, scope: string, ms: number) => {
    if (!take(run, scope, ms)) throw new Thrown('Lock timeout: another process was holding the lock for too long.');
  }),
  'Lock.hasLock': lock((run, scope: string) => run.machine.locks.get(owner(run, scope)) === run.id),
  'Lock.releaseLock': lock((run, scope: string) => {
    const name = owner(run, scope);
    if (run.machine.locks.get(name) === run.id) run.machine.locks.delete(name);
  }),
  'Properties.getProperty': read(
    (run, scope: string, key: string) => store(run.machine.properties, run, scope).get(key) ?? null,
  ),
  'Properties.getProperties': read((run, scope: string) =>
    Object.fromEntries(store(run.machine.properties, run, scope)),
  ),
  'Properties.getKeys': read((run, scope: string) => [...store(run.machine.properties, run, scope).keys()]),
  'Properties.setProperty': write((run, scope: string, key: string, value: unknown) =>
    setProperties(run, scope, { [key]: value }),
  ),
  'Properties.setProperties': write(
    (run, scope: string, values: Readonly<Record<string, unknown>>, deleteOthers?: boolean) => {
      if (deleteOthers) store(run.machine.properties, run, scope).clear();
      setProperties(run, scope, values);
    },
  ),
  'Properties.deleteProperty': write((run, scope: string, key: string) => {
    store(run.machine.properties, run, scope).delete(key);
  }),
  'Properties.deleteAllProperties': write((run, scope: string) => store(run.machine.properties, run, scope).clear()),
  'Cache.get': cached(getCached),
  'Cache.getAll': cached((run, scope: string, keys: readonly string[]) =>
    Object.fromEntries(
      keys.map((key) => [key, getCached(run, scope, key)] as const).filter(([, value]) => value !== null),
    ),
  ),
  'Cache.put': cached(putCached, COST.cachePut),
  'Cache.putAll': cached((run, scope: string, values: Readonly<Record<string, unknown>>, seconds?: number) => {
    for (const [key, value] of Object.entries(values)) putCached(run, scope, key, value, seconds);
  }, COST.cachePut),
  'Cache.remove': cached((run, scope: string, key: string) => {
    store(run.machine.caches, run, scope).delete(key);
  }),
  'Cache.removeAll': cached((run, scope: string, keys: readonly string[]) => {
    for (const key of keys) store(run.machine.caches, run, scope).delete(key);
  }),
};
