// A workbook on the local host and the people at it: every act of theirs is measured, and costs what Google's services would take.
import { createDrive } from '../../local/drive/store';
import { createHost, type Host } from '../../local/host/host';
import type { ActiveCell, Manifest, RunOptions, RunResult } from '../../local/host/types';
import { typeInto } from '../../local/sheets/typing';
import { createWorkbook } from '../../local/sheets/workbook';
import { cellIn, tabAt } from './places';
import { type Cost, costOf, stopwatch } from './stopwatch';

/** The owner of the workbook; and somebody who may edit it. */
export const COORDINATOR = 'dau.moi@hcm.example';
export const OFFICER = 'can.bo@hcm.example';

/** The built product, with one of several bundles as its code. */
export interface Product {
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
}

export interface ActionCost extends Cost {
  readonly name: string;
  /** What went wrong, if anything did. */
  readonly failed?: string;
}

/** How an action is run: from the menu by a coordinator where nothing else is said. */
export interface How extends Partial<Pick<RunOptions, 'as' | 'via' | 'args' | 'answers' | 'active'>> {
  /** How often it is run, where not as often as the desk says. */
  readonly times?: number;
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

/**
 * A desk at an empty workbook.
 * @param times how often each action is run from the same state: its own time is the shortest
 */
export function newDesk({ code, html, manifest }: Product, times = 1): Desk {
  const workbook = createWorkbook({
    id: 'bench',
    title: 'bench',
    owner: COORDINATOR,
    editors: [OFFICER],
    locale: 'vi_VN',
    timeZone: manifest.timeZone,
  });
  const now = new Date('2023-08-15T09:00:00+07:00');
  const watched = stopwatch();
  const host = createHost({ code, html, manifest, workbook, drive: createDrive(), now, watch: watched.watch });
  const done: ActionCost[] = [];
  const keep = (name: string, cost: Cost, failed: string | undefined): void => {
    done.push({ name, ...cost, ...(failed === undefined ? {} : { failed }) });
  };
  const desk: Desk = {
    host,
    done,
    act: (name, entry, { wrong, times: own = times, ...how } = {}) => {
      const before = workbook.state;
      const run = (): { result: RunResult; cost: Cost } => {
        workbook.state = before;
        watched.start();
        const result = host.run(entry, { as: COORDINATOR, via: 'menu', ...how });
        return { result, cost: costOf(result, watched.stop()) };
      };
      const runs = Array.from({ length: own }, run);
      const { result, cost } = runs[runs.length - 1] as ReturnType<typeof run>;
      keep(
        name,
        { ...cost, ownMs: Math.min(...runs.map((one) => one.cost.ownMs)) },
        failureOf(result) ?? wrong?.(result),
      );
      return (result.value as { readonly value?: unknown } | undefined)?.value;
    },
    edit: (name, trigger, tab, id, text) => {
      desk.type(tab, id, 'answer', text, OFFICER);
      const { sheetId, row: top, column: left } = cellIn(tabAt(workbook, tab), id, 'answer');
      watched.start();
      const results = host.edited({ sheetId, top, left, bottom: top + 1, right: left + 1, value: text }, OFFICER);
      const seen = watched.stop();
      const handlers = ['onEdit', ...host.triggers().map(({ handler }) => handler)];
      const result = results[handlers.indexOf(trigger)];
      if (!result) throw new Error(`There is no trigger ${trigger}.`);
      const isWritten = result.calls.some(({ method }) => WRITES.test(method));
      keep(name, costOf(result, seen), failureOf(result) ?? (isWritten ? undefined : 'nothing was written'));
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
export function failureOf({ error, value, alerts }: RunResult): string | undefined {
  if (error) return error.message;
  if (value === false) return alerts.map(({ text }) => text).join(' ');
  const reply = value as { readonly ok?: boolean; readonly failure?: { readonly text: string } } | undefined | null;
  return reply?.ok === false ? (reply.failure?.text ?? 'not ok') : undefined;
}
