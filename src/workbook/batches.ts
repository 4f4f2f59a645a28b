// Cutting a write into batches: whole tabs, at most the size Google advises, the unfinished work marked between the first and the last.
import { UNFINISHED_KEY } from './layout';
import { dropMetadata, metadata } from './requests';
import type { Snapshot } from './snapshot';
import { freeId } from './stable-id';
import type { SheetsRequest } from './wire';

/** About 2 MB a request is advised (Sheets API, "Usage limits"); counted in bytes of UTF-8 JSON. */
export const LARGEST_BATCH_BYTES = 2_000_000;

/**
 * Packs the groups (one a tab) into as few batches as fit, in order. One batch needs no mark: it is applied whole or not at all.
 * With several, the first marks the work and the last clears the mark; a mark left by a former run is cleared too.
 */
export function batchesOf(
  groups: readonly (readonly SheetsRequest[])[],
  work: string,
  snapshot: Snapshot,
): readonly (readonly SheetsRequest[])[] {
  const batches: SheetsRequest[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    if (group.length === 0) continue;
    const bytes = jsonBytes(group);
    const last = batches[batches.length - 1];
    if (last && size + bytes <= LARGEST_BATCH_BYTES) {
      last.push(...group);
      size += bytes;
    } else {
      batches.push([...group]);
      size = bytes;
    }
  }
  const left = snapshot.unfinished;
  const id = left?.metadataId ?? freeId(UNFINISHED_KEY, new Set(snapshot.takenMetadataIds));
  if (batches.length > 1 && !left) batches[0]?.unshift(metadata(id, UNFINISHED_KEY, work));
  if (batches.length > 1 || left) {
    if (batches.length === 0) batches.push([]);
    batches[batches.length - 1]?.push(dropMetadata(id));
  }
  return batches;
}

/** The length of a value's JSON in bytes of UTF-8. */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    bytes +=
      code < 0x80
        ? 1
        : code < 0x800
          ? 2
          : code >= 0xd800 && code < 0xdc00
            ? 4
            : code >= 0xdc00 && code < 0xe000
              ? 0
              : 3;
  }
  return bytes;
}
