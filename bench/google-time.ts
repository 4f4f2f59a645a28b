// Service calls and modelled time on Google of the main actions, and of the same work done tab by tab through SpreadsheetApp.
import { createDrive } from '../local/drive/store';
import { COST } from '../local/host/costs';
import { createHost } from '../local/host/host';
import type { Manifest, RunResult } from '../local/host/types';
import { createWorkbook } from '../local/sheets/workbook';

const COORDINATOR = 'dau.moi@hcm.example';

export interface ActionCost {
  readonly name: string;
  readonly apiCalls: number;
  /** Seconds on Google by the cost model. */
  readonly seconds: number;
  /** Seconds of the same work tab by tab. */
  readonly tabByTab: number;
  /** What went wrong, if anything did. */
  readonly failed?: string;
}

/** Sets up an empty workbook, checks it and composes the working copy. The check of an empty workbook writes every row's status. */
export function actionCosts(
  code: string,
  manifest: Manifest,
): { readonly tabs: number; readonly actions: readonly ActionCost[] } {
  const workbook = createWorkbook({
    id: 'bench',
    title: 'bench',
    owner: COORDINATOR,
    locale: 'vi_VN',
    timeZone: manifest.timeZone,
  });
  const host = createHost({
    code,
    html: {},
    manifest,
    workbook,
    drive: createDrive(),
    now: new Date('2023-08-15T09:00:00+07:00'),
  });
  const run = (name: string, entry: string, perTab: number) => {
    const result = host.run(entry, { as: COORDINATOR, via: 'menu' });
    return { name, result, perTab };
  };
  const done = [
    run('set-up', 'setUpWorkbook', SET_UP_PER_TAB),
    run('check', 'checkCompleteness', COST.getValues + COST.setValues),
    run('draft', 'createReviewDraft', COST.getValues),
  ];
  const tabs = workbook.state.sheets.length;
  return { tabs, actions: done.map(({ name, result, perTab }) => costOf(name, result, perTab * tabs)) };
}

/** The least that a tab needs: insertSheet, setValues, a format, a protection; each counted as one write. */
const SET_UP_PER_TAB = 4 * COST.setValues;

/** Tab by tab, the calls to Sheets are replaced by one call per tab and kind; everything else stays. */
function costOf(name: string, result: RunResult, tabByTab: number): ActionCost {
  const api = result.calls.filter((call) => call.api);
  const sheets = api.filter((call) => call.api === 'sheets').reduce((sum, call) => sum + call.ms, 0);
  const failed =
    result.error?.message ?? (result.value === false ? result.alerts.map((a) => a.text).join(' ') : undefined);
  return {
    name,
    apiCalls: api.length,
    seconds: result.ms / 1000,
    tabByTab: (result.ms - sheets + COST.firstSheetAccess + tabByTab) / 1000,
    ...(failed === undefined ? {} : { failed }),
  };
}
