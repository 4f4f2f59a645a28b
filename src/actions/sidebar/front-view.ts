// The tab in front and the row in it that the cursor stands in.
import type { Unit } from '../../catalogue/plan';
import { readAnswer } from '../../dossier/answer';
import type { AnswerRow } from '../../dossier/types';
import { asStanding } from '../../workbook/hand-in/carry';
import { readHandIns, type StandingHandIn } from '../../workbook/reading/read-hand-ins';
import { readRows } from '../../workbook/reading/read-rows';
import { type Snapshot, type Tab, textAt } from '../../workbook/reading/snapshot';
import { tabKeyOfUnit } from '../../workbook/tabs/row-id';
import type { Opened } from '../open';
import type { FrontView } from '../views';
import { handInView, type Part } from './hand-in-view';
import { rowView } from './row-view';

/** What of an opened workbook a look at one tab needs. */
export type Look = Pick<Opened, 'snapshot' | 'plan' | 'slots' | 'today'>;

/**
 * The tab as the sidebar shows it.
 * @param row where the cursor stands, from 0
 */
export function frontView(look: Look, sheetId: number, row: number): FrontView {
  const { snapshot, plan } = look;
  const { lang } = plan.settings;
  const tab = tabOf(snapshot, sheetId);
  const units = plan.units.filter((u) => tab?.key !== undefined && tabKeyOfUnit(u) === tab.key);
  if (!tab || units.length === 0) return { sheetId, title: tab?.title ?? '', kind: 'other' };
  const kind = units[0]?.collective === undefined ? 'agency' : 'units';
  const id = textAt(tab, row, tab.columns.get('id')).trim();
  const unit: Unit | undefined = kind === 'agency' ? units[0] : units.find((u) => id.startsWith(`${u.id}/`));
  const handIns = readHandIns(snapshot, plan);
  const rows = asStanding(handIns, rowsIn(look, tab));
  const found = rows.find(({ place }) => place?.row === row);
  const handIn = handIns.find((one) => one.unit === unit?.id);
  return {
    sheetId,
    title: tab.title,
    kind,
    ...(unit && handIn
      ? {
          unit: {
            id: unit.id,
            name: unit.name[lang],
            handIn: handInView(plan, look.today, partOf(unit, handIn, rows)),
          },
        }
      : {}),
    ...(found?.place ? { row: rowView(look, { tab, place: found.place, row: found }, handIn?.state) } : {}),
  };
}

/** The unit's part as far as its own rows tell. */
function partOf(unit: Unit, handIn: StandingHandIn, rows: readonly AnswerRow[]): Part {
  const own = rows.filter(({ slot }) => slot.unit.id === unit.id);
  const changed = own.filter((row) => row.recorded !== undefined && readAnswer(row).changedFrom).length;
  return { unit, handIn, items: own.map(({ slot }) => slot.item), changed };
}

/** The rows that ask something in a tab. Those of a damaged tab, which no check reads either, have no place. */
export function rowsIn({ snapshot, slots }: Look, tab: Tab): readonly AnswerRow[] {
  const asked = slots.filter(({ unit }) => tabKeyOfUnit(unit) === tab.key);
  return readRows(snapshot, asked, new Map()).rows;
}

/** The tab with an id. */
export const tabOf = ({ tabs }: Snapshot, sheetId: number): Tab | undefined => tabs.find((t) => t.sheetId === sheetId);
