// What people do in a survey, in its order: each action's service calls and modelled time on Google.
import { pasteBlock } from '../../local/sheets/typing';
import type { FileCell, FileContent, ImportDone, ImportPreview, UnitSheet } from '../../src/actions/files/files-views';
import type { SidebarView } from '../../src/actions/views';
import type { Plan } from '../../src/catalogue/plan';
import { type ActionCost, COORDINATOR, type Desk, type How, newDesk, OFFICER, type Product } from './desk';
import { chooseHandedIn, fillIn, giveReasons, tabOf } from './filled';
import { cellIn, tabAt } from './places';

/** The actions of one workbook. */
export interface Costs {
  readonly tabs: number;
  readonly actions: readonly ActionCost[];
}

/**
 * All actions at the plan's size, its wards or districts answering.
 * @param plan the one that the product's catalogue makes
 */
export function everyCost(product: Product, plan: Plan): Costs {
  const desk = firstActions(newDesk(product));
  const tabs = desk.host.workbook.state.sheets.length;
  survey(desk, plan);
  return { tabs, actions: desk.done };
}

/** The 22 districts replaced by so many wards, in a workbook that is filled in: a paste and one click. */
export function wardsCosts(product: Product, plan: Plan, wards: number): Costs {
  const desk = newDesk(product);
  desk.act('setUpWorkbook', 'setUpWorkbook');
  fillIn(desk.host.workbook, plan);
  const { sheetId, row, column } = cellIn(tabAt(desk.host.workbook, 'units'), 'thu-duc', 'name');
  const names = Array.from({ length: wards }, (_, i) => [`Phường ${i + 1}`]);
  pasteBlock(desk.host.workbook, sheetId, row, column, names, COORDINATOR);
  reassign(desk, `updateAssignment, 22 districts → ${wards} wards`);
  desk.act('checkCompleteness, after it', 'checkCompleteness');
  return { tabs: desk.host.workbook.state.sheets.length, actions: desk.done.slice(1) };
}

function firstActions(desk: Desk): Desk {
  desk.act('setUpWorkbook', 'setUpWorkbook');
  desk.act('checkCompleteness, nothing answered', 'checkCompleteness');
  desk.act('createReviewDraft, nothing answered', 'createReviewDraft');
  return desk;
}

/** What people do once the workbook stands; the units are of the tab of blocks, the largest tab. */
function survey(desk: Desk, plan: Plan): void {
  const { workbook } = desk.host;
  const [second, third] = plan.units.filter(({ collective }) => collective !== undefined).slice(1);
  if (!second || !third) throw new Error('The plan has no units of a collective.');
  const tab = tabOf(second);
  const call = (
    name: string,
    entry: string,
    as: string,
    args: readonly unknown[] = [],
    wrong?: How['wrong'],
  ): unknown => desk.act(name, entry, { as, via: 'sidebar', args, ...(wrong ? { wrong } : {}) });

  fillIn(workbook, plan);
  const others = plan.units.filter((unit) => unit !== second && unit !== third);
  desk.act(`checkCompleteness, answers, ${chooseHandedIn(workbook, others)} hand-ins to carry`, 'checkCompleteness');
  desk.act(`checkCompleteness, ${giveReasons(workbook)} reasons to carry`, 'checkCompleteness');
  desk.act('checkCompleteness, nothing new', 'checkCompleteness');
  desk.act('createReviewDraft', 'createReviewDraft');
  const active = desk.cursor(tab, `${second.id}/${FIGURE}`);
  desk.act('createSlip', 'createSlip', { as: OFFICER, active });

  call('handInUnit', 'handInUnit', OFFICER, [{ unit: second.id, state: 'handed-in', letter: '12/UBND' }]);
  call('decideUnit, accept', 'decideUnit', COORDINATOR, [{ unit: second.id, decision: 'accept', reason: '' }]);
  const view = call('readSidebar', 'readSidebar', COORDINATOR) as SidebarView;
  const { waiver } = view.findings.find((finding) => finding.waiver !== undefined) ?? {};
  call('waiveFinding', 'waiveFinding', COORDINATOR, [{ waiver, reason: 'Đã đối chiếu.' }]);
  desk.act('checkRights', 'checkRights');

  call('openFiles', 'openFiles', OFFICER);
  const sheet = call('readUnitSheet', 'readUnitSheet', OFFICER, [third.id]) as UnitSheet;
  const { unit, cells } = call('previewImport', 'previewImport', OFFICER, [fileOf(sheet)]) as ImportPreview;
  const wanted = cells.flatMap(({ id, column, what, before, after }) =>
    what === 'new' || what === 'changed' ? [{ id, column, before, after }] : [],
  );
  call(`applyImport, ${wanted.length} cells`, 'applyImport', OFFICER, [{ unit, cells: wanted }], ({ value }) => {
    const written = (value as { readonly value?: ImportDone }).value?.written;
    return written === wanted.length ? undefined : `${written} written`;
  });
  call('exportAll', 'exportAll', COORDINATOR);

  desk.edit('onEdit, an answer', 'onEdit', tab, `${third.id}/${FIGURE}`, '120%');
  desk.act('toggleLiveCheck, on', 'toggleLiveCheck', { answers: ['YES'] });
  desk.edit('onEditForAll, an answer', 'onEditForAll', tab, `${third.id}/${FIGURE}`, 'nhiều');
  desk.edit('onEditForAll, a hand-in carried', 'onEditForAll', tab, `${third.id}/#handin`, 'đã gửi');

  desk.type('items', '3.3.1-1a', 'lead', 'Sở Y tế');
  reassign(desk, 'updateAssignment, another lead');
  desk.act('setUpWorkbook, nothing missing', 'setUpWorkbook');
}

/** A percentage that every unit of the district level gives. */
export const FIGURE = '3.3.4-1';

/** It asks first, and then says that it is done. */
const reassign = (desk: Desk, name: string): unknown =>
  desk.act(name, 'updateAssignment', {
    answers: ['YES'],
    wrong: ({ alerts }) => (alerts.length === 2 ? undefined : alerts.map(({ text }) => text).join(' ')),
  });

/** The unit's file as it comes back, every explanation filled in. */
export function fileOf({ fileName, title, columns, rows }: UnitSheet): FileContent {
  const explanation = columns.findIndex(({ key }) => key === 'explanation');
  const filled = rows.map(({ cells, kind, open }) =>
    cells.map((text, c): FileCell | null => {
      const isNew = kind === 'item' && c === explanation && open.some(({ column }) => column === c);
      return isNew || text !== '' ? { is: 'text', text: isNew ? 'Theo văn bản gửi kèm' : text } : null;
    }),
  );
  return { name: fileName, sheets: [{ title, rows: filled, merges: [] }] };
}
