// Who may write where: protected sheets, protected ranges and their editors.
import { ApiError } from '../host/api';
import { keptRect, overlaps, type Rect, subtract } from './ranges';
import type { ProtectedRange } from './shapes';
import type { SheetState, WorkbookState } from './state';

/** Google's words, in English and Vietnamese. The same for a script and for a person at the keyboard. */
export const PROTECTED = {
  en: 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  vi: 'Bạn đang cố chỉnh sửa ô hoặc đối tượng được bảo vệ. Vui lòng liên hệ với chủ sở hữu bảng tính để xóa tính năng bảo vệ nếu bạn cần chỉnh sửa.',
} as const;

/** The refusal of a write into what is protected from the caller. */
export function refusal(): ApiError {
  return new ApiError(400, PROTECTED.en);
}

/** True where the person may alter what this protection guards. The owner always may; a warning stops nobody. */
export function maySurpass(state: WorkbookState, protection: ProtectedRange, person: string): boolean {
  if (protection.warningOnly === true) return true;
  const email = person.toLowerCase();
  return email === state.owner || (protection.editors?.users ?? []).includes(email);
}

/** True where every cell of the rectangle may be written by the person. */
export function mayWrite(state: WorkbookState, sheet: SheetState, rect: Rect, person: string): boolean {
  return sheet.protectedRanges.every((protection) => {
    if (maySurpass(state, protection, person)) return true;
    if (!overlaps(keptRect(protection.range, sheet), rect)) return true;
    let guarded: Rect[] = [rect];
    for (const open of protection.unprotectedRanges ?? []) {
      const rectOpen = keptRect(open, sheet);
      guarded = guarded.flatMap((part) => subtract(part, rectOpen));
    }
    const area = keptRect(protection.range, sheet);
    return !guarded.some((part) => overlaps(area, part));
  });
}

/** Throws where a cell of the rectangle is protected from the person. */
export function requireWrite(state: WorkbookState, sheet: SheetState, rect: Rect, person: string): void {
  if (sheet.protectedRanges.length > 0 && !mayWrite(state, sheet, rect, person)) throw refusal();
}

/** True for the protection of a whole sheet. */
export function isSheetProtection(protection: ProtectedRange): boolean {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = protection.range;
  return [startRowIndex, endRowIndex, startColumnIndex, endColumnIndex].every((index) => index === undefined);
}

/** Throws where the sheet as a whole (its name, place, size) is protected from the person. */
export function requireSheet(state: WorkbookState, sheet: SheetState, person: string): void {
  for (const protection of sheet.protectedRanges) {
    if (isSheetProtection(protection) && !maySurpass(state, protection, person)) throw refusal();
  }
}

/** Throws where anything in the sheet is protected from the person: for deleting the sheet. */
export function requireAll(state: WorkbookState, sheet: SheetState, person: string): void {
  if (!sheet.protectedRanges.every((protection) => maySurpass(state, protection, person))) throw refusal();
}
