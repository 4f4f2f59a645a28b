// Does what the file of acts says, as people do it: types into cells, runs the check, accepts and returns as the sidebar does.
import { catalogue } from '../../src/catalogue';
import type { Text } from '../../src/catalogue/types';
import type { Host } from '../host/host';
import type { Act } from './acts';
import { PlaceError, rowIdsOf, typeRecord } from './enter';
import { PLACE_PROBLEMS } from './texts';

/** Runs one check; whoever calls decides how it is announced. */
export type RunCheck = () => void;

/**
 * Performs the acts in their order as `caller`, a coordinator.
 * @throws PlaceError where a cell is not there, or the add-in refuses a decision
 */
export function perform(host: Host, acts: readonly Act[], caller: string, check: RunCheck): void {
  for (const act of acts) performOne(host, act, caller, check);
}

function performOne(host: Host, { act, unit, item, column, text }: Act, caller: string, check: RunCheck): void {
  const { tab, prefix } = placeOf(unit);
  const type = (row: string, at: string, words: string): void => typeRecord(host.workbook, tab, row, at, words, caller);
  switch (act) {
    case 'setting':
      typeRecord(host.workbook, 'settings', item, column, text, caller);
      break;
    case 'letter':
      type(`${prefix}#letter`, 'answer', text);
      break;
    case 'hand-in':
      type(`${prefix}#handin`, 'answer', 'đã gửi');
      break;
    case 'change':
      type(`${prefix}${item}`, column, text);
      break;
    case 'waive':
      typeRecord(host.workbook, 'findings', findingRow(host, `${unit}/${item}:${column}:`), 'waiver', text, caller);
      break;
    case 'accept':
    case 'return':
      decide(host, { unit, decision: act, reason: text }, caller);
      break;
    case 'check':
      check();
  }
}

/** The tab of a unit, and what its rows' ids begin with. */
function placeOf(unit: string): { readonly tab: string; readonly prefix: string } {
  const { collective } = catalogue.units.find(({ id }) => id === unit) ?? {};
  return collective === undefined
    ? { tab: `unit:${unit}`, prefix: '' }
    : { tab: `collective:${collective}`, prefix: `${unit}/` };
}

function findingRow(host: Host, prefix: string): string {
  const found = rowIdsOf(host.workbook, 'findings').find((id) => id.startsWith(prefix));
  if (found === undefined) throw new PlaceError(PLACE_PROBLEMS.noRow('findings', prefix));
  return found;
}

function decide(host: Host, request: object, caller: string): void {
  const result = host.run('decideUnit', { as: caller, via: 'sidebar', args: [request] });
  const reply = result.value as { readonly ok?: boolean; readonly failure?: { readonly text: string } } | undefined;
  if (reply?.ok) return;
  const why = reply?.failure?.text ?? result.error?.message ?? '';
  const text: Text = { vi: why, en: why };
  throw new PlaceError(text);
}
