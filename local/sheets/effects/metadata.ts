// Developer metadata: creating, updating and deleting it on the spreadsheet, tabs, rows and columns.
import { ApiError } from '../../host/api';
import { writeByMask, writeMask } from '../mask';
import { allMetadata, type Found, type Location, type Lookup, lookUp, metadataJson, sheetMetadata } from '../metadata';
import { requireSheet, requireWrite } from '../protection';
import { spanOf, spanRect } from '../ranges';
import type { Metadata } from '../shapes';
import type { SheetState } from '../state';
import type { Transaction } from '../transaction';
import { setState } from './dimensions';
import type { Effect } from './effect';

type Given = Partial<Metadata> & { readonly location?: Location };
type DataFilter = { readonly developerMetadataLookup?: Lookup };

const LIMIT = 30_000;

/** createDeveloperMetadata: the id may be chosen and must be new. */
export const createDeveloperMetadata: Effect<{ developerMetadata?: Given }> = (
  batch,
  { developerMetadata: given = {} },
) => {
  const { metadataId: id, metadataKey = '', metadataValue, visibility, location } = given;
  if (metadataKey === '') throw new ApiError(400, 'Developer metadata must always have a key specified.');
  if (visibility !== 'DOCUMENT' && visibility !== 'PROJECT')
    throw new ApiError(400, 'Developer metadata must always have visibility specified.');
  if (id !== undefined && id < 1) throw new ApiError(400, 'The metadata id must be positive.');
  const ids = knownIds(batch);
  if (id !== undefined && ids.has(id))
    throw new ApiError(400, `Duplicate metadata id: ${id}. Developer metadata with this id already exists.`);
  const metadataId = id ?? batch.newId((one) => ids.has(one));
  ids.add(metadataId);
  const metadata: Metadata = {
    metadataId,
    metadataKey,
    ...(metadataValue === undefined || metadataValue === '' ? {} : { metadataValue }),
    visibility,
  };
  const found = put(batch, metadata, placeFor(batch, location));
  requireRoom(batch, found.sheet);
  return { developerMetadata: metadataJson(found) };
};

/** updateDeveloperMetadata: key, value, visibility and place of everything the filters select. */
export const updateDeveloperMetadata: Effect<{
  dataFilters?: readonly DataFilter[];
  developerMetadata?: Given;
  fields?: string;
}> = (batch, { dataFilters = [], developerMetadata: given = {}, fields }) => {
  const mask = writeMask(fields, 'DeveloperMetadata');
  if (mask.metadataId !== undefined) throw new ApiError(400, 'The metadata id cannot be changed.');
  if (dataFilters.length === 0) throw new ApiError(400, 'At least one data filter must be specified.');
  const { location, metadataId: _, ...members } = given;
  const { location: moves, ...memberMask } = mask;
  const done = dataFilters
    .flatMap((filter) => select(batch, filter))
    .map((old) => {
      const next =
        memberMask['*'] === undefined
          ? writeByMask<Metadata>(old.metadata, members, memberMask)
          : { ...old.metadata, ...members };
      if (!next.metadataKey || !next.visibility)
        throw new ApiError(400, 'Developer metadata must always have a key and visibility specified.');
      take(batch, old);
      const found = put(batch, next, moves === undefined ? old : placeFor(batch, location));
      requireRoom(batch, found.sheet);
      return metadataJson(found);
    });
  return { developerMetadata: done };
};

/** deleteDeveloperMetadata: everything the filter selects. */
export const deleteDeveloperMetadata: Effect<{ dataFilter?: DataFilter }> = (batch, { dataFilter = {} }) => {
  const found = select(batch, dataFilter);
  for (const one of found) take(batch, one);
  return { deletedDeveloperMetadata: found.map(metadataJson) };
};

type Place = Omit<Found, 'metadata'>;

function select(batch: Transaction, filter: DataFilter): Found[] {
  if (filter.developerMetadataLookup === undefined)
    throw new ApiError(
      400,
      'The local model of Google Sheets selects developer metadata by developerMetadataLookup only.',
    );
  return lookUp(batch.state, filter.developerMetadataLookup);
}

function placeFor(batch: Transaction, location: Location | undefined): Place {
  if (location?.spreadsheet === true) return { type: 'SPREADSHEET' };
  if (location?.sheetId !== undefined) {
    const sheet = batch.change(location.sheetId);
    requireSheet(batch.state, sheet, batch.caller);
    return { type: 'SHEET', sheet };
  }
  if (location?.dimensionRange === undefined)
    throw new ApiError(400, 'Developer metadata must always have a location specified.');
  const sheet = batch.change(location.dimensionRange.sheetId);
  const span = spanOf(location.dimensionRange, sheet);
  if (span.end !== span.start + 1 || location.dimensionRange.endIndex === undefined)
    throw new ApiError(400, 'The dimension range of developer metadata must represent a single row or column.');
  requireWrite(batch.state, sheet, spanRect(span, sheet), batch.caller);
  return { type: span.dimension === 'ROWS' ? 'ROW' : 'COLUMN', sheet, index: span.start };
}

function put(batch: Transaction, metadata: Metadata, place: Place): Found {
  alter(batch, place, (present) => [...present, metadata]);
  return { ...place, ...(place.sheet === undefined ? {} : { sheet: batch.sheet(place.sheet.sheetId) }), metadata };
}

function take(batch: Transaction, found: Found): void {
  const span = {
    dimension: found.type === 'ROW' ? 'ROWS' : 'COLUMNS',
    start: found.index ?? 0,
    end: (found.index ?? 0) + 1,
  } as const;
  if (found.sheet !== undefined && found.index !== undefined)
    requireWrite(batch.state, found.sheet, spanRect(span, found.sheet), batch.caller);
  else if (found.sheet !== undefined) requireSheet(batch.state, found.sheet, batch.caller);
  alter(batch, found, (present) => present.filter((one) => one.metadataId !== found.metadata.metadataId));
  batch.metadataIds = undefined;
}

function alter(batch: Transaction, place: Place, change: (present: readonly Metadata[]) => readonly Metadata[]): void {
  if (place.sheet === undefined) {
    batch.state.metadata = change(batch.state.metadata);
    return;
  }
  const sheet = batch.change(place.sheet.sheetId);
  if (place.index === undefined) {
    sheet.metadata = change(sheet.metadata);
    return;
  }
  const states = place.type === 'ROW' ? sheet.rowStates : sheet.columnStates;
  const { metadata = [], ...rest } = states[place.index] ?? {};
  const next = change(metadata);
  setState(states, place.index, next.length === 0 ? rest : { ...rest, metadata: next });
}

function requireRoom(batch: Transaction, sheet: SheetState | undefined): void {
  const all = sheet === undefined ? batch.state.metadata : [...sheetMetadata(sheet)].map((one) => one.metadata);
  const size = all.reduce((sum, one) => sum + one.metadataKey.length + (one.metadataValue ?? '').length, 0);
  if (size > LIMIT) throw new ApiError(400, `Developer metadata exceeds the limit of ${LIMIT} characters.`);
}

function knownIds(batch: Transaction): Set<number> {
  batch.metadataIds ??= new Set([...allMetadata(batch.state)].map((one) => one.metadata.metadataId));
  return batch.metadataIds;
}
