// The record of one workbook: the main actions from an empty spreadsheet to the draft, each measured, and the usual way beside it from the same state.
import { createDrive } from '../../local/drive/store';
import { createHost } from '../../local/host/host';
import type { RunOptions } from '../../local/host/types';
import type { WorkbookState } from '../../local/sheets/state';
import type { Workbook } from '../../local/sheets/workbook';
import type { ImportPreview, UnitSheet } from '../../src/actions/files/files-views';
import { catalogue } from '../../src/catalogue';
import { seedPlan } from '../../src/catalogue/seed';
import { slotsOf } from '../../src/catalogue/slots';
import { bundleOf, usualBundle } from '../google/bundles';
import { type ActionCost, COORDINATOR, type Desk, failureOf, newDesk, OFFICER, type Product } from '../google/desk';
import { chooseHandedIn, fillIn, tabOf } from '../google/filled';
import { FIGURE, fileOf } from '../google/google-time';
import { resized, type Size } from '../google/resized';
import { type Cost, costOf, stopwatch } from '../google/stopwatch';
import { type ActionName, GROWING } from './actions';
import { cutTabs } from './cut-tabs';
import { differences } from './differences';
import { liveMegabytes } from './memory';
import { type Resumed, resumed } from './resumed';

/** One action of the add-in, and of the usual way. */
export interface Recorded extends ActionCost {
  readonly action: ActionName;
  /** What the script keeps alive when it hands its first write over, in MB after a garbage collection; absent where it is not measured. */
  readonly megabytes?: number;
  /** Tabs that stand in more than one batch. */
  readonly cutTabs: readonly string[];
  readonly usual?: Usual;
  /** Only where the action takes more than one batch for Sheets. */
  readonly resumed?: Resumed;
}

export interface Usual extends Pick<Cost, 'calls' | 'googleMs'> {
  /** Cells that the two ways leave with different values, and how many were compared; undefined where the results are not of one kind. */
  readonly compared?: { readonly cells: number; readonly different: number; readonly example?: string };
}

/** The record of a size. */
export interface SizeRecord {
  readonly size: Size;
  readonly tabs: number;
  readonly units: number;
  /** Rows that ask something. */
  readonly rows: number;
  readonly actions: readonly Recorded[];
}

/** How thorough: the growth needs neither memory nor the usual way. */
export interface Depth {
  readonly whole: boolean;
  /** Runs of each action; the shortest counts. */
  readonly times: number;
}

/** The actions that are broken off where they take several batches, and run again. */
const ENTRIES: Partial<Readonly<Record<ActionName, string>>> = { setUp: 'setUpWorkbook', check: 'checkCompleteness' };

/** Measures a size. @throws Error where an action fails */
export async function recordOf(
  root: string,
  product: Product,
  size: Size,
  { whole, times }: Depth,
): Promise<SizeRecord> {
  const plan = seedPlan(resized(catalogue, size), [COORDINATOR]);
  const code = Object.keys(size).length === 0 ? product.code : await bundleOf(root, size);
  const desk = newDesk({ ...product, code }, times);
  const { workbook } = desk.host;
  const usual = whole ? usualWay(await usualBundle(root, size), product) : undefined;
  const actions: Recorded[] = [];
  const record: Recording = async (
    action: ActionName,
    act: () => void,
    again?: () => void,
    beside?: (state: WorkbookState, now: Date) => Usual,
  ): Promise<void> => {
    const [before, began] = [workbook.state, desk.host.now()];
    act();
    const after = workbook.state;
    const cost = desk.done[desk.done.length - 1] as ActionCost;
    if (cost.failed !== undefined) throw new Error(`${cost.name}: ${cost.failed}`);
    let megabytes: number | undefined;
    if (whole && again && (action in ENTRIES || action === 'draft')) {
      workbook.state = before;
      megabytes = await liveMegabytes(desk.host, again);
      workbook.state = after;
    }
    const batches = cost.sheetBatches.length;
    const entry = ENTRIES[action];
    actions.push({
      action,
      ...cost,
      ...(megabytes === undefined ? {} : { megabytes }),
      cutTabs: cutTabs(desk.host, cost),
      ...(whole && beside ? { usual: beside(before, began) } : {}),
      ...(whole && entry && batches > 1
        ? { resumed: resumed({ ...product, code }, entry, before, began, batches, after) }
        : {}),
    });
  };
  const menu = (action: ActionName, entry: string, other: string, isSame: 'cells' | 'other'): Promise<void> =>
    record(
      action,
      () => void desk.act(action, entry, GROWING.includes(action) ? {} : { times: 1 }),
      () => void desk.host.run(entry, { as: COORDINATOR, via: 'menu' }),
      (before, now) => usual?.(other, before, now, isSame === 'cells' ? workbook.state : undefined) as Usual,
    );

  await menu('setUp', 'setUpWorkbook', 'usualSetUp', 'other');
  if (whole) await menu('checkEmpty', 'checkCompleteness', 'usualCheck', 'cells');
  else desk.host.run('checkCompleteness', { as: COORDINATOR, via: 'menu' });
  fillIn(workbook, plan);
  chooseHandedIn(workbook, plan.units);
  await menu('check', 'checkCompleteness', 'usualCheck', 'cells');
  if (whole) await menu('checkAgain', 'checkCompleteness', 'usualCheck', 'cells');
  await menu('draft', 'createReviewDraft', 'usualDraft', 'other');
  if (whole) await pageAndTrigger(desk, plan.units, record, usual as UsualWay);
  return { size, tabs: workbook.state.sheets.length, units: plan.units.length, rows: slotsOf(plan).length, actions };
}

type Recording = (
  action: ActionName,
  act: () => void,
  again?: () => void,
  beside?: (state: WorkbookState, now: Date) => Usual,
) => Promise<void>;

/** A unit's file comes back; an officer types. */
async function pageAndTrigger(
  desk: Desk,
  units: readonly Parameters<typeof tabOf>[0][],
  record: Recording,
  usual: UsualWay,
): Promise<void> {
  const { workbook } = desk.host;
  const unit = units.filter(({ collective }) => collective !== undefined)[1];
  if (!unit) throw new Error('The plan has no units of a collective.');
  const page = (entry: string, arg: unknown): unknown =>
    (desk.host.run(entry, { as: OFFICER, via: 'sidebar', args: [arg] }).value as { value?: unknown } | undefined)
      ?.value;
  const sheet = page('readUnitSheet', unit.id) as UnitSheet;
  const preview = page('previewImport', fileOf(sheet)) as ImportPreview;
  const cells = preview.cells.flatMap(({ id, column, what, before, after }) =>
    what === 'new' || what === 'changed' ? [{ id, column, before, after }] : [],
  );
  const request = { unit: preview.unit, cells };
  const by = { as: OFFICER, via: 'sidebar', args: [request] } as const;
  await record(
    'import',
    () => void desk.act('import', 'applyImport', by),
    () => void desk.host.run('applyImport', by),
    (before, now) => usual('usualImport', before, now, workbook.state, by),
  );
  const [tab, id] = [tabOf(unit), `${unit.id}/${FIGURE}`];
  let typed: WorkbookState | undefined;
  await record(
    'onEdit',
    () => {
      desk.type(tab, id, 'answer', '120%', OFFICER);
      typed = workbook.state;
      desk.edit('onEdit', 'onEdit', tab, id, '120%');
    },
    undefined,
    (_, now) =>
      usual('usualEdit', typed as WorkbookState, now, workbook.state, { as: OFFICER, via: 'menu', args: [tab, id] }),
  );
}

type UsualWay = (
  entry: string,
  before: WorkbookState,
  now: Date,
  wanted: WorkbookState | undefined,
  how?: Partial<RunOptions>,
) => Usual;

/** Runs a function of the usual way in a workbook of its own, and compares its cells with those that are wanted. */
function usualWay(code: string, { html, manifest }: Product): UsualWay {
  return (entry, before, now, wanted, how = {}) => {
    const workbook: Workbook = { state: before };
    const limits = { script: 24 * 3_600_000 };
    const host = createHost({ code, html, manifest, workbook, drive: createDrive(), now, limits });
    const watched = stopwatch();
    watched.start();
    const result = host.run(entry, { as: COORDINATOR, via: 'menu', ...how });
    const failed = failureOf(result);
    if (failed !== undefined) throw new Error(`${entry}: ${failed}`);
    const { calls, googleMs } = costOf(result, watched.stop());
    return { calls, googleMs, ...(wanted ? { compared: differences(workbook.state, wanted) } : {}) };
  };
}
