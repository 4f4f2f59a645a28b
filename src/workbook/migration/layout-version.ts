// The version of the workbook's layout: what the spreadsheet says it is, and what this add-in knows.
import type { Snapshot } from '../reading/snapshot';

/**
 * The layout that this add-in makes. Raised when a change is such that an older add-in would misread the workbook, or this one an older
 * workbook; each version has its step in migrations.ts.
 * 1: agencies' tabs, districts, registers, drafts (no version was written then).
 * 2: handing in, the log, exceptions, the assignment in force.
 */
export const LAYOUT_VERSION = 2;

/** The layout that the spreadsheet has; undefined where the add-in was never set up in it. */
export function layoutOf({ layout, tabs }: Snapshot): number | undefined {
  if (layout && /^\d{1,9}$/.test(layout.value)) return Number(layout.value);
  return tabs.some(({ key }) => key !== undefined) ? 1 : undefined;
}
