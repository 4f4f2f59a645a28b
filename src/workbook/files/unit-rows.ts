// The rows of one unit in its tab as the workbook holds them now: what an import is compared with, and an export filled from.
import { catalogue } from '../../catalogue/index';
import type { AnswerColumn, Plan, Slot, Unit } from '../../catalogue/plan';
import type { Text } from '../../catalogue/types';
import type { AnswerRow } from '../../dossier/types';
import { FILE_REFUSALS } from '../../i18n/collecting/files';
import { readRows } from '../reading/read-rows';
import { cellAt, rowsById, type Snapshot, type Tab, tabWith, textAt } from '../reading/snapshot';
import { standing } from '../standing';
import { requestText } from '../tabs/answers';
import { answerTabTitles } from '../tabs/every-tab';
import { handInIds } from '../tabs/hand-in-rows';
import { rowId, tabKeyOfUnit } from '../tabs/row-id';
import type { Refused } from './lines';

/** What of an opened workbook the files need. */
export interface InWorkbook {
  readonly snapshot: Snapshot;
  readonly plan: Plan;
  readonly slots: readonly Slot[];
}

/** A row that the unit may fill, wholly or in part. */
export interface UnitRow {
  readonly id: string;
  readonly code: string;
  readonly text: string;
  /** What stands in its cells; the columns that the row does not need are not among `open`. */
  readonly standing: (column: AnswerColumn) => string;
  readonly open: readonly AnswerColumn[];
  /** Absent for the rows that say how far the hand-in is. */
  readonly answer?: AnswerRow;
}

/** The unit's rows by id, with their tab; refused where the tab is missing or damaged. */
export function unitRows(
  { snapshot, plan, slots }: InWorkbook,
  unit: Unit,
): { readonly tab: Tab; readonly rows: ReadonlyMap<string, UnitRow> } | Refused {
  const { lang } = plan.settings;
  const key = tabKeyOfUnit(unit);
  const titles = answerTabTitles(plan, catalogue);
  const own = slots.filter((slot) => slot.unit.id === unit.id);
  const read = readRows(snapshot, own, titles);
  const tab = tabWith(snapshot, key);
  const isDamaged = read.problems.some(({ kind }) => kind !== 'row-missing');
  if (!tab || isDamaged) return { refused: damaged(tab?.title ?? titles.get(key) ?? unit.shortName) };
  const rows = new Map<string, UnitRow>();
  const places = rowsById(tab).rows;
  for (const id of Object.values(handInIds(unit))) {
    const row = places.get(id);
    if (row === undefined) continue;
    const code = textAt(tab, row, tab.columns.get('code'));
    const answer = standing(cellAt(tab, row, tab.columns.get('answer')));
    rows.set(id, { id, code, text: '', standing: (column) => (column === 'answer' ? answer : ''), open: ['answer'] });
  }
  for (const answer of read.rows) {
    const { slot, place, cells } = answer;
    if (!place) continue;
    rows.set(rowId(slot), {
      id: rowId(slot),
      code: slot.item.code[lang],
      text: requestText(slot, lang).split('\n')[0] ?? '',
      standing: (column) => standing(cells[column]),
      open: slot.item.accepts,
      answer,
    });
  }
  return { tab, rows };
}

const damaged = (title: string): Text => FILE_REFUSALS.damagedTab(title);
