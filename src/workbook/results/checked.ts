// The mark of the last check: when it ran, who ran it, and the digest of what it saw. Kept in the spreadsheet's own metadata.
import type { Snapshot } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import { changeMetadata, metadata } from '../requests';
import { freeId } from '../stable-id';
import { CHECKED_KEY } from '../tabs/layout';

/** The last check: "15/08/2023 09:00", an e-mail address, the digest (results/digest.ts). */
export interface Checked {
  readonly when: string;
  readonly by: string;
  readonly digest: string;
}

/** The mark that the workbook carries; undefined where it was never checked, or the mark cannot be read. */
export function lastCheck({ checked }: Snapshot): Checked | undefined {
  if (!checked) return undefined;
  const [when, by, digest, ...more] = checked.value.split('\n');
  if (!when || !by || !digest || more.length > 0) return undefined;
  return { when, by, digest };
}

/** The request that makes the mark, or changes it; none when it says so already. */
export function checkedWrites(snapshot: Snapshot, { when, by, digest }: Checked): readonly SheetsRequest[] {
  const value = [when, by, digest].join('\n');
  const { checked } = snapshot;
  if (checked?.value === value) return [];
  if (checked) return [changeMetadata(checked.metadataId, value)];
  return [metadata(freeId(CHECKED_KEY, new Set(snapshot.takenMetadataIds)), CHECKED_KEY, value)];
}
