// Runs inside the context: LockService, PropertiesService and CacheService.
import type { Call } from './connect';

/** Locks, properties and caches of the document, the script and the user. Anything else is undefined. Self-contained. */
export function installStores(call: Call): void {
  const each = (make: (scope: string) => object, suffix: string): object =>
    Object.fromEntries(['Document', 'Script', 'User'].map((scope) => [`get${scope}${suffix}`, () => make(scope)]));
  const bind = (prefix: string, scope: string, names: string): Record<string, (...args: unknown[]) => unknown> =>
    Object.fromEntries(
      names.split(' ').map((name) => [name, (...args: unknown[]) => call(`${prefix}.${name}`, [scope, ...args])]),
    );
  const lock = (scope: string): object => bind('Lock', scope, 'tryLock waitLock hasLock releaseLock');
  const cache = (scope: string): object => bind('Cache', scope, 'get put getAll putAll remove removeAll');
  const properties = (scope: string): object => {
    const raw = bind(
      'Properties',
      scope,
      'getProperty getProperties getKeys setProperty setProperties deleteProperty deleteAllProperties',
    );
    const chained = (name: string) => [
      name,
      (...args: unknown[]) => {
        raw[name]?.(...args);
        return self;
      },
    ];
    const self: object = {
      ...raw,
      ...Object.fromEntries(['setProperty', 'setProperties', 'deleteProperty', 'deleteAllProperties'].map(chained)),
    };
    return self;
  };
  Object.assign(globalThis, {
    LockService: each(lock, 'Lock'),
    PropertiesService: each(properties, 'Properties'),
    CacheService: each(cache, 'Cache'),
  });
}
