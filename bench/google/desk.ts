// A workbook on the local host and the people at it: every act of theirs costs what Google's services would take.
import { createDrive } from '../../local/drive/store';
import { COST } from '../../local/host/costs';
import { createHost, type Host } from '../../local/host/host';
import type { ActiveCell, Manifest, RunOptions, RunResult } from '../../local/host/types';
import { typeInto } from '../../local/sheets/typing';
import { createWorkbook } from '../../local/sheets/workbook';
import { cellIn, tabAt } from './places';

/** The owner of the workbook; and somebody who may edit it. */
export const COORDINATOR = 'dau.moi@hcm.example';
export const OFFICER = 'can.bo@hcm.example';

/** The built product, with one of several bundles as its code. */
export interface Product {
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
}

export interface ActionCost {
  readonly name: string;
  readonly apiCalls: number;
  /** Seconds on Google by the cost model; sidebar calls with their round trip. */
  readonly seconds: number;
  /** Seconds of the same work tab by tab, where it is compared. */
  readonly tabByTab?: number;
  /** What went wrong, if anything did. */
  readonly failed?: string;
}

/** How an action is run: from the menu by a coordinator where nothing else is said. */
export interface How extends Partial<Pick<RunOptions, 'as' | 'via' | 'args' | 'answers' | 'active'>> {
  /** Milliseconds that each tab costs tab by tab. */
  readonly perTab?: number;
  /** What is wrong with how it ended; undefined: nothing. */
  readonly wrong?: (result: RunResult) => string | undefined;
}

export interface Desk {
  readonly host: Host;
  /** Everything that was done so far. */
  readonly done: readonly ActionCost[];
  /** Runs an entry point and keeps what it costs; gives what it returned, without the sidebar's envelope. */
  act(name: string, entry: string, how?: How): unknown;
  /** The officer types into an answer; keeps what one of the triggers costs: "onEdit", or the handler of the installable one. */
  edit(name: string, trigger: string, tab: string, id: string, text: string): void;
  /** Types into a cell; no trigger runs. */
  type(tab: string, id: string, column: string, text: string, as?: string): void;
  /** The cursor in a row's answer. */
  cursor(tab: string, id: string): ActiveCell;
}

/** An empty workbook. */
export function newDesk({ code, html, manifest }: Product): Desk {
  const workbook = createWorkbook({
    id: 'bench',
    title: 'bench',
    owner: COORDINATOR,
    editors: [OFFICER],
    locale: 'vi_VN',
    timeZone: manifest.timeZone,
  });
  const now = new Date('2023-08-15T09:00:00+07:00');
  const host = createHost({ code, html, manifest, workbook, drive: createDrive(), now });
  const done: ActionCost[] = [];
  const desk: Desk = {
    host,
    done,
    act: (name, entry, { perTab, wrong, ...how } = {}) => {
      const result = host.run(entry, { as: COORDINATOR, via: 'menu', ...how });
      const failed = failureOf(result) ?? wrong?.(result);
      done.push(costOf(name, result, failed, perTab && perTab * workbook.state.sheets.length));
      return (result.value as { readonly value?: unknown } | undefined)?.value;
    },
    edit: (name, trigger, tab, id, text) => {
      desk.type(tab, id, 'answer', text, OFFICER);
      const { sheetId, row: top, column: left } = cellIn(tabAt(workbook, tab), id, 'answer');
      const results = host.edited({ sheetId, top, left, bottom: top + 1, right: left + 1, value: text }, OFFICER);
      const handlers = ['onEdit', ...host.triggers().map(({ handler }) => handler)];
      const result = results[handlers.indexOf(trigger)];
      if (!result) throw new Error(`There is no trigger ${trigger}.`);
      const isWritten = result.calls.some(({ method }) => WRITES.test(method));
      done.push(costOf(name, result, failureOf(result) ?? (isWritten ? undefined : 'nothing was written')));
    },
    type: (tab, id, column, text, as = COORDINATOR) => {
      const { sheetId, row, column: c } = cellIn(tabAt(workbook, tab), id, column);
      typeInto(workbook, sheetId, row, c, text, as);
    },
    cursor: (tab, id) => {
      const { sheetId, row, column } = cellIn(tabAt(workbook, tab), id, 'answer');
      return { sheetId, row: row + 1, column: column + 1 };
    },
  };
  return desk;
}

const WRITES = /\.(?:setValues|batchUpdate)$/;

/** A menu action returns false, a call of a page says that it is not ok. */
function failureOf({ error, value, alerts }: RunResult): string | undefined {
  if (error) return error.message;
  if (value === false) return alerts.map(({ text }) => text).join(' ');
  const reply = value as { readonly ok?: boolean; readonly failure?: { readonly text: string } } | undefined | null;
  return reply?.ok === false ? (reply.failure?.text ?? 'not ok') : undefined;
}

/** Tab by tab, the calls to Sheets are replaced by one call per tab and kind; everything else stays. */
function costOf(name: string, result: RunResult, failed: string | undefined, tabs?: number): ActionCost {
  const api = result.calls.filter((call) => call.api);
  const sheets = api.filter((call) => call.api === 'sheets').reduce((sum, call) => sum + call.ms, 0);
  return {
    name,
    apiCalls: api.length,
    seconds: result.ms / 1000,
    ...(tabs === undefined ? {} : { tabByTab: (result.ms - sheets + COST.firstSheetAccess + tabs) / 1000 }),
    ...(failed === undefined ? {} : { failed }),
  };
}
