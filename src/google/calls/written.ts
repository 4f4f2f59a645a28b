// Whether this run has written anything yet: what a failure later on may say of the workbook.

let batches = 0;

/** Called for each batch that was applied, and for each cell that a trigger wrote. Every execution begins with nothing. */
export function noteWritten(): void {
  batches += 1;
}

/** True once something was written. */
export const hasWritten = (): boolean => batches > 0;
