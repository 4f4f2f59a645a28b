// The made-up survey in a workbook: every cell that people would have typed, and the units that have handed in.
import { typeCells, typeInto } from '../../local/sheets/typing';
import type { Workbook } from '../../local/sheets/workbook';
import type { Plan, Unit } from '../../src/catalogue/plan';
import { slotsOf } from '../../src/catalogue/slots';
import { surveyed } from '../check/survey';
import { COORDINATOR } from './desk';
import { cellIn, type TabPlaces, tabAt } from './places';

/** The key of the tab that holds a unit's rows. */
export const tabOf = ({ id, collective }: Unit): string =>
  collective === undefined ? `unit:${id}` : `collective:${collective}`;

const prefixOf = ({ id, collective }: Unit): string => (collective === undefined ? '' : `${id}/`);

/** Fills every row of the plan as the survey has it. */
export function fillIn(workbook: Workbook, plan: Plan): void {
  const cells = new Map<string, { readonly row: number; readonly column: number; readonly text: string }[]>();
  const tabs = tabsOf(workbook, plan.units);
  slotsOf(plan).forEach((slot, i) => {
    const tab = tabOf(slot.unit);
    const own = cells.get(tab) ?? [];
    cells.set(tab, own);
    const id = prefixOf(slot.unit) + slot.key.slice(slot.unit.id.length + 1);
    for (const [column, cell] of Object.entries(surveyed(slot, i).cells))
      if (cell.is === 'text') own.push({ ...cellIn(tabs(tab), id, column), text: cell.text });
  });
  for (const [tab, texts] of cells) typeCells(workbook, tabs(tab).sheetId, texts, COORDINATOR);
}

/** One unit in so many has handed in. */
const HANDED_IN = 3;

/** Every third unit chooses "đã gửi", as its officer does in the tab; how many did. */
export function chooseHandedIn(workbook: Workbook, units: readonly Unit[]): number {
  const tabs = tabsOf(workbook, units);
  const chosen = units.filter((_, i) => i % HANDED_IN === 0);
  for (const unit of chosen) {
    const { sheetId, row, column } = cellIn(tabs(tabOf(unit)), `${prefixOf(unit)}#handin`, 'answer');
    typeInto(workbook, sheetId, row, column, 'đã gửi', COORDINATOR);
  }
  return chosen.length;
}

/** A reason for each of the first findings of Cần bổ sung that can be accepted, as a coordinator types it; how many. */
export function giveReasons(workbook: Workbook): number {
  const findings = tabAt(workbook, 'findings');
  const ids = [...findings.rows.keys()].filter((id) => id.includes(':')).slice(0, REASONS);
  const cells = ids.map((id) => ({ ...cellIn(findings, id, 'waiver'), text: 'Đã đối chiếu với báo cáo.' }));
  typeCells(workbook, findings.sheetId, cells, COORDINATOR);
  return cells.length;
}

const REASONS = 20;

/** Each tab looked up once. */
function tabsOf(workbook: Workbook, units: readonly Unit[]): (key: string) => TabPlaces {
  const tabs = new Map([...new Set(units.map(tabOf))].map((key) => [key, tabAt(workbook, key)]));
  return (key) => tabs.get(key) as TabPlaces;
}
