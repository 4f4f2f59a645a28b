// The plan that a new workbook starts with: the catalogue's items and units under the settings of plan 1256.
import { itemsOf } from './items';
import type { Plan, Settings, Unit } from './plan';
import type { Catalogue } from './types';

/** Settings of plan 1256/KH-UBND: deadlines of lines 56–57 (the last day of the month named), the year the figures are for. */
export const SEED_SETTINGS: Omit<Settings, 'coordinator' | 'coordinators'> = {
  city: 'Thành phố Hồ Chí Minh',
  round: 2023,
  deadlineIndicators: '2023-08-31',
  deadlineForm: '2023-09-30',
  lang: 'vi',
  englishRatioLow: 0.61,
  englishRatioHigh: 0.7,
  oldAfterYears: 3,
  sample: false,
  liveForAll: false,
  liveTrigger: '',
  coverageThreshold: 80,
  retired: [],
};

/**
 * The plan that set-up writes into an empty workbook.
 * @param coordinators e-mail addresses; at first whoever sets the workbook up.
 */
export function seedPlan(
  catalogue: Catalogue,
  coordinators: readonly string[],
  settings: Partial<Settings> = {},
): Plan {
  const everyAgency = catalogue.collectives.filter((c) => c.tab === undefined).map((c) => c.id);
  const agencies: Unit[] = catalogue.agencies.map((agency) => ({
    id: agency.id,
    name: agency.name,
    shortName: agency.shortName,
    kind: 'agency',
    memberOf: everyAgency,
    editors: [],
    contact: '',
  }));
  const districts: Unit[] = catalogue.units.map((unit) => ({
    id: unit.id,
    name: unit.name,
    shortName: unit.shortName,
    kind: 'district',
    collective: unit.collective,
    memberOf: [unit.collective],
    editors: [],
    contact: '',
  }));
  return {
    items: itemsOf(catalogue),
    units: [...agencies, ...districts],
    settings: { ...SEED_SETTINGS, coordinator: catalogue.coordinator, coordinators, ...settings },
  };
}
