// Cutting a write into batches: one for each started 2 MB, the unfinished work marked between the first and the last.

import type { Snapshot } from './reading/snapshot';
import type { SheetsRequest } from './reading/wire';
import { dropMetadata, metadata } from './requests';
import { freeId } from './stable-id';
import { UNFINISHED_KEY } from './tabs/layout';

/** About 2 MB a request is advised (Sheets API, "Usage limits"); counted in bytes of UTF-8 JSON. */
export const LARGEST_BATCH_BYTES = 2_000_000;

/** Requests that only make sense together: they are applied in one batch. */
export type Block = readonly SheetsRequest[];

/**
 * Shares the blocks out to one batch for each started 2 MB, in order and evenly: a batch exceeds its share by less than its last block.
 * One batch needs no mark: it is applied whole or not at all. With several, the first marks the work and the last clears the mark; a
 * mark left by a former run is cleared too.
 */
export function batchesOf(blocks: readonly Block[], work: string, snapshot: Snapshot): readonly Block[] {
  const sizes = blocks.map((block) => (block.length === 0 ? 0 : jsonBytes(block)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const share = total / Math.ceil(total / LARGEST_BATCH_BYTES);
  const shared: SheetsRequest[][] = [];
  let before = 0;
  blocks.forEach((block, i) => {
    const n = Math.floor(before / share);
    before += sizes[i] ?? 0;
    if (block.length > 0) shared[n] = [...(shared[n] ?? []), ...block];
  });
  const batches = shared.filter(Boolean);
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
