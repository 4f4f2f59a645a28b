// The document's cache: small values that everybody who works in the spreadsheet sees for a while. No work fails because of it.

/** How long a value is kept, in seconds: Google's own default, and it may drop a value earlier. */
const SECONDS = 600;

/** Keeps a value that JSON can hold, at most 100 KB as text. Where the cache fails, the value is just not there. */
export function keep(key: string, value: unknown, seconds = SECONDS): void {
  inCache((cache) => cache.put(key, JSON.stringify(value), seconds));
}

/** The value that was kept; undefined where there is none. */
export function kept(key: string): unknown {
  return inCache((cache) => {
    const text = cache.get(key);
    return text === null ? undefined : (JSON.parse(text) as unknown);
  });
}

/** Drops the value. */
export function forget(key: string): void {
  inCache((cache) => cache.remove(key));
}

function inCache<T>(use: (cache: GoogleAppsScript.Cache.Cache) => T): T | undefined {
  try {
    const cache = CacheService.getDocumentCache();
    return cache ? use(cache) : undefined;
  } catch {
    return undefined;
  }
}
