// Reading a JSON body as Google's server does: unknown names, wrong types and doubled unions are refused, nulls are absent.
import { ApiError } from '../../host/api';
import { storedColor } from '../colors';
import { maskProblem } from '../mask';
import { fieldsOf, isMessage } from './fields';
import { ENUMS } from './messages';
import { UNSUPPORTED_REQUESTS } from './requests';

/** Groups of fields of which Google takes at most one: message → name of the group and its fields ('*': all). */
const UNIONS: Readonly<Record<string, readonly [string, readonly string[] | '*']>> = {
  Request: ['kind', '*'],
  ExtendedValue: ['value', '*'],
  UpdateCellsRequest: ['area', ['range', 'start']],
  ConditionalFormatRule: ['rule', ['booleanRule', 'gradientRule']],
  ConditionValue: ['value', '*'],
  ColorStyle: ['kind', '*'],
  DataFilter: ['filter', '*'],
  DeveloperMetadataLocation: ['location', ['dimensionRange', 'sheetId', 'spreadsheet']],
  UpdateDimensionPropertiesRequest: ['dimension_range', ['range', 'dataSourceSheetRange']],
};

/**
 * A copy of a body that holds only what the message knows, with colours in the model's one way of writing.
 * Throws ApiError 400 with every mistake, a line each, in Google's words.
 */
export function readBody(body: unknown, message: string): Record<string, unknown> {
  const quick: string[] = [];
  const read = readMessage(body ?? {}, message, undefined, quick);
  if (quick.length === 0) return read;
  const problems: string[] = [];
  readMessage(body ?? {}, message, '', problems);
  throw new ApiError(400, problems.join('\n'));
}

/** Where a value stands; undefined while paths are not needed, as in the first reading of a body. */
type Path = string | undefined;

function readMessage(value: unknown, message: string, at: Path, problems: string[]): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  if (Array.isArray(value)) {
    problems.push(invalidPayload(`Unknown name ""${where(at)}: Proto field is not repeating, cannot start list.`));
    return out;
  }
  if (typeof value !== 'object' || value === null) {
    problems.push(invalid(at, `type.googleapis.com/google.apps.sheets.v4.${message}`, value));
    return out;
  }
  const fields = fieldsOf(message);
  const union = UNIONS[message];
  let member = false;
  for (const name in value) {
    const inner = (value as Record<string, unknown>)[name];
    if (inner === null || inner === undefined) continue;
    const type = fields[name];
    if (type === undefined) {
      problems.push(unknownName(name, message, at));
      continue;
    }
    if (union !== undefined && (union[1] === '*' || union[1].includes(name))) {
      if (member)
        problems.push(
          `Invalid value at '${at}' (oneof), oneof field '${union[0]}' is already set. Cannot set '${name}'`,
        );
      member = true;
    }
    const path = at === undefined ? at : at === '' ? snake(name) : `${at}.${snake(name)}`;
    const read = readValue(inner, type, path, problems);
    if (type !== 'Color' || fields[`${name}Style`] === undefined) out[name] = read;
    else if (!(`${name}Style` in value)) out[`${name}Style`] = { rgbColor: read };
  }
  if (message === 'Color') return storedColor(out) as Record<string, unknown>;
  return SHARED.has(message) ? shared(out) : out;
}

/** Messages of which a body repeats a few thousands of times: equal ones become one object, which what follows can remember by. */
const SHARED = new Set(['CellFormat', 'DataValidationRule']);
const sharedByText = new Map<string, Record<string, unknown>>();
const MOST_SHARED = 5000;

function shared(message: Record<string, unknown>): Record<string, unknown> {
  const text = JSON.stringify(message);
  const present = sharedByText.get(text);
  if (present !== undefined) return present;
  if (sharedByText.size >= MOST_SHARED) sharedByText.clear();
  sharedByText.set(text, message);
  return message;
}

function readValue(value: unknown, type: string, at: Path, problems: string[]): unknown {
  if (type.startsWith('[')) {
    if (!Array.isArray(value)) {
      problems.push(invalid(at, typeName(type.slice(1, -1)), value));
      return [];
    }
    return value.map((one, index) =>
      readValue(one, type.slice(1, -1), at === undefined ? at : `${at}[${index}]`, problems),
    );
  }
  if (type.startsWith('{')) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problems.push(invalid(at, 'map', value));
      return {};
    }
    const entries = Object.entries(value).map(([key, one]) => [
      key,
      readValue(one, type.slice(1, -1), at === undefined ? at : `${at}['${key}']`, problems),
    ]);
    return Object.fromEntries(entries);
  }
  if (isMessage(type)) return readMessage(value, type, at, problems);
  if (type === 'opaque') {
    problems.push(`The local model of Google Sheets does not know the field '${at}'.`);
    return undefined;
  }
  const read = readScalar(value, type);
  if (read === undefined) problems.push(invalid(at, typeName(type), value));
  return read;
}

function readScalar(value: unknown, type: string): unknown {
  switch (type) {
    case 'bool':
      return typeof value === 'boolean' ? value : undefined;
    case 'str':
      return typeof value === 'string' && !LONE_SURROGATE.test(value) ? value : undefined;
    case 'mask':
      return typeof value === 'string' && maskProblem(value) === undefined ? value : undefined;
    case 'num':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
    case 'int':
      return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 0x7fffffff ? value : undefined;
    default:
      return typeof value === 'string' && (ENUMS[type] ?? '').split(' ').includes(value) ? value : undefined;
  }
}

function unknownName(name: string, message: string, at: Path): string {
  if (message === 'Request' && UNSUPPORTED_REQUESTS.includes(name))
    return `The local model of Google Sheets does not know the request ${name}.`;
  return invalidPayload(`Unknown name "${name}"${where(at)}: Cannot find field.`);
}

function typeName(type: string): string {
  const scalars: Record<string, string> = {
    int: 'TYPE_INT32',
    num: 'TYPE_DOUBLE',
    str: 'TYPE_STRING',
    bool: 'TYPE_BOOL',
  };
  if (type === 'mask') return 'type.googleapis.com/google.protobuf.FieldMask';
  return scalars[type] ?? `type.googleapis.com/google.apps.sheets.v4.${type}`;
}

const where = (at: Path): string => (at === '' || at === undefined ? '' : ` at '${at}'`);
const invalidPayload = (text: string): string => `Invalid JSON payload received. ${text}`;
const invalid = (at: Path, type: string, value: unknown): string =>
  `Invalid value at '${at}' (${type}), ${JSON.stringify(value)}`;
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
