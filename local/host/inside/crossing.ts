// Runs inside the context and on the host's side: what google.script.run lets through.

/**
 * A copy of a value as google.script.run passes it: numbers, texts, booleans, null, plain objects and arrays of these. `undefined` becomes null
 * in an array and is left out of an object. Dates, functions, symbols, big integers, class instances and cycles are refused with a TypeError
 * that names the place. Self-contained.
 */
export function crossed(value: unknown, place: string): unknown {
  const copy = (v: unknown, at: string, above: readonly object[]): unknown => {
    if (v === null || typeof v === 'string' || typeof v === 'boolean') return v;
    if (typeof v === 'number') return Number.isFinite(v) ? v : null;
    if (typeof v === 'undefined') return undefined;
    const refuse = (what: string): never => {
      throw new TypeError(`google.script.run cannot pass ${what} (${at})`);
    };
    if (typeof v !== 'object') return refuse(`a ${typeof v}`);
    if (above.includes(v)) return refuse('an object that contains itself');
    const inner = [...above, v];
    if (Array.isArray(v)) return v.map((one, i) => copy(one, `${at}[${i}]`, inner) ?? null);
    const kind = Object.prototype.toString.call(v);
    const parent = Object.getPrototypeOf(v) as object | null;
    const plain = kind === '[object Object]' && (parent === null || Object.getPrototypeOf(parent) === null);
    if (!plain) return refuse(kind === '[object Date]' ? 'a Date' : 'anything but plain objects');
    const out: Record<string, unknown> = {};
    for (const [key, one] of Object.entries(v)) {
      const passed = copy(one, `${at}.${key}`, inner);
      if (passed !== undefined) out[key] = passed;
    }
    return out;
  };
  return copy(value, place, []);
}
