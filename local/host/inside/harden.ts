// Runs inside the context: takes away what Apps Script does not have, or may not have.

/**
 * Everything younger than ECMAScript 2020, and everything of the web or of Node that a bare context still holds. A bundle that leans on
 * one of them fails here as it might on Google. Self-contained: only its text goes into the context.
 */
export function harden(): void {
  const gone: [object, string][] = [];
  const from = (owner: unknown, names: string): void => {
    if (owner) for (const name of names.split(' ')) gone.push([owner as object, name]);
  };
  const global = globalThis as unknown as Record<string, { prototype?: object }>;
  const prototype = (name: string): object | undefined => global[name]?.prototype;
  from(Array.prototype, 'at findLast findLastIndex toSorted toReversed toSpliced with group groupToMap');
  from(Array, 'fromAsync');
  from(Object.getPrototypeOf(Uint8Array.prototype), 'at findLast findLastIndex toSorted toReversed with');
  from(String.prototype, 'at replaceAll isWellFormed toWellFormed');
  from(Object, 'hasOwn groupBy');
  from(Map, 'groupBy');
  from(Set.prototype, 'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom');
  from(Promise, 'any try withResolvers');
  from(RegExp, 'escape');
  from(Math, 'f16round sumPrecise');
  from(Intl, 'Segmenter ListFormat DisplayNames DurationFormat supportedValuesOf');
  from(prototype('ArrayBuffer'), 'resize transfer transferToFixedLength');
  from(
    globalThis,
    'structuredClone queueMicrotask WeakRef FinalizationRegistry AggregateError SharedArrayBuffer Atomics WebAssembly Iterator Temporal console',
  );
  for (const [owner, name] of gone) Reflect.deleteProperty(owner, name);

  const Plain = RegExp;
  const checked = (args: unknown[]): unknown[] => {
    const flags = args[1];
    if (typeof flags === 'string' && /[dv]/.test(flags))
      throw new SyntaxError(`Invalid flags supplied to RegExp constructor '${flags}'`);
    return args;
  };
  const Guarded = new Proxy(Plain, {
    construct: (target, args, newTarget) => Reflect.construct(target, checked(args), newTarget) as object,
    apply: (target, self, args) => Reflect.apply(target, self, checked(args)),
  });
  Plain.prototype.constructor = Guarded;
  Object.defineProperty(globalThis, 'RegExp', { value: Guarded, writable: true, configurable: true });
}
