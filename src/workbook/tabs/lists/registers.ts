// The coordinator's own tabs: Danh mục, Đơn vị, Thiết lập. Written once from the seed; afterwards they are the truth.
import { collectiveNames } from '../../../catalogue/collective-names';
import { OWN_GROUP, OWN_HEADING, OWN_KINDS } from '../../../catalogue/own-item';
import type { Plan } from '../../../catalogue/plan';
import { seedPlan } from '../../../catalogue/seed';
import type { Catalogue, Lang, Text } from '../../../catalogue/types';
import {
  KIND_WORDS,
  REGISTER_COLUMNS,
  REGISTER_TOP,
  SETTING_TEXTS,
  type SettingId,
  UNIT_KINDS,
} from '../../../i18n/registers';
import { formatDate, formatNumber } from '../../../i18n/say';
import { TAB_TITLES, TOP, WORDS } from '../../../i18n/workbook';
import { ITEMS, type Owner, SETTINGS, UNITS } from '../layout';
import { type CellPlan, type ColumnPlan, HEADER_ROW, type RowPlan, type TabPlan } from '../tab-plan';
import { assignedText, assignedUnitText } from './assigned';

/** Danh mục: one row for each item, its texts in Vietnamese and English whatever the language of the workbook. The columns a coordinator may change are written once and never again. */
export function itemsTab(plan: Plan, catalogue: Catalogue): TabPlan {
  const { lang } = plan.settings;
  const titles = new Map<string, Text>([...catalogue.standards, ...catalogue.sections].map((g) => [g.id, g.text]));
  const names = nameList(plan, catalogue);
  const yesOrNo = [WORDS.yes[lang], WORDS.no[lang]];
  const rows = plan.items.map((item): RowPlan => {
    const group = titles.get(item.group)?.[lang] ?? item.group;
    const others = item.providers.filter((id) => id !== item.lead);
    return {
      id: item.id,
      kind: 'record',
      cells: {
        code: kept(item.code[lang]),
        group: kept(
          item.group === OWN_GROUP ? OWN_HEADING[lang] : item.annex === 'I' ? `${item.group}. ${group}` : group,
        ),
        request: once(item.text.vi),
        kind: kept(KIND_WORDS[item.kind][lang]),
        measure: once(item.unit?.vi ?? ''),
        minWords: once(number(item.minWords, lang)),
        maxWords: once(number(item.maxWords, lang)),
        maxExamples: once(number(item.maxExamples, lang)),
        required: { ...once((item.required ? WORDS.yes : WORDS.no)[lang]), choices: yesOrNo },
        lead: once(item.lead ? (names.get(item.lead) ?? item.lead) : ''),
        contributors: once(others.map((id) => names.get(id) ?? id).join('; ')),
        english: once(item.text.en),
        note: once(item.note?.vi ?? ''),
        assigned: once(assignedText(item)),
      },
    };
  });
  return register('items', ITEMS, lang, [130, 220, 380, 150, 130, 80, 80, 80, 80, 200, 220, 320, 260, 100, 40], rows, {
    own: ['assigned', 'code', 'group', 'kind'],
    top: [REGISTER_TOP.items, REGISTER_TOP.itemsHint],
    sample: plan.settings.sample,
    spareChoices: { kind: OWN_KINDS.map((kind) => KIND_WORDS[kind][lang]), required: yesOrNo },
  });
}

/** Đơn vị: one row for each agency and unit; its order is the order everywhere. */
export function unitsTab(plan: Plan, catalogue: Catalogue): TabPlan {
  const { lang } = plan.settings;
  const everyAgency = catalogue.collectives.find((c) => c.tab === undefined)?.id ?? '';
  const seed = seedPlan(catalogue, []);
  const yesOrNo = [WORDS.yes[lang], WORDS.no[lang]];
  const kinds = Object.values(UNIT_KINDS).map((kind) => kind[lang]);
  const rows = plan.units.map(
    (unit): RowPlan => ({
      id: unit.id,
      kind: 'record',
      cells: {
        name: once(unit.name[lang]),
        short: once(unit.shortName),
        kind: { ...once(UNIT_KINDS[unit.kind][lang]), choices: kinds },
        member: {
          ...once((unit.memberOf.includes(everyAgency) ? WORDS.yes : WORDS.no)[lang]),
          choices: yesOrNo,
        },
        successor: once(''),
        editors: once(unit.editors.join('; ')),
        contact: once(unit.contact),
        deadline: once(unit.deadline ? formatDate(unit.deadline) : ''),
        assigned: once(assignedUnitText(unit, seed)),
      },
    }),
  );
  return register('units', UNITS, lang, [400, 220, 160, 140, 220, 260, 220, 110, 100, 40], rows, {
    own: ['assigned'],
    top: [REGISTER_TOP.units, REGISTER_TOP.unitsHint],
    sample: plan.settings.sample,
    spareChoices: { kind: kinds, member: yesOrNo },
  });
}

/** Thiết lập: one row for each setting. */
export function settingsTab(plan: Plan): TabPlan {
  const { settings } = plan;
  const { lang } = settings;
  const values = settingValues(plan);
  const choices: Partial<Record<SettingId, readonly string[]>> = {
    lang: ['vi', 'en'],
    sample: [WORDS.yes[lang], WORDS.no[lang]],
    liveCheck: [WORDS.yes[lang], WORDS.no[lang]],
  };
  const rows = (Object.keys(SETTING_TEXTS) as SettingId[]).map(
    (id): RowPlan => ({
      id,
      kind: 'record',
      cells: {
        name: kept(SETTING_TEXTS[id].name[lang]),
        value: { ...once(values[id]), ...(choices[id] ? { choices: choices[id] } : {}) },
        note: kept(SETTING_TEXTS[id].note[lang]),
      },
    }),
  );
  return register('settings', SETTINGS, lang, [240, 320, 480, 40], rows, {
    own: ['name', 'note'],
    top: [REGISTER_TOP.settings],
    sample: settings.sample,
    spareRows: 0,
  });
}

/** What the cells of Thiết lập say, by row. */
export function settingValues({
  settings,
  units,
}: Pick<Plan, 'settings' | 'units'>): Readonly<Record<SettingId, string>> {
  const { lang } = settings;
  return {
    city: settings.city,
    round: String(settings.round),
    coordinator: units.find((u) => u.id === settings.coordinator)?.shortName ?? settings.coordinator,
    coordinators: settings.coordinators.join('; '),
    deadlineIndicators: formatDate(settings.deadlineIndicators),
    deadlineForm: formatDate(settings.deadlineForm),
    lang: settings.lang,
    englishRatioLow: formatNumber(settings.englishRatioLow, lang),
    englishRatioHigh: formatNumber(settings.englishRatioHigh, lang),
    oldAfterYears: String(settings.oldAfterYears),
    sample: (settings.sample ? WORDS.yes : WORDS.no)[lang],
    liveCheck: (settings.liveForAll ? WORDS.yes : WORDS.no)[lang],
    liveTrigger: settings.liveTrigger,
    coverage: formatNumber(settings.coverageThreshold, lang),
    retired: settings.retired.join('; '),
  };
}

/** Short names of units and names of collectives by id: what a coordinator reads and types in Chủ trì and Phối hợp. */
export function nameList(plan: Pick<Plan, 'units'>, catalogue: Catalogue): ReadonlyMap<string, string> {
  return new Map([
    ...plan.units.map((u): [string, string] => [u.id, u.shortName]),
    ...catalogue.collectives.map((c): [string, string] => [c.id, collectiveNames(c, plan.units).name.vi]),
  ]);
}

const kept = (text: string): CellPlan => ({ text, kept: true });
const once = (text: string): CellPlan => ({ text, kept: false });
const number = (n: number | undefined, lang: Lang): string => (n === undefined ? '' : formatNumber(n, lang));

/** A tab with a title, a header and one row a record. Also used for the tabs that only the add-in writes. */
export function register(
  titles: keyof typeof REGISTER_COLUMNS,
  key: string,
  lang: Lang,
  widths: readonly number[],
  rows: readonly RowPlan[],
  more: {
    own: readonly string[] | 'all';
    top: readonly Text[];
    sample: boolean;
    spareRows?: number;
    /** Dropdowns in the empty rows, by column. */
    spareChoices?: Readonly<Record<string, readonly string[]>>;
    lines?: readonly RowPlan[];
  },
): TabPlan {
  const texts: Readonly<Record<string, Text>> = REGISTER_COLUMNS[titles];
  const owner = (column: string): Owner =>
    column === 'id' || more.own === 'all' || more.own.includes(column) ? 'add-in' : 'person';
  const columns = Object.entries(texts).map(
    ([column, text], i): ColumnPlan => ({
      key: column,
      title: text[lang],
      width: widths[i] ?? 100,
      owner: owner(column),
    }),
  );
  const first = columns[0]?.key ?? '';
  const top = more.top.map(
    (text, i): RowPlan => ({
      id: `#top-${i}`,
      kind: 'top',
      look: i === 0 ? 'title' : 'hint',
      cells: { [first]: kept(i === 0 && more.sample ? `${text[lang]} – ${TOP.sample[lang]}` : text[lang]) },
    }),
  );
  const header: RowPlan = {
    id: HEADER_ROW,
    kind: 'header',
    cells: Object.fromEntries(columns.filter((c) => c.key !== 'id').map((c) => [c.key, kept(c.title)])),
  };
  return {
    key,
    title: TAB_TITLES[titles][lang],
    columns,
    rows: [...top, ...(more.lines ?? []), header, ...rows],
    spareRows: more.spareRows ?? 20,
    ...(more.spareChoices ? { spareChoices: more.spareChoices } : {}),
    tabColour: '5F6368',
    answers: false,
    table: more.own === 'all',
    filters: [],
    editors: [],
    protection: WORDS.protection[lang],
  };
}
