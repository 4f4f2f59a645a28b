// What Ngoại lệ and the column "Lý do chấp nhận" of Cần bổ sung hold: waivers in force, and reasons that the next check has yet to use.
import type { Waiver } from '../../rules/waivers';
import { FINDINGS, WAIVERS } from '../tabs/layout';
import { HEADER_ROW } from '../tabs/tab-plan';
import { rowsById, type Snapshot, type Tab, tabWith, textAt } from './snapshot';

/** A line of Ngoại lệ that has an id: a waiver in force, or one whose reason was cleared. Lines of ended waivers have none. */
export interface WaiverLine extends Waiver {
  /** From 0. */
  readonly row: number;
}

/** A reason typed beside a finding of Cần bổ sung. */
export interface TypedReason {
  /** `waiverId` of the finding whose line it stands in; "" for a line without a finding. */
  readonly id: string;
  readonly reason: string;
  /** What the line says of the finding, by column. */
  readonly told: Readonly<Record<'unit' | 'code' | 'request' | 'message' | 'value', string>>;
}

/** The waivers in force: every line with an id and a reason. */
export const readWaivers = (snapshot: Snapshot): readonly Waiver[] =>
  waiverLines(snapshot)
    .filter(({ reason }) => reason !== '')
    .map(({ row: _, ...waiver }) => waiver);

/** Every line of Ngoại lệ with an id, in the tab's order. */
export function waiverLines(snapshot: Snapshot): readonly WaiverLine[] {
  const tab = tabWith(snapshot, WAIVERS);
  return tab ? linesOf(tab).flatMap((row) => lineAt(tab, row)) : [];
}

function lineAt(tab: Tab, row: number): readonly WaiverLine[] {
  const said = (column: string): string => textAt(tab, row, tab.columns.get(column));
  const id = said('id').trim();
  const reason = said('reason');
  return id === '' ? [] : [{ row, id, reason: reason.trim() && reason, by: said('by'), when: said('when') }];
}

/** Every reason that stands in Cần bổ sung, in the tab's order. */
export function typedReasons(snapshot: Snapshot): readonly TypedReason[] {
  const tab = tabWith(snapshot, FINDINGS);
  if (!tab?.columns.has('waiver')) return [];
  return linesOf(tab).flatMap((row): readonly TypedReason[] => {
    const said = (column: string): string => textAt(tab, row, tab.columns.get(column));
    const reason = said('waiver');
    if (reason.trim() === '') return [];
    const [unit, code, request, message, value] = ['unit', 'code', 'request', 'message', 'value'].map(said);
    return [{ id: said('id').trim(), reason, told: { unit, code, request, message, value } as TypedReason['told'] }];
  });
}

/** The rows under the heading; none where it is gone. */
function linesOf(tab: Tab): readonly number[] {
  const header = rowsById(tab).rows.get(HEADER_ROW);
  return header === undefined ? [] : tab.grid.flatMap((_, row) => (row > header ? [row] : []));
}
