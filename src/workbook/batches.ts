// Cutting a write into batches of whole tabs: one for each started 2 MB, the unfinished work marked between the first and the last.

import type { Snapshot } from './reading/snapshot';
import type { SheetsRequest } from './reading/wire';
import { dropMetadata, metadata } from './requests';
import { freeId } from './stable-id';
import { UNFINISHED_KEY } from './tabs/layout';

/** About 2 MB a request is advised (Sheets API, "Usage limits"); counted in bytes of UTF-8 JSON. */
export const LARGEST_BATCH_BYTES = 2_000_000;

/** Requests that only make sense together: they are applied in one batch. */
export type Block = readonly SheetsRequest[];

/** What one tab needs, in blocks: it stays in one batch; only where it exceeds 2 MB by itself is it cut between its blocks. */
export type Part = readonly Block[];

/** A batch may exceed the advised size by so much where that keeps tabs whole and saves a call. */
const LEEWAY = 1.25;

/**
 * Shares the parts out to one batch for each started 2 MB, in order and evenly; to one more where whole tabs do not fit so.
 * One batch needs no mark: it is applied whole or not at all. With several, the first marks the work and the last clears the mark; a
 * mark left by a former run is cleared too.
 */
export function batchesOf(parts: readonly Part[], work: string, snapshot: Snapshot): readonly Block[] {
  const batches = shared(parts.flatMap(piecesOf)).map((batch) => batch.flatMap(({ requests }) => requests));
  const left = snapshot.unfinished;
  const id = left?.metadataId ?? freeId(UNFINISHED_KEY, new Set(snapshot.takenMetadataIds));
  if (batches.length > 1 && !left) batches[0]?.unshift(metadata(id, UNFINISHED_KEY, work));
  if (batches.length > 1 || left) {
    if (batches.length === 0) batches.push([]);
    batches[batches.length - 1]?.push(dropMetadata(id));
  }
  return batches;
}

interface Piece {
  readonly requests: SheetsRequest[];
  readonly size: number;
}

function piecesOf(part: Part): readonly Piece[] {
  const filled = part.filter((block) => block.length > 0);
  const pieces = filled.map((block): Piece => ({ requests: [...block], size: jsonBytes(block) }));
  const size = sizeOf(pieces);
  return size > LARGEST_BATCH_BYTES || size === 0 ? pieces : [{ requests: filled.flat(), size }];
}

const sizeOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { size }) => sum + size, 0);

function shared(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  for (let n = Math.ceil(sizeOf(pieces) / LARGEST_BATCH_BYTES); n < pieces.length; n += 1) {
    const batches = evenly(pieces, n);
    if (batches.every((batch) => sizeOf(batch) <= LARGEST_BATCH_BYTES * LEEWAY)) return batches;
  }
  return pieces.map((piece) => [piece]);
}

/** At most `n` batches, the largest as small as the pieces allow (within a hundredth). */
function evenly(pieces: readonly Piece[], n: number): readonly (readonly Piece[])[] {
  for (let most = sizeOf(pieces) / n; ; most *= 1.01) {
    const batches: Piece[][] = [];
    let room = 0;
    for (const piece of pieces) {
      room -= piece.size;
      const last = batches[batches.length - 1];
      if (last && room >= 0) last.push(piece);
      else {
        batches.push([piece]);
        room = most - piece.size;
      }
    }
    if (batches.length <= n) return batches;
  }
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
