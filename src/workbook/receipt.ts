// The receipt of a write: a mark that each batch leaves in the spreadsheet, so that after a lost answer one look tells whether it arrived.
import type { SheetsRequest, WireSpreadsheet } from './reading/wire';
import { changeMetadata, metadata } from './requests';
import { freeId } from './stable-id';
import { RECEIPT_KEY } from './tabs/layout';

/** The receipt in the spreadsheet: the metadata that keeps it, and what the last batch wrote there. */
export interface Receipt {
  readonly metadataId: number;
  /** Absent where no batch has left one yet. */
  readonly value?: string;
}

/** The receipt as a read of the spreadsheet's metadata shows it; where there is none, with the id that the first one takes. */
export function receiptIn(meta: WireSpreadsheet): Receipt {
  const standing = meta.developerMetadata?.find((one) => one.metadataKey === RECEIPT_KEY);
  if (standing) return { metadataId: standing.metadataId ?? 0, value: standing.metadataValue ?? '' };
  const taken = [
    ...(meta.developerMetadata ?? []),
    ...(meta.sheets ?? []).flatMap((sheet) => [
      ...(sheet.developerMetadata ?? []),
      ...(sheet.data ?? []).flatMap((block) => (block.columnMetadata ?? []).flatMap((c) => c.developerMetadata ?? [])),
    ]),
  ];
  return { metadataId: freeId(RECEIPT_KEY, new Set(taken.map((one) => one.metadataId ?? 0))) };
}

/** The request with which a batch leaves its receipt. */
export const receiptRequest = ({ metadataId, value }: Receipt, next: string): SheetsRequest =>
  value === undefined ? metadata(metadataId, RECEIPT_KEY, next) : changeMetadata(metadataId, next);
