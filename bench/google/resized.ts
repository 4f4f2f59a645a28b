// The catalogue with more wards or more agencies than the plan has.
import type { Catalogue } from '../../src/catalogue/types';

/** How many wards replace the 22 units of the district level, or how many tabs of agencies there are, each with about 60 rows. */
export interface Size {
  readonly wards?: number;
  readonly agencies?: number;
}

/**
 * The same catalogue in another size. With more agencies than are printed, every agency answers the first 50 indicators; with fewer, the first
 * ones are left. Self-contained: its text goes into the bundle.
 */
export function resized(printed: Catalogue, { wards, agencies }: Size): Catalogue {
  const made = (n: number, prefix: string, name: string) =>
    Array.from({ length: n }, (_, i) => {
      const called = `${name} ${i + 1}`;
      return { id: `${prefix}${i + 1}`, name: { vi: called, en: called }, shortName: called };
    });
  const everyAgency = printed.collectives.find((one) => one.tab === undefined)?.id ?? '';
  const collective = printed.units[0]?.collective ?? '';
  const more = made(Math.max(0, (agencies ?? 0) - printed.agencies.length), 'co-quan-', 'Cơ quan');
  return {
    ...printed,
    agencies: [...printed.agencies, ...more],
    indicators: printed.indicators.map((one, i) =>
      agencies !== undefined && i < 50 && !one.providers.includes(everyAgency)
        ? { ...one, providers: [...one.providers, everyAgency] }
        : one,
    ),
    units:
      wards === undefined ? printed.units : made(wards, 'phuong-', 'Phường').map((one) => ({ ...one, collective })),
  };
}
