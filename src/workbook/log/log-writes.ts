// Adding lines to Nhật ký: under the last one, never over one.
import type { Lang, Text } from '../../catalogue/types';
import { fingerprint } from '../../dossier/fingerprint';
import { rowsById, type Snapshot, type Tab, tabWith } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import { changedCells } from '../results/changed-cells';
import { grownRows } from '../results/grown-rows';
import { LOG } from '../tabs/layout';
import { logTab } from '../tabs/lists/log';
import { HEADER_ROW } from '../tabs/tab-plan';

/** One event. */
export interface LogLine {
  /** "15/08/2023 09:00" */
  readonly when: string;
  /** E-mail address of whoever the script ran as. */
  readonly who: string;
  /** Name of the unit it concerns; absent where it concerns the workbook. */
  readonly unit?: Text;
  readonly what: Text;
  readonly detail?: Text;
}

/** What an action does beside showing its result, and how the log tells it: applied in one batch. */
export interface Deeds {
  readonly requests: readonly SheetsRequest[];
  readonly log: readonly LogLine[];
  /** The tab of answers in which it is done: it is written in one batch with whatever else is written there. */
  readonly sheetId?: number;
}

/** The requests that add the lines, in their order; none when the tab is gone. To be applied under the document's lock, once for a snapshot. */
export function logWrites(snapshot: Snapshot, lines: readonly LogLine[], lang: Lang): readonly SheetsRequest[] {
  return logBlocks(snapshot, [lines], lang)[0] ?? [];
}

/** The same for groups of lines that may go in different batches, in their order; what the tab needs for them all is in the first that has lines. */
export function logBlocks(
  snapshot: Snapshot,
  groups: readonly (readonly LogLine[])[],
  lang: Lang,
): readonly (readonly SheetsRequest[])[] {
  const tab = tabWith(snapshot, LOG);
  const header = tab && rowsById(tab).rows.get(HEADER_ROW);
  const all = groups.reduce((sum, lines) => sum + lines.length, 0);
  if (!tab || header === undefined) return groups.map(() => []);
  const filled = tab.grid.flatMap((cells, row) => (cells.some((c) => c.effectiveValue !== undefined) ? [row] : []));
  const first = Math.max(header, ...filled) + 1;
  let next = first;
  return groups.map((lines) => {
    const grown =
      next === first && lines.length > 0 ? grownRows(tab, logTab({ lang, sample: false }), first + all) : [];
    const wanted = new Map(
      lines.map((line): [number, Map<number, string>] => {
        const row = next;
        next += 1;
        const cells = Object.entries(cellsOf(line, row, lang));
        return [row, new Map(cells.flatMap(([key, text]) => columnOf(tab, key, text)))];
      }),
    );
    return [...grown, ...changedCells(tab, wanted)];
  });
}

function columnOf({ columns }: Tab, key: string, text: string): readonly [number, string][] {
  const column = columns.get(key);
  return column === undefined ? [] : [[column, text]];
}

function cellsOf({ when, who, unit, what, detail }: LogLine, row: number, lang: Lang): Record<string, string> {
  const texts = { when, who, unit: unit?.[lang] ?? '', what: what[lang], detail: detail?.[lang] ?? '' };
  return { ...texts, id: fingerprint([row, ...Object.values(texts)].join('\n')) };
}
