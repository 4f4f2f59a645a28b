// From the tabs of answers to answer rows, and to what is broken in them.
import { PERSON_COLUMNS, type Slot } from '../../catalogue/plan';
import type { AnswerRow } from '../../dossier/types';
import { COLUMN_TITLES } from '../../i18n/columns';
import type { StructureProblem } from '../../rules/types';
import { ANSWER_COLUMNS, type Column } from '../tabs/layout';
import { rowId, tabKeyOfUnit } from '../tabs/row-id';
import { HEADER_ROW } from '../tabs/tab-plan';
import { cellAt, rowsById, type Snapshot, type Tab, tabWith, textAt } from './snapshot';

/** What the tabs of answers hold. Every slot has a row; those in a missing or broken tab have no place and no cells. */
export interface ReadRows {
  readonly rows: readonly AnswerRow[];
  readonly problems: readonly StructureProblem[];
}

/**
 * Finds every slot's row by its id. A tab whose id column, header or a column of answers is damaged, or that holds an id
 * twice, is reported and not read; the others are.
 * @param titles the title each tab should have, by key: what people see when the tab is gone.
 */
export function readRows(snapshot: Snapshot, slots: readonly Slot[], titles: ReadonlyMap<string, string>): ReadRows {
  const problems: StructureProblem[] = [];
  const rows: AnswerRow[] = [];
  const tabs = new Map<string, { tab: Tab; rows: ReadonlyMap<string, number> } | undefined>();
  for (const slot of slots) {
    const key = tabKeyOfUnit(slot.unit);
    if (!tabs.has(key)) {
      const unit = slot.unit.collective === undefined ? slot.unit.id : undefined;
      const found = openTab(snapshot, key, titles.get(key) ?? slot.unit.shortName, unit);
      problems.push(...found.problems);
      tabs.set(key, found.problems.length > 0 ? undefined : found.opened);
    }
    const opened = tabs.get(key);
    const row = opened?.rows.get(rowId(slot));
    if (opened && row === undefined)
      problems.push({ kind: 'row-missing', tab: opened.tab.title, unit: slot.unit.id, what: slot.item.code.vi });
    rows.push(opened && row !== undefined ? answerRow(slot, opened.tab, row) : { slot, cells: {} });
  }
  return { rows, problems };
}

function openTab(
  snapshot: Snapshot,
  key: string,
  title: string,
  unit: string | undefined,
): {
  readonly problems: readonly StructureProblem[];
  readonly opened?: { tab: Tab; rows: ReadonlyMap<string, number> };
} {
  const tab = tabWith(snapshot, key);
  if (!tab) return { problems: [{ kind: 'tab-missing', tab: title, unit, what: title }] };
  const { rows, duplicates } = rowsById(tab);
  const header = rows.get(HEADER_ROW);
  const problems: StructureProblem[] = [];
  const lost =
    header === undefined
      ? ['id' as const]
      : ANSWER_COLUMNS.map((c) => c.key).filter((column) => !stands(tab, header, column));
  for (const what of lost) {
    problems.push({
      kind: 'column-missing',
      tab: tab.title,
      unit,
      what,
      place: { sheetId: tab.sheetId, row: header ?? 0 },
    });
  }
  for (const { id, row } of duplicates)
    problems.push({ kind: 'duplicate-id', tab: tab.title, unit, what: id, place: { sheetId: tab.sheetId, row } });
  return { problems, opened: { tab, rows } };
}

/** True for a column that is there under its own title; set-up writes the titles in the workbook's language. */
function stands(tab: Tab, header: number, column: Column): boolean {
  const at = tab.columns.get(column);
  if (at === undefined) return false;
  const title = textAt(tab, header, at).normalize('NFC').trim();
  return column === 'id' || title === COLUMN_TITLES[column].vi || title === COLUMN_TITLES[column].en;
}

function answerRow(slot: Slot, tab: Tab, row: number): AnswerRow {
  const cells: AnswerRow['cells'] = Object.fromEntries(
    PERSON_COLUMNS.map((column) => [column, cellAt(tab, row, tab.columns.get(column))]),
  );
  const recorded = textAt(tab, row, tab.columns.get('recorded'));
  return { slot, place: { sheetId: tab.sheetId, row }, cells, ...(recorded === '' ? {} : { recorded }) };
}
