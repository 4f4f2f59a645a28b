// Findings as the views list them: filtered, counted, and grouped by unit or by section.
import type { FindingView, SidebarView } from '../../src/actions/views';
import type { Severity } from '../../src/rules/types';

/** Which findings are wanted. `unit`: index into the view's units; absent: all. */
export interface Filter {
  readonly unit?: number;
  /** Severities that are left out. */
  readonly hidden: readonly Severity[];
}

export type Grouping = 'unit' | 'section';

/** A finding with a key that stays the same when the list is read again. */
export interface Listed {
  readonly key: string;
  readonly finding: FindingView;
}

/** Findings that belong together. `title` -1: those without a unit, or without an item. */
export interface Group {
  readonly key: string;
  /** Index into the view's units or sections, -1: none. */
  readonly title: number;
  readonly by: Grouping;
  readonly findings: readonly Listed[];
}

/** The findings that pass the filter, in the view's order, with their keys. */
export function listFindings(view: SidebarView, filter: Filter): readonly Listed[] {
  const seen = new Map<string, number>();
  const wanted: Listed[] = [];
  for (const finding of view.findings) {
    const key = keyOf(view, finding);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    if (filter.unit !== undefined && finding.unit !== filter.unit) continue;
    if (filter.hidden.includes(finding.severity)) continue;
    wanted.push({ key: times === 0 ? key : key + '#' + times, finding });
  }
  return wanted;
}

/** What a finding is about, whichever its place in the list: unit, item, cell and words. */
function keyOf(view: SidebarView, { unit, item, message, place }: FindingView): string {
  const cell = place ? place.sheetId + ':' + (place.id || place.row) + ':' + place.column : '';
  return [view.units[unit]?.id, view.items[item]?.id, cell, view.texts[message]].join('|');
}

/** The groups in the order of the units or sections, those without one first. @param within the key of the group they lie in. */
export function groupFindings(
  view: SidebarView,
  findings: readonly Listed[],
  by: Grouping,
  within = '',
): readonly Group[] {
  const groups = new Map<number, Listed[]>();
  for (const listed of findings) {
    const title = by === 'unit' ? listed.finding.unit : (view.items[listed.finding.item]?.section ?? -1);
    const group = groups.get(title);
    if (group) group.push(listed);
    else groups.set(title, [listed]);
  }
  const name = (title: number): string => (by === 'unit' ? view.units[title]?.id : view.sections[title]) ?? '';
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([title, members]) => ({ key: within + '/' + by + ':' + name(title), title, by, findings: members }));
}

/** How many findings of each severity there are. @param unit index into the view's units; absent: all. */
export function countSeverities(view: SidebarView, unit?: number): Readonly<Record<Severity, number>> {
  const counts = { block: 0, error: 0, warning: 0, info: 0 };
  for (const finding of view.findings) if (unit === undefined || finding.unit === unit) counts[finding.severity] += 1;
  return counts;
}

/** The index of the unit with this id; -1 where there is none. */
export const unitIndex = (view: SidebarView, id: string | undefined): number =>
  view.units.findIndex((unit) => unit.id === id);
