// From an older layout to this one, step by step: set-up repairs what the new layout wants, a step does what no repair could know.
import type { Text } from '../../catalogue/types';
import { MIGRATION } from '../../i18n/migration';
import type { Snapshot } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import { changeMetadata, metadata } from '../requests';
import { freeId } from '../stable-id';
import { LAYOUT_KEY } from '../tabs/layout';
import { LAYOUT_VERSION, layoutOf } from './layout-version';

/** One step: from the version before to `to`. */
export interface Migration {
  readonly to: number;
  /** What is new for the people who use the workbook. */
  readonly says: Text;
}

/** All steps, the oldest first. Tabs, columns and rows are found by their metadata and ids, so the repair of set-up adds what a step brings. */
export const MIGRATIONS: readonly Migration[] = [{ to: 2, says: MIGRATION.collecting }];

/** The steps that the workbook has still to take; none in a spreadsheet without ours. */
export function stepsFor(snapshot: Snapshot): readonly Migration[] {
  const from = layoutOf(snapshot);
  return from === undefined ? [] : MIGRATIONS.filter(({ to }) => to > from);
}

/** The request that writes this add-in's version into the spreadsheet; none where it stands there. */
export function versionMark(snapshot: Snapshot, taken: Set<number>): readonly SheetsRequest[] {
  const wanted = String(LAYOUT_VERSION);
  if (snapshot.layout?.value === wanted) return [];
  if (snapshot.layout) return [changeMetadata(snapshot.layout.metadataId, wanted)];
  return [metadata(freeId(LAYOUT_KEY, taken), LAYOUT_KEY, wanted)];
}
