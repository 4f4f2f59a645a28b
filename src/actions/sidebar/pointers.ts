// What findings point to: units, items and texts by their place in the view's lists, and cells by where they stand.
import type { Plan } from '../../catalogue/plan';
import { say } from '../../i18n/say';
import type { Finding } from '../../rules/types';
import type { Snapshot } from '../../workbook/reading/snapshot';
import { textAt } from '../../workbook/reading/snapshot';
import { findingCell } from '../../workbook/results/findings-table';
import type { PlaceView } from '../views';

/** Where a finding's unit, item and words lie in the view's lists; -1: none. */
export interface Pointed {
  readonly unit: number;
  readonly item: number;
  readonly message: number;
  readonly remedy: number;
  readonly place?: PlaceView;
}

export interface Pointers {
  of(finding: Finding): Pointed;
  unit(id: string | undefined): number;
  item(id: string | undefined): number;
  /** Every text so far, once. */
  texts(): readonly string[];
}

/** Pointers into the lists of a plan. */
export function pointersTo(snapshot: Snapshot, { units, items, settings }: Plan): Pointers {
  const unitAt = new Map(units.map(({ id }, i) => [id, i]));
  const itemAt = new Map(items.map(({ id }, i) => [id, i]));
  const texts = new Map<string, number>();
  const shared = (text: string): number => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  const unit = (id = ''): number => unitAt.get(id) ?? -1;
  const item = (id = ''): number => itemAt.get(id) ?? -1;
  return {
    of: (finding) => {
      const place = placeView(snapshot, finding);
      return {
        unit: unit(finding.unit),
        item: item(finding.item),
        message: shared(say(finding.message, settings.lang)),
        remedy: shared(say(finding.remedy, settings.lang)),
        ...(place ? { place } : {}),
      };
    },
    unit,
    item,
    texts: () => [...texts.keys()],
  };
}

/** The cell that a finding is about. */
export function placeView(
  snapshot: Snapshot,
  finding: Pick<Finding, 'slot' | 'place' | 'column' | 'unit'>,
): PlaceView | undefined {
  const found = findingCell(snapshot, finding as Finding);
  if (!found) return undefined;
  const { tab, row, column } = found;
  return { sheetId: tab.sheetId, row, column, id: textAt(tab, row, tab.columns.get('id')).trim() };
}
