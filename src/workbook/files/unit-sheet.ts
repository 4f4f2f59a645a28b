// One unit's tab, or its block of a tab, as an Excel file shows it: texts, what is answered already, and which cells are to be filled.
import { catalogue } from '../../catalogue/index';
import type { AnswerColumn, Unit } from '../../catalogue/plan';
import { cleanText } from '../../dossier/texts/cell-text';
import { UNIT_FILE } from '../../i18n/collecting/files';
import { HAND_IN_WORDS } from '../../i18n/collecting/hand-in';
import { COLUMN_TITLES } from '../../i18n/columns';
import { TOP } from '../../i18n/workbook';
import { rowsById, textAt } from '../reading/snapshot';
import { answerTabs } from '../tabs/answers';
import { handInIds, isHandInId } from '../tabs/hand-in-rows';
import { tabKeyOfUnit } from '../tabs/row-id';
import { type RowKind, type RowPlan, TITLE_ROW } from '../tabs/tab-plan';
import type { Refused } from './lines';
import { FILE_COLUMNS, markText } from './mark';
import type { UnitSheet } from './shapes';
import { type InWorkbook, unitRows } from './unit-rows';

/** Characters that an Excel cell holds. */
const LONGEST = 32_767;

/** What a unit may choose of the states of a hand-in. */
const CHOSEN = [HAND_IN_WORDS.entering, HAND_IN_WORDS['handed-in']];

/** The sheet of a unit. */
export function unitSheet(inWorkbook: InWorkbook, unit: Unit): UnitSheet | Refused {
  const { plan, slots } = inWorkbook;
  const { lang, round, sample } = plan.settings;
  const found = unitRows(inWorkbook, unit);
  if ('refused' in found) return found;
  const { tab, rows } = found;
  const places = rowsById(tab).rows;
  const { state } = handInIds(unit);
  const planned = answerTabs(plan, slots, catalogue).find(({ key }) => key === tabKeyOfUnit(unit))?.rows ?? [];

  /** What the workbook shows in a cell of a planned row, else what the plan says. */
  const shown = ({ id, cells }: RowPlan, key: string): string => {
    const cell = cells[key];
    const row = places.get(id);
    return cell?.kept || row === undefined ? (cell?.text ?? '') : textAt(tab, row, tab.columns.get(key));
  };
  const textIn = (row: RowPlan, key: string): string => {
    if (key === 'id') return row.id === TITLE_ROW ? markText(plan.settings, unit.id) : row.id;
    if (row.cells[key]?.state) return '';
    if (row.id === TITLE_ROW && key === 'code') return TOP.agencyTitle(unit.name[lang])[lang];
    // The progress of a tab of blocks is that of all units together.
    if (row.id === PROGRESS && key === 'code' && unit.collective !== undefined) return '';
    if (row.id === '#how' && key === 'code') return UNIT_FILE.howTo[lang];
    // What stands there was not chosen by whoever fills in the file: an old file must not take a later state back.
    if (row.id === state) return key === 'answer' ? '' : shown(row, key);
    const own = rows.get(row.id);
    return own?.open.includes(key as AnswerColumn) ? own.standing(key as AnswerColumn) : shown(row, key);
  };
  return {
    unit: unit.id,
    fileName: `${UNIT_FILE.name(unit.name[lang], round)[lang].replace(/[\\/:*?"<>|]/g, ' ')}.xlsx`,
    title: unit.shortName,
    columns: FILE_COLUMNS.map(({ key, width, owner }) => ({
      key,
      title: COLUMN_TITLES[key][lang],
      width,
      open: owner === 'person',
    })),
    rows: planned
      .filter((row) => isOf(row, unit, sample) && (row.kind !== 'item' || rows.has(row.id)))
      .map((row) => {
        const texts = FILE_COLUMNS.map(({ key }) => cleanText(textIn(row, key)));
        const own = rows.get(row.id);
        const open = FILE_COLUMNS.flatMap(({ key }, column) => {
          if (!own?.open.includes(key as AnswerColumn) || (texts[column]?.length ?? 0) > LONGEST) return [];
          const choices = row.id === state ? CHOSEN.map((word) => word[lang]) : row.cells[key]?.choices;
          return [{ column, ...(choices ? { choices } : {}) }];
        });
        return {
          kind: KINDS[row.kind],
          cells: texts.map((text) => (text.length > LONGEST ? UNIT_FILE.tooLong[lang] : text)),
          open,
        };
      }),
  };
}

const PROGRESS = '#progress';

const KINDS: Readonly<Record<RowKind, UnitSheet['rows'][number]['kind']>> = {
  top: 'top',
  header: 'header',
  heading: 'heading',
  item: 'item',
  record: 'item',
  'hand-in': 'top',
};

/** In a tab of blocks: the rows of the unit, and those over all blocks that say something of it too. */
function isOf({ id, kind }: RowPlan, unit: Unit, sample: boolean): boolean {
  if (unit.collective === undefined || id.startsWith(`${unit.id}/`)) return true;
  return (kind === 'top' || kind === 'header') && !isHandInId(id) && (id !== PROGRESS || sample);
}
