// What a person does to cells: shown at once, sent in order, taken back where the server refuses; and undoing it.
import type { CellEdit, ChangesView, EditReply, EditRequest } from '../protocol';
import type { Wanted } from './book/fill';
import type { Mirror } from './book/mirror';
import type { Pending } from './book/paint';
import { boxAround } from './book/zones';

/** What the edits need of the window. */
export interface EditLinks {
  readonly mirror: Mirror;
  send(request: EditRequest): Promise<EditReply>;
  take(changes: ChangesView): void;
  /** Shows cells again as `shown` now has them. */
  repaint(sheetId: number, cells: readonly { readonly row: number; readonly column: number }[]): void;
  done(reply: EditReply): void;
  /** The words of the refusal, and the one text that was typed. */
  refused(words: string, text: string): void;
  failed(error: unknown, text: string): void;
  busy(waiting: number): void;
}

export interface Edits {
  /** How many acts wait for their answer. */
  readonly open: number;
  /** The typed texts that have no answer yet. */
  readonly pending: Pending;
  /** What a cell shows: typed text first, then the server's. */
  shown(sheetId: number, row: number, column: number): string;
  /**
   * One act of the person. @param before the text that stood in the one cell when its editor opened.
   * @returns whether the server took it, once it has answered; true where there was nothing to send
   */
  enter(sheetId: number, wanted: readonly Wanted[], before?: string): Promise<boolean>;
  /** Takes back the last act of this window, or does it again, once all acts before are answered; undefined: there is none. @returns where it was */
  undo(): Promise<Act | undefined>;
  redo(): Promise<Act | undefined>;
}

/** One act that the server took. */
export interface Act {
  readonly sheetId: number;
  readonly cells: readonly (Wanted & { readonly before: string })[];
}

type Way = 'new' | 'undo' | 'redo';

export function createEdits(links: EditLinks): Edits {
  const { mirror } = links;
  const waiting = new Map<string, { readonly text: string; readonly number: number }>();
  const own = new Map<string, { readonly sent: string; readonly shown: string }>();
  const stacks: Readonly<Record<'undo' | 'redo', Act[]>> = { undo: [], redo: [] };
  let chain: Promise<unknown> = Promise.resolve();
  let number = 0;
  let open = 0;

  const key = (sheetId: number, row: number, column: number): string => `${sheetId}:${row}:${column}`;
  const pending: Pending = (...at) => waiting.get(key(...at))?.text;
  const shown = (sheetId: number, row: number, column: number): string =>
    pending(sheetId, row, column) ?? mirror.text(sheetId, row, column);

  const enter = (
    sheetId: number,
    wanted: readonly (Wanted & { before?: string })[],
    before?: string,
    way: Way = 'new',
  ): Promise<boolean> => {
    const cells = wanted
      .filter(({ row, column, text }) => text !== (before ?? shown(sheetId, row, column)))
      .map((cell) => ({ ...cell, before: beforeOf(sheetId, cell, before ?? cell.before) }));
    if (cells.length === 0) return Promise.resolve(true);
    number += 1;
    const mine = number;
    for (const { row, column, text } of cells) waiting.set(key(sheetId, row, column), { text, number: mine });
    links.repaint(sheetId, cells);
    open += 1;
    links.busy(open);
    const sent = chain.then(() => send({ sheetId, cells }, mine, way));
    chain = sent;
    return sent;
  };

  /** undefined: an act before this one wrote the same cell, and what it left there is known only once it is answered. */
  const beforeOf = (sheetId: number, { row, column }: Wanted, before: string | undefined): string | undefined => {
    const at = key(sheetId, row, column);
    if (waiting.has(at)) return undefined;
    const last = own.get(at);
    if (before !== undefined && before === last?.sent) return last.shown;
    return before ?? mirror.text(sheetId, row, column);
  };

  const send = async (
    act: { sheetId: number; cells: readonly Partial<CellEdit>[] },
    mine: number,
    way: Way,
  ): Promise<boolean> => {
    const { sheetId } = act;
    const cells = (act.cells as readonly (Wanted & { readonly before?: string })[]).map((cell) => ({
      ...cell,
      before: cell.before ?? mirror.text(sheetId, cell.row, cell.column),
    }));
    const text = cells.length === 1 ? (cells[0]?.text ?? '') : '';
    const settle = (): void => {
      for (const { row, column } of cells) {
        const at = key(sheetId, row, column);
        if (waiting.get(at)?.number === mine) waiting.delete(at);
      }
    };
    try {
      const range = { sheetId, ...boxAround(cells) };
      const reply = await links.send({ as: mirror.as, since: mirror.revision, range, cells });
      settle();
      links.take(reply.changes);
      links.repaint(sheetId, cells);
      if (reply.done) {
        for (const { row, column, text: sent } of cells)
          own.set(key(sheetId, row, column), { sent, shown: mirror.text(sheetId, row, column) });
        keep({ sheetId, cells }, way);
        links.done(reply);
      } else links.refused(reply.refused ?? '', text);
      return reply.done;
    } catch (error) {
      settle();
      links.repaint(sheetId, cells);
      links.failed(error, text);
      return false;
    } finally {
      open -= 1;
      links.busy(open);
    }
  };

  const keep = ({ sheetId, cells }: Act, way: Way): void => {
    const back = cells.map(({ row, column, before }) => ({
      row,
      column,
      text: before,
      before: mirror.text(sheetId, row, column),
    }));
    stacks[way === 'undo' ? 'redo' : 'undo'].push({ sheetId, cells: back });
    if (way === 'new') stacks.redo.length = 0;
  };

  const step = async (way: 'undo' | 'redo'): Promise<Act | undefined> => {
    await chain;
    const act = stacks[way].pop();
    if (act) enter(act.sheetId, act.cells, undefined, way);
    return act;
  };
  return {
    get open() {
      return open;
    },
    pending,
    shown,
    enter: (sheetId, wanted, before) => enter(sheetId, wanted, before),
    undo: () => step('undo'),
    redo: () => step('redo'),
  };
}
