// The settings in force, read from Thiết lập over the seed.
import type { Settings, Unit } from '../../catalogue/plan';
import { SETTING_TEXTS, type SettingId } from '../../i18n/registers';
import type { StructureProblem } from '../../rules/types';
import { SETTINGS } from '../tabs/layout';
import { isEmail, isNo, isYes, parseCount, parseDate, parseDecimal, splitList } from './register-values';
import { rowsById, type Snapshot, tabWith, textAt } from './snapshot';

/** Reads Thiết lập; a value that cannot be read is reported, and the seed's stands for it as for one whose row or column is gone. `coordinators` is as written: empty when nobody is named. */
export function readSettings(
  snapshot: Snapshot,
  seed: Settings,
  units: readonly Unit[],
  problems: StructureProblem[],
  badEmails: StructureProblem[],
): Settings {
  const tab = tabWith(snapshot, SETTINGS);
  if (!tab) return seed;
  const { rows: all } = rowsById(tab);
  const rows = tab.columns.has('value') ? all : new Map<string, number>();
  const written = (id: SettingId): string =>
    textAt(tab, rows.get(id) ?? -1, tab.columns.get('value'))
      .normalize('NFC')
      .trim();
  const bad = (id: SettingId, value: string): StructureProblem => ({
    kind: 'setting',
    tab: tab.title,
    what: SETTING_TEXTS[id].name.vi,
    place: { sheetId: tab.sheetId, row: rows.get(id) ?? 0 },
    value,
  });
  const read = <T>(id: SettingId, parse: (text: string) => T | undefined, otherwise: T): T => {
    if (!rows.has(id)) return otherwise;
    const value = parse(written(id));
    if (value === undefined) problems.push(bad(id, written(id)));
    return value ?? otherwise;
  };
  const coordinators = rows.has('coordinators') ? splitList(written('coordinators')) : seed.coordinators;
  for (const value of coordinators) if (!isEmail(value)) badEmails.push(bad('coordinators', value));
  const named = (text: string): string | undefined =>
    units.find((u) => [u.id, u.shortName, u.name.vi].some((n) => n.toLowerCase() === text.toLowerCase()))?.id;
  return {
    city: written('city') || seed.city,
    round: read('round', (t) => inRange(parseCount(t), 2000, 2100), seed.round),
    coordinator: read('coordinator', named, seed.coordinator),
    coordinators: coordinators.filter(isEmail),
    deadlineIndicators: read('deadlineIndicators', parseDate, seed.deadlineIndicators),
    deadlineForm: read('deadlineForm', parseDate, seed.deadlineForm),
    lang: read('lang', (t) => (t === 'vi' || t === 'en' ? t : undefined), seed.lang),
    englishRatioLow: read('englishRatioLow', (t) => inRange(parseDecimal(t), 0.1, 3), seed.englishRatioLow),
    englishRatioHigh: read('englishRatioHigh', (t) => inRange(parseDecimal(t), 0.1, 3), seed.englishRatioHigh),
    oldAfterYears: read('oldAfterYears', (t) => inRange(parseCount(t), 0, 50), seed.oldAfterYears),
    sample: read('sample', yesOrNo, seed.sample),
    liveForAll: read('liveCheck', yesOrNo, seed.liveForAll),
    liveTrigger: written('liveTrigger'),
    coverageThreshold: read(
      'coverage',
      (t) => inRange(parseDecimal(t.replace(/%$/, '')), 0, 100),
      seed.coverageThreshold,
    ),
    retired: readRetired(snapshot),
  };
}

/** Ids of the items and units that are asked no more. */
export function readRetired(snapshot: Snapshot): readonly string[] {
  const tab = tabWith(snapshot, SETTINGS);
  const row = tab && rowsById(tab).rows.get('retired');
  return tab && row !== undefined ? splitList(textAt(tab, row, tab.columns.get('value'))) : [];
}

const yesOrNo = (text: string): boolean | undefined => (isYes(text) ? true : isNo(text) ? false : undefined);

const inRange = (n: number | undefined, min: number, max: number): number | undefined =>
  n !== undefined && n >= min && n <= max ? n : undefined;
