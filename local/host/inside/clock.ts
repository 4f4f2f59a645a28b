// Runs inside the context: a Date that follows the host's clock and the manifest's time zone, whatever this machine's are.

/**
 * Replaces the context's Date. Local getters, setters and texts use a fixed offset; texts without a zone are read as local ones.
 * Self-contained: only its text goes into the context.
 * @param now milliseconds of the host's clock
 * @param zone name of the time zone, for Intl
 * @param zoneText how Date.prototype.toString names it
 */
export function installClock(now: () => number, offsetMinutes: number, zone: string, zoneText: string): void {
  const Native = Date;
  const shift = offsetMinutes * 60_000;
  const two = (n: number): string => String(n).padStart(2, '0');
  const offsetText = `${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offsetMinutes) / 60))}${two(Math.abs(offsetMinutes) % 60)}`;
  const zoned = /(?:Z|[+-]\d{2}:?\d{2}|GMT|UTC)\s*(?:\(.*\))?$/i;
  const isoDay = /^[+-]?\d{4,6}(?:-\d{2}(?:-\d{2})?)?$/;
  const isoTime = /^[+-]?\d{4,6}(?:-\d{2}){0,2}T/;

  const parse = (text: string): number => {
    const trimmed = text.trim();
    if (isoDay.test(trimmed) || (zoned.test(trimmed) && !Number.isNaN(Native.parse(trimmed))))
      return Native.parse(trimmed);
    return Native.parse(isoTime.test(trimmed) ? `${trimmed}Z` : `${trimmed} UTC`) - shift;
  };
  const local = (parts: number[]): number => Reflect.apply(Native.UTC, Native, parts) - shift;

  function HostDate(this: unknown, ...args: unknown[]): unknown {
    if (!new.target) return new (HostDate as unknown as DateConstructor)().toString();
    let time: number;
    if (args.length === 0) time = now();
    else if (args.length > 1) time = local(args.map(Number));
    else {
      const only = args[0] instanceof Native ? args[0].getTime() : args[0];
      const value = typeof only === 'object' && only !== null ? (only as Date)[Symbol.toPrimitive]('default') : only;
      time = typeof value === 'string' ? parse(value) : Number(value);
    }
    return Reflect.construct(Native, [time], new.target) as unknown;
  }
  Object.defineProperty(HostDate, 'name', { value: 'Date' });
  Object.defineProperty(HostDate, 'length', { value: 7 });
  HostDate.prototype = Native.prototype;
  Object.assign(HostDate, { now, parse, UTC: Native.UTC });

  const methods: Record<string, (this: Date, ...args: never[]) => unknown> = {
    getTimezoneOffset: () => -offsetMinutes,
    getYear(this: Date) {
      return this.getFullYear() - 1900;
    },
    toDateString(this: Date) {
      return Number.isNaN(this.getTime())
        ? 'Invalid Date'
        : new Native(this.getTime() + shift).toUTCString().replace(/^(\w+), (\d+) (\w+) (\S+).*$/, '$1 $3 $2 $4');
    },
    toTimeString(this: Date) {
      if (Number.isNaN(this.getTime())) return 'Invalid Date';
      return `${new Native(this.getTime() + shift).toISOString().slice(-13, -5)} GMT${offsetText} (${zoneText})`;
    },
    toString(this: Date) {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : `${this.toDateString()} ${this.toTimeString()}`;
    },
  };
  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    const getUtc = Reflect.get(Native.prototype, `getUTC${part}`) as (this: Date) => number;
    const setUtc = Reflect.get(Native.prototype, `setUTC${part}`) as
      | ((this: Date, ...args: never[]) => number)
      | undefined;
    methods[`get${part}`] = function () {
      return getUtc.call(new Native(this.getTime() + shift));
    };
    if (!setUtc) continue;
    methods[`set${part}`] = function (...args) {
      const shifted = new Native(this.getTime() + shift);
      setUtc.apply(shifted, args);
      return this.setTime(shifted.getTime() - shift);
    };
  }
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const native = Native.prototype[name] as (
      this: Date,
      locales?: string,
      options?: Intl.DateTimeFormatOptions,
    ) => string;
    methods[name] = function (locales?: string, options?: Intl.DateTimeFormatOptions) {
      return native.call(this, locales, { timeZone: zone, ...options });
    };
  }
  for (const [name, value] of Object.entries(methods))
    Object.defineProperty(Native.prototype, name, { value, writable: true, configurable: true });
  Object.defineProperty(Native.prototype, 'constructor', { value: HostDate, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: HostDate, writable: true, configurable: true });

  const Format = Intl.DateTimeFormat;
  const inZone = (args: unknown[]): unknown[] => [args[0], { timeZone: zone, ...(args[1] as object | undefined) }];
  Object.defineProperty(Intl, 'DateTimeFormat', {
    value: new Proxy(Format, {
      construct: (target, args, newTarget) => Reflect.construct(target, inZone(args), newTarget) as object,
      apply: (target, self, args) => Reflect.apply(target, self, inZone(args)),
    }),
    writable: true,
    configurable: true,
  });
}
