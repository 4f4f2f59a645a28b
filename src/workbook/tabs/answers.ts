// The tabs people fill: one for each agency, one with a block for each unit of a collective.

import { collectiveNames } from '../../catalogue/collective-names';
import { LEVEL_WORDS, SELF_CHOICES } from '../../catalogue/kinds';
import { OWN_GROUP, OWN_HEADING } from '../../catalogue/own-item';
import { type AnswerColumn, type Item, PERSON_COLUMNS, type Plan, type Slot, type Unit } from '../../catalogue/plan';
import type { Catalogue, Lang, Text } from '../../catalogue/types';
import { COLUMN_TITLES } from '../../i18n/columns';
import { formatDate } from '../../i18n/say';
import { REASONS, ROLE_WORDS, SOURCES } from '../../i18n/words';
import { HEADINGS, LIMITS, TOP, WORDS } from '../../i18n/workbook';
import { liveText } from '../live/state';
import { handInIds, handInRows } from './hand-in-rows';
import { ANSWER_COLUMNS, collectiveTab, unitTab } from './layout';
import { rowId } from './row-id';
import { type CellPlan, type EditorsPlan, HEADER_ROW, type RowPlan, type TabPlan, TITLE_ROW } from './tab-plan';

/** One tab for each agency that answers, in the plan's order, then one for each collective with blocks. */
export function answerTabs(plan: Plan, slots: readonly Slot[], catalogue: Catalogue): readonly TabPlan[] {
  const of = new Map<string, Slot[]>();
  for (const slot of slots) of.set(slot.unit.id, [...(of.get(slot.unit.id) ?? []), slot]);
  const agencies = plan.units.filter((unit) => unit.collective === undefined);
  const collectives = catalogue.collectives.filter((c) => plan.units.some((unit) => unit.collective === c.id));
  return [
    ...agencies.map((unit) => agencyTab(plan, unit, of.get(unit.id) ?? [], catalogue)),
    ...collectives.map((c) => {
      const members = plan.units.filter((unit) => unit.collective === c.id);
      const { name, tab } = collectiveNames(c, members);
      return blocksTab(plan, c.id, { name, title: tab ?? name.vi }, members, of);
    }),
  ];
}

/** The id of the heading over a unit's block. */
export const blockId = (unit: Unit): string => `${unit.id}/#`;

/** The unit's deadlines as one sentence. */
export function deadlineText(plan: Plan, unit: Unit | undefined): Text {
  if (unit?.deadline) return TOP.ownDeadline(formatDate(unit.deadline));
  return TOP.deadline(formatDate(plan.settings.deadlineIndicators), formatDate(plan.settings.deadlineForm));
}

function agencyTab(plan: Plan, unit: Unit, slots: readonly Slot[], catalogue: Catalogue): TabPlan {
  const { lang } = plan.settings;
  const titles = groupTitles(catalogue);
  const rows: RowPlan[] = [];
  let group = '';
  for (const slot of slots) {
    if (slot.item.group !== group) {
      group = slot.item.group;
      rows.push(heading(`#${group}`, titles.get(group)?.[lang] ?? group));
    }
    rows.push(itemRow(slot, lang));
  }
  const owed = slots.filter((s) => s.owed).length;
  return {
    ...answersTab(lang),
    key: unitTab(unit.id),
    title: unit.shortName,
    rows: [
      ...top(plan, TOP.agencyTitle(unit.name[lang]), unit, owed, liveText(plan, slots, unitTab(unit.id))),
      header(lang),
      ...handInRows(unit, lang),
      ...rows,
    ],
    filters: [],
    editors: [editorsOf(unit, slots)],
  };
}

function blocksTab(
  plan: Plan,
  collective: string,
  named: { name: Text; title: string },
  members: readonly Unit[],
  of: ReadonlyMap<string, readonly Slot[]>,
): TabPlan {
  const { lang } = plan.settings;
  const slotsOfUnit = (unit: Unit): readonly Slot[] => of.get(unit.id) ?? [];
  const owed = members.reduce((sum, unit) => sum + slotsOfUnit(unit).filter((s) => s.owed).length, 0);
  const state = liveText(plan, members.flatMap(slotsOfUnit), collectiveTab(collective));
  const rows = members.flatMap((unit) => {
    const slots = slotsOfUnit(unit);
    const expected = slots.filter((s) => s.owed).length;
    const words = unit.deadline
      ? `${TOP.block(unit.name[lang], expected)[lang]}; ${deadlineText(plan, unit)[lang]}`
      : TOP.block(unit.name[lang], expected)[lang];
    return [
      heading(blockId(unit), words, false),
      ...handInRows(unit, lang),
      ...slots.map((slot) => itemRow(slot, lang)),
    ];
  });
  return {
    ...answersTab(lang),
    key: collectiveTab(collective),
    title: named.title,
    rows: [...top(plan, TOP.collectiveTitle(named.name[lang]), undefined, owed, state), header(lang), ...rows],
    filters: members.map((unit) => ({ title: unit.shortName, prefix: `${unit.id}/` })),
    editors: members.map((unit) => editorsOf(unit, slotsOfUnit(unit))),
  };
}

function answersTab(
  lang: Lang,
): Pick<TabPlan, 'columns' | 'spareRows' | 'tabColour' | 'answers' | 'table' | 'protection' | 'warning'> {
  return {
    columns: ANSWER_COLUMNS.map((c) => ({ ...c, title: COLUMN_TITLES[c.key][lang] })),
    spareRows: 0,
    tabColour: '1F4E79',
    answers: true,
    table: false,
    protection: WORDS.protection[lang],
    warning: WORDS.warning[lang],
  };
}

function top(plan: Plan, title: Text, unit: Unit | undefined, expected: number, state: string): readonly RowPlan[] {
  const { lang } = plan.settings;
  const agency = plan.units.find((u) => u.id === plan.settings.coordinator);
  const line = (id: string, text: string, look: RowPlan['look']): RowPlan => ({
    id,
    kind: 'top',
    look,
    cells: { code: { text, kept: true } },
  });
  const contact = TOP.contact(agency?.name[lang] ?? '', agency?.contact || plan.settings.coordinators.join(', '));
  const sample = { text: plan.settings.sample ? TOP.sample[lang] : '', kept: true };
  return [
    {
      id: TITLE_ROW,
      kind: 'top',
      look: 'title',
      cells: { code: { text: title[lang], kept: true }, self: { text: state, kept: true, state: true } },
    },
    line('#deadline', `${deadlineText(plan, unit)[lang]}. ${contact[lang]}`, 'line'),
    {
      id: '#progress',
      kind: 'top',
      look: 'progress',
      cells: { code: { text: TOP.notChecked(expected)[lang], kept: false }, answer: sample },
    },
    line('#how', TOP.howTo[lang], 'hint'),
    line('#reason', TOP.reason[lang], 'hint'),
  ];
}

const header = (lang: Lang): RowPlan => ({
  id: HEADER_ROW,
  kind: 'header',
  cells: Object.fromEntries(
    ANSWER_COLUMNS.filter((c) => c.key !== 'id').map((c) => [c.key, { text: COLUMN_TITLES[c.key][lang], kept: true }]),
  ),
});

const heading = (id: string, text: string, kept = true): RowPlan => ({
  id,
  kind: 'heading',
  cells: { code: { text, kept } },
});

function itemRow(slot: Slot, lang: Lang): RowPlan {
  const { item } = slot;
  const cells: Record<string, CellPlan> = {
    code: { text: item.code[lang], kept: true },
    request: { text: requestText(slot, lang), kept: true },
    limit: { text: limitText(item, lang), kept: true },
    role: { text: ROLE_WORDS[slot.role][lang], kept: true },
    status: { text: '', kept: false },
    fix: { text: '', kept: false },
  };
  for (const column of PERSON_COLUMNS) {
    const open = item.accepts.includes(column);
    const choices = open ? choicesOf(item, column, lang) : undefined;
    cells[column] = { text: open ? '' : LIMITS.unneeded[lang], kept: false, ...(choices ? { choices } : {}) };
  }
  return { id: rowId(slot), kind: 'item', cells };
}

/** What is asked, with the form's hint and the project's note under it. */
export function requestText(slot: Slot, lang: Lang): string {
  const { item, role } = slot;
  const parts = [(role === 'summary' ? LIMITS.summary[lang] : '') + item.text[lang]];
  if (item.hint) parts.push(LIMITS.hint[lang] + item.hint[lang]);
  if (item.note) parts.push(LIMITS.note[lang] + item.note[lang]);
  return parts.join('\n');
}

/** Unit of measure and limits of an item, one a line. */
export function limitText(item: Item, lang: Lang): string {
  const parts: string[] = [];
  if (item.unit) parts.push(item.unit[lang]);
  if (item.kind === 'level') parts.push(LIMITS.level[lang]);
  if (item.kind === 'open') parts.push(LIMITS.open[lang]);
  if (item.choices) parts.push((item.multiple ? LIMITS.chooseSeveral : LIMITS.choose)[lang]);
  if (item.minWords !== undefined || item.maxWords !== undefined)
    parts.push(LIMITS.words(item.minWords, item.maxWords)[lang]);
  if (item.maxExamples !== undefined) parts.push(LIMITS.examples(item.maxExamples)[lang]);
  if (!item.required) parts.push(LIMITS.optional[lang]);
  return parts.join('\n');
}

function choicesOf(item: Item, column: AnswerColumn, lang: Lang): readonly string[] | undefined {
  const words = (texts: readonly Text[]): readonly string[] => texts.map((t) => t[lang]);
  if (column === 'answer') {
    if (item.kind === 'level') return words([...LEVEL_WORDS].reverse());
    return item.choices && !item.multiple ? words(item.choices) : undefined;
  }
  if (column === 'source') return words(SOURCES);
  if (column === 'reason') return words(REASONS);
  if (column === 'self') return words(SELF_CHOICES);
  return undefined;
}

/** Headings over the rows, by the item's group: standards of Annex I, then sections of the form. */
export function groupTitles(catalogue: Catalogue): ReadonlyMap<string, Text> {
  return new Map<string, Text>([
    ...catalogue.standards.map((s): [string, Text] => [s.id, HEADINGS.standard(s.id, s.text)]),
    ...catalogue.sections.map((s): [string, Text] => [s.id, HEADINGS.section(s.text)]),
    [OWN_GROUP, OWN_HEADING],
  ]);
}

const editorsOf = (unit: Unit, slots: readonly Slot[]): EditorsPlan => ({
  name: unit.id,
  description: WORDS.editors(unit.name.vi).vi,
  rows: slots.map(rowId),
  cells: Object.values(handInIds(unit)),
  editors: unit.editors,
});
