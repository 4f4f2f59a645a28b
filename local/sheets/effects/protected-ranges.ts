// Protected ranges and sheets: adding, changing and removing them.
import { ApiError } from '../../host/api';
import { writeByMask, writeMask } from '../mask';
import { isSheetProtection, maySurpass, refusal } from '../protection';
import { rectOf } from '../ranges';
import { protectedRange } from '../responses/properties';
import type { ProtectedRange } from '../shapes';
import type { SheetState } from '../state';
import type { Transaction } from '../transaction';
import type { Effect } from './effect';

type Given = Partial<ProtectedRange> & { namedRangeId?: string; tableId?: string; requestingUserCanEdit?: boolean };

/** addProtectedRange: the owner and the caller are always editors; without editors everybody who may edit the file is. */
export const addProtectedRange: Effect<{ protectedRange?: Given }> = (batch, { protectedRange: given = {} }) => {
  const taken = (id: number): boolean => find(batch, id) !== undefined;
  const id = given.protectedRangeId;
  if (id !== undefined && id < 1) throw new ApiError(400, 'protectedRangeId must be positive.');
  if (id !== undefined && taken(id))
    throw new ApiError(400, `Duplicate protected range id: ${id}. A protected range with this id already exists.`);
  if (given.range === undefined) throw new ApiError(400, 'No range specified.');
  const sheet = batch.change(given.range.sheetId);
  const added = complete(batch, sheet, { ...given, protectedRangeId: id ?? batch.newId(taken) });
  requireMine(batch, sheet, added);
  sheet.protectedRanges = [...sheet.protectedRanges, added];
  return { protectedRange: protectedRange(batch.state, added, batch.caller) };
};

/** updateProtectedRange, by mask. Only who may edit the protection may change it. */
export const updateProtectedRange: Effect<{ protectedRange?: Given; fields?: string }> = (batch, body) => {
  const mask = writeMask(body.fields, 'ProtectedRange');
  const id = body.protectedRange?.protectedRangeId;
  const [sheet, old] = required(batch, id);
  const next = writeByMask<Given>(old, body.protectedRange, mask);
  if ((next.range?.sheetId ?? 0) !== (old.range.sheetId ?? 0))
    throw new ApiError(400, 'A protected range cannot move to another sheet.');
  const { editors, ...rest } = next;
  const namesEditors = mask['*'] !== undefined || mask.editors !== undefined;
  const isFreed = old.warningOnly === true && next.warningOnly !== true;
  const keeps = namesEditors || !(isFreed || next.warningOnly === true);
  const done = complete(batch, sheet, {
    ...rest,
    ...(keeps ? { editors } : {}),
    protectedRangeId: old.protectedRangeId,
  });
  sheet.protectedRanges = sheet.protectedRanges.map((one) => (one === old ? done : one));
  return {};
};

/** deleteProtectedRange: only who may edit the protection may remove it. */
export const deleteProtectedRange: Effect<{ protectedRangeId?: number }> = (batch, { protectedRangeId }) => {
  const [sheet, old] = required(batch, protectedRangeId);
  sheet.protectedRanges = sheet.protectedRanges.filter((one) => one !== old);
  return {};
};

function find(batch: Transaction, id: number | undefined): [SheetState, ProtectedRange] | undefined {
  for (const sheet of batch.state.sheets) {
    const found = sheet.protectedRanges.find((one) => one.protectedRangeId === id);
    if (found !== undefined) return [sheet, found];
  }
  return undefined;
}

function required(batch: Transaction, id: number | undefined): [SheetState, ProtectedRange] {
  const found = find(batch, id);
  if (found === undefined) throw new ApiError(400, `No protected range with id: ${id ?? 0}`);
  if (!maySurpass(batch.state, found[1], batch.caller)) throw refusal();
  return [batch.change(found[0].sheetId), found[1]];
}

/** Nobody may take part of what is protected from them into a protection of their own. */
function requireMine(batch: Transaction, sheet: SheetState, added: ProtectedRange): void {
  for (const other of sheet.protectedRanges) {
    const isSame = isSheetProtection(other) && isSheetProtection(added);
    if (isSame && !maySurpass(batch.state, other, batch.caller)) throw refusal();
  }
}

const EMAIL = /^[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[^\s@<>()",;:.]{2,}$/;

function complete(batch: Transaction, sheet: SheetState, given: Given & { protectedRangeId: number }): ProtectedRange {
  const {
    range,
    namedRangeId,
    tableId,
    requestingUserCanEdit: _,
    editors,
    warningOnly,
    unprotectedRanges,
    description,
    ...rest
  } = given;
  if (namedRangeId !== undefined || tableId !== undefined)
    throw new ApiError(400, 'The local model of Google Sheets knows no protection by named range or table.');
  if (range === undefined) throw new ApiError(400, 'No range specified.');
  rectOf(range, sheet);
  const open = unprotectedRanges ?? [];
  const plain = { ...rest, range, ...(description === undefined || description === '' ? {} : { description }) };
  const done = open.length === 0 ? plain : { ...plain, unprotectedRanges: open };
  if (open.length > 0 && !isSheetProtection(done))
    throw new ApiError(400, 'Unprotected ranges are only supported on protected sheets.');
  for (const one of open) {
    if ((one.sheetId ?? 0) !== sheet.sheetId)
      throw new ApiError(400, 'Unprotected ranges must be on the protected sheet.');
    rectOf(one, sheet);
  }
  if (warningOnly === true) {
    if (editors !== undefined) throw new ApiError(400, 'Editors are not supported with warning_only protection.');
    return { ...done, warningOnly };
  }
  const named = editors?.users ?? [];
  for (const user of [...named, ...(editors?.groups ?? [])])
    if (!EMAIL.test(user)) throw new ApiError(400, `Invalid user: ${user}`);
  if (editors?.domainUsersCanEdit === true)
    throw new ApiError(400, 'Domain protection is only supported on documents within a domain.');
  const everybody =
    editors === undefined ? batch.state.editors : [batch.caller, ...named.map((one) => one.toLowerCase())];
  const users = [...new Set([batch.state.owner, ...everybody])];
  return { ...done, editors: { users, ...(editors?.groups === undefined ? {} : { groups: editors.groups }) } };
}
