// How many requests go to Google Docs at a time.
import type { Request } from './rendering/requests';

/**
 * The most requests in one `documents.batchUpdate`. Google publishes no limit; other projects report caps of 500, 1,000
 * and 2,000, one uses 5,000. The draft of plan 1256 needs one batch, or two at its fullest.
 */
export const LARGEST_BATCH = 2000;

/** The requests in order, in as few batches as `LARGEST_BATCH` allows; none where there is nothing to send. */
export function batchesOf(requests: readonly Request[]): readonly (readonly Request[])[] {
  const batches: (readonly Request[])[] = [];
  for (let start = 0; start < requests.length; start += LARGEST_BATCH)
    batches.push(requests.slice(start, start + LARGEST_BATCH));
  return batches;
}
