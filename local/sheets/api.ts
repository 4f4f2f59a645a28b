// The advanced Sheets service over one spreadsheet: spreadsheets.get, getByDataFilter, batchUpdate and values.update, strict as Google is.
import { type Api, type ApiCall, ApiError } from '../host/api';
import { withOldColors } from './colors';
import { EFFECTS } from './effects';
import type { Body } from './effects/effect';
import { enterRange } from './enter-range';
import { applyMask, below, responseMask, wants } from './mask';
import { type Lookup, lookUp, placeOf } from './metadata';
import { type Rect, readRangeName, rectOf } from './ranges';
import { spreadsheetJson } from './responses/spreadsheet';
import { readBody } from './schema/check';
import type { GridRange } from './shapes';
import type { WorkbookState } from './state';
import { Transaction } from './transaction';
import { mayEdit, type Workbook } from './workbook';

/** The service. Every answer is a copy; a refused call throws ApiError and changes nothing. */
export function sheetsApi(workbook: Workbook): Api {
  return {
    name: 'sheets',
    call(call) {
      switch (call.method) {
        case 'spreadsheets.get':
          return get(workbook, call);
        case 'spreadsheets.getByDataFilter':
          return getByDataFilter(workbook, call);
        case 'spreadsheets.batchUpdate':
          return batchUpdate(workbook, call);
        case 'spreadsheets.values.update':
          return updateValues(workbook, call);
        default:
          throw new ApiError(404, `The local model of Google Sheets does not know the method ${call.method}.`);
      }
    },
  };
}

function get(workbook: Workbook, call: ApiCall): object {
  const params = readParams(workbook, call, ['ranges', 'includeGridData']);
  const { state } = workbook;
  const ranges = params.ranges === undefined ? undefined : [params.ranges].flat();
  return spreadsheetJson(state, {
    mask: responseMask(params.fields, 'Spreadsheet'),
    includeGridData: params.includeGridData === true,
    reader: call.caller,
    ...(ranges === undefined
      ? {}
      : {
          parts: partsOf(
            state,
            ranges.map((one) => namedRange(state, one)),
          ),
        }),
  });
}

function getByDataFilter(workbook: Workbook, call: ApiCall): object {
  const params = readParams(workbook, call, []);
  const { state } = workbook;
  const body = readBody(call.body, 'GetSpreadsheetByDataFilterRequest');
  const filters = (body.dataFilters ?? []) as readonly DataFilter[];
  if (filters.length === 0) throw new ApiError(400, 'Must specify at least one data filter.');
  const ranges = filters.flatMap((filter, index) => {
    try {
      return filterRanges(state, filter);
    } catch (problem) {
      throw inside(problem, `dataFilters[${index}]`);
    }
  });
  return spreadsheetJson(state, {
    mask: responseMask(params.fields, 'Spreadsheet'),
    includeGridData: body.includeGridData === true,
    reader: call.caller,
    parts: partsOf(state, ranges),
  });
}

function updateValues(workbook: Workbook, call: ApiCall): object {
  const { range, valueInputOption } = readParams(workbook, call, ['range', 'valueInputOption']);
  return enterRange(workbook, namedRange(workbook.state, range), valueInputOption, call.body, call.caller);
}

function batchUpdate(workbook: Workbook, call: ApiCall): object {
  const params = readParams(workbook, call, []);
  const mask = responseMask(params.fields, 'BatchUpdateSpreadsheetResponse');
  const body = readBody(call.body, 'BatchUpdateSpreadsheetRequest');
  const requests = (body.requests ?? []) as readonly Readonly<Record<string, Body>>[];
  if (requests.length === 0) throw new ApiError(400, 'Must specify at least one request.');
  const batch = new Transaction(workbook, call.caller);
  const replies = requests.map((request, index) => {
    const [kind, content] = Object.entries(request)[0] ?? [];
    const effect = EFFECTS[kind ?? ''];
    if (kind === undefined || content === undefined || effect === undefined)
      throw new ApiError(400, `Invalid requests[${index}]: No request set.`);
    try {
      const reply = effect(batch, content);
      return Object.keys(reply).length === 0 ? {} : { [kind]: reply };
    } catch (problem) {
      throw inside(problem, `requests[${index}].${kind}`);
    }
  });
  const out: Record<string, unknown> = {};
  if (wants(mask, 'spreadsheetId')) out.spreadsheetId = workbook.state.spreadsheetId;
  if (wants(mask, 'replies')) out.replies = applyMask(withOldColors(replies), below(mask, 'replies'));
  if (body.includeSpreadsheetInResponse === true && wants(mask, 'updatedSpreadsheet')) {
    const ranges = body.responseRanges as readonly string[] | undefined;
    const { state } = batch;
    out.updatedSpreadsheet = spreadsheetJson(state, {
      mask: mask === undefined ? undefined : below(mask, 'updatedSpreadsheet'),
      includeGridData: body.responseIncludeGridData === true,
      reader: call.caller,
      ...(ranges === undefined || ranges.length === 0
        ? {}
        : {
            parts: partsOf(
              state,
              ranges.map((one) => namedRange(state, one)),
            ),
          }),
    });
  }
  batch.commit();
  return out;
}

interface DataFilter {
  readonly gridRange?: GridRange;
  readonly a1Range?: string;
  readonly developerMetadataLookup?: Lookup;
}

function filterRanges(state: WorkbookState, filter: DataFilter): GridRange[] {
  if (filter.gridRange !== undefined) return [filter.gridRange];
  if (filter.a1Range !== undefined) return [namedRange(state, filter.a1Range)];
  if (filter.developerMetadataLookup === undefined) throw new ApiError(400, 'No filter set.');
  return lookUp(state, filter.developerMetadataLookup).flatMap((found) => placeOf(found) ?? []);
}

function namedRange(state: WorkbookState, name: unknown): GridRange {
  const range = typeof name === 'string' ? readRangeName(name, state.sheets) : undefined;
  if (range === undefined) throw new ApiError(400, `Unable to parse range: ${String(name)}`);
  return range;
}

function partsOf(state: WorkbookState, ranges: readonly GridRange[]): Map<number, Rect[]> {
  const parts = new Map<number, Rect[]>();
  for (const range of ranges) {
    const sheet = state.sheets.find((one) => one.sheetId === (range.sheetId ?? 0));
    if (sheet === undefined) throw new ApiError(400, `No grid with id: ${range.sheetId ?? 0}`);
    parts.set(sheet.sheetId, [...(parts.get(sheet.sheetId) ?? []), rectOf(range, sheet)]);
  }
  return parts;
}

/** The parameters, once the spreadsheet exists, the caller may edit it and every parameter is known. */
function readParams(workbook: Workbook, call: ApiCall, known: readonly string[]): Readonly<Record<string, unknown>> {
  const { params } = call;
  const unknown = Object.keys(params).find((name) => ![...known, 'spreadsheetId', 'fields'].includes(name));
  if (unknown !== undefined)
    throw new ApiError(
      400,
      `Invalid JSON payload received. Unknown name "${unknown}": Cannot bind query parameter. Field '${unknown}' could not be found in request message.`,
    );
  if (params.spreadsheetId !== workbook.state.spreadsheetId) throw new ApiError(404, 'Requested entity was not found.');
  if (!mayEdit(workbook.state, call.caller)) throw new ApiError(403, 'The caller does not have permission');
  return params;
}

function inside(problem: unknown, path: string): unknown {
  return problem instanceof ApiError ? new ApiError(problem.code, `Invalid ${path}: ${problem.message}`) : problem;
}
