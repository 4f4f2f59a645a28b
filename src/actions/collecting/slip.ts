// Tạo phiếu cung cấp số liệu: the answers of the unit in front as a Google Doc in the own Drive of whoever asks for it.
import { catalogue } from '../../catalogue/index';
import type { Unit } from '../../catalogue/plan';
import { readDossier } from '../../dossier/dossier';
import { batchesOf } from '../../draft/batches';
import { renderDraft } from '../../draft/render';
import { composeSlip } from '../../draft/slip/slip';
import { makeDocument } from '../../google/documents';
import { Failure } from '../../google/failure';
import { activePlace } from '../../google/ui';
import { RESULTS } from '../../i18n/app';
import { SLIP_ACTION } from '../../i18n/collecting/slip';
import { readHandIns } from '../../workbook/reading/read-hand-ins';
import { readRows } from '../../workbook/reading/read-rows';
import { textAt } from '../../workbook/reading/snapshot';
import { tabKeyOfUnit } from '../../workbook/tabs/row-id';
import { asAnybody, type Opened, openForRow } from '../open';
import type { Outcome } from '../outcome';
import { tabOf } from '../sidebar/front-view';

/** For anybody who may open the workbook. Reads the registers and the tab in front; writes nothing into the workbook. */
export function makeSlip(): Outcome {
  const { sheetId, row } = activePlace();
  return asAnybody(
    () => openForRow(sheetId),
    (opened) => slipOf(opened, sheetId, row),
  );
}

function slipOf(opened: Opened, sheetId: number, row: number): Outcome {
  const { snapshot, plan, slots } = opened;
  const { lang } = plan.settings;
  const unit = unitInFront(opened, sheetId, row);
  if (!unit) throw new Failure(SLIP_ACTION.noUnit, undefined, 'refused');
  const own = slots.filter((slot) => slot.unit.id === unit.id);
  const { rows } = readRows(snapshot, own, new Map());
  if (own.length > 0 && rows.every(({ place }) => place === undefined))
    throw new Failure(SLIP_ACTION.damaged(tabOf(snapshot, sheetId)?.title ?? ''), undefined, 'refused');
  const letter = readHandIns(snapshot, plan).find((handIn) => handIn.unit === unit.id)?.letter ?? '';
  const tree = composeSlip({ catalogue, plan, dossier: readDossier(rows), letter }, unit);
  const { title } = tree;
  const { url } = makeDocument({
    title,
    makingTitle: RESULTS.making(title)[lang],
    batches: batchesOf(renderDraft(tree)),
  });
  return { lang, lines: [SLIP_ACTION.made(unit.name, url), SLIP_ACTION.asWord], url };
}

/** The agency of the tab in front; in a tab of blocks the unit whose block the row stands in, found by the nearest id above. */
function unitInFront({ snapshot, plan }: Opened, sheetId: number, row: number): Unit | undefined {
  const tab = tabOf(snapshot, sheetId);
  if (tab?.key === undefined) return undefined;
  const units = plan.units.filter((unit) => tabKeyOfUnit(unit) === tab.key);
  const [first] = units;
  if (first?.collective === undefined) return first;
  for (let at = row; at >= 0; at -= 1) {
    const id = textAt(tab, at, tab.columns.get('id')).trim();
    const unit = units.find((each) => id.startsWith(`${each.id}/`));
    if (unit || id !== '') return unit;
  }
  return undefined;
}
