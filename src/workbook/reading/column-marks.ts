// Which column of a tab is which: the marks that set-up gave its columns, and what people have made of them.
import { COLUMN_KEY } from '../tabs/layout';
import type { WireMetadata, WireSheet } from './wire';

/** A column has one key, and a key one column: what somebody has added to a column with a mark of its own counts only where the key is nowhere else. */
export function columnsOf(sheet: WireSheet): ReadonlyMap<string, number> {
  const keys = columnMetadata(sheet).map((metadata) =>
    metadata.flatMap(({ metadataKey, metadataValue }) =>
      metadataKey === COLUMN_KEY && metadataValue ? [metadataValue] : [],
    ),
  );
  const columns = new Map<string, number>();
  for (const fits of [(n: number): boolean => n === 1, (n: number): boolean => n > 1])
    keys.forEach((own, column) => {
      const free = fits(own.length) ? own.find((key) => !columns.has(key)) : undefined;
      if (free !== undefined) columns.set(free, column);
    });
  return columns;
}

/** The metadata of each column of a tab, from the first on. */
export const columnMetadata = (sheet: WireSheet): readonly (readonly WireMetadata[])[] =>
  (sheet.data?.[0]?.columnMetadata ?? []).map((c) => c.developerMetadata ?? []);
