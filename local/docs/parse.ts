// Holds a request's JSON against the schema, in Google's words, and gives it back in one canonical form.

import { ApiError } from '../host/api';
import { ENUMS, MESSAGES } from './schema';

/**
 * The message with its fields in the schema's order, nulls dropped, zeros of colours and lengths dropped as Google does when it answers.
 * Throws ApiError 400 naming every unknown name and every value of a wrong type.
 */
export function parseMessage(type: string, value: unknown): Record<string, unknown> {
  const problems: string[] = [];
  const parsed = message(type, value, '', problems);
  if (problems.length > 0) throw new ApiError(400, problems.join('\n'));
  return parsed as Record<string, unknown>;
}

/** Messages in which 0 is the same as unset. */
const ZERO_IS_UNSET: ReadonlySet<string> = new Set(['RgbColor', 'Dimension']);
/** Messages of which at most one field may be set, with the name of the union, and its members where they are not all fields. */
const UNIONS: Readonly<Record<string, { readonly name: string; readonly members?: readonly string[] }>> = {
  Request: { name: 'request' },
  Link: { name: 'destination' },
  WriteControl: { name: 'control' },
  InsertTextRequest: { name: 'insertion_location', members: ['location', 'endOfSegmentLocation'] },
  InsertTableRequest: { name: 'insertion_location', members: ['location', 'endOfSegmentLocation'] },
  InsertPageBreakRequest: { name: 'insertion_location', members: ['location', 'endOfSegmentLocation'] },
  InsertSectionBreakRequest: { name: 'insertion_location', members: ['location', 'endOfSegmentLocation'] },
  UpdateTableCellStyleRequest: { name: 'cells', members: ['tableRange', 'tableStartLocation'] },
  DeleteNamedRangeRequest: { name: 'named_range_reference', members: ['namedRangeId', 'name'] },
};
const SCALARS: Readonly<Record<string, { readonly name: string; readonly fits: (value: unknown) => boolean }>> = {
  string: { name: 'TYPE_STRING', fits: (value) => typeof value === 'string' },
  boolean: { name: 'TYPE_BOOL', fits: (value) => typeof value === 'boolean' },
  number: { name: 'TYPE_DOUBLE', fits: (value) => typeof value === 'number' && Number.isFinite(value) },
  int: {
    name: 'TYPE_INT32',
    fits: (value) => Number.isInteger(value) && Math.abs(value as number) <= 2147483647,
  },
};

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function invalid(at: string, type: string, value: unknown, problems: string[]): undefined {
  problems.push(`Invalid value at '${at}' (${type}), ${JSON.stringify(value)}`);
  return undefined;
}

function fieldValue(type: string, value: unknown, at: string, problems: string[]): unknown {
  if (type.startsWith('[')) {
    if (!Array.isArray(value)) return invalid(at, type.slice(1, -1), value, problems);
    return value.map((item, i) => fieldValue(type.slice(1, -1), item, `${at}[${i}]`, problems));
  }
  if (type.startsWith('enum ')) {
    const name = type.slice(5);
    if (typeof value === 'string' && ENUMS[name]?.includes(value)) return value;
    return invalid(at, `type.googleapis.com/google.apps.docs.v1.${name}`, value, problems);
  }
  const scalar = SCALARS[type];
  if (scalar) return scalar.fits(value) ? value : invalid(at, scalar.name, value, problems);
  return message(type, value, at, problems);
}

function message(type: string, value: unknown, at: string, problems: string[]): unknown {
  const fields = MESSAGES[type];
  if (!fields) throw new Error(`No message ${type}`);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return invalid(at, `type.googleapis.com/google.apps.docs.v1.${type}`, value, problems);
  const given = value as Record<string, unknown>;
  const set = Object.keys(given).filter((name) => given[name] !== null && given[name] !== undefined);
  for (const name of Object.keys(given)) {
    if (fields[name] !== undefined) continue;
    const where = at === '' ? '' : ` at '${at}'`;
    problems.push(`Invalid JSON payload received. Unknown name "${name}"${where}: Cannot find field.`);
  }
  const union = UNIONS[type];
  const rivals = union ? set.filter((name) => (union.members ?? Object.keys(fields)).includes(name)) : [];
  if (union && rivals.length > 1)
    problems.push(
      `Invalid value at '${at}' (oneof), oneof field '${union.name}' is already set. Cannot set '${rivals[1]}'`,
    );
  const out: Record<string, unknown> = {};
  for (const [name, fieldType] of Object.entries(fields)) {
    const item = given[name];
    if (item === null || item === undefined) continue;
    if (item === 0 && ZERO_IS_UNSET.has(type)) continue;
    out[name] = fieldValue(fieldType, item, at === '' ? snake(name) : `${at}.${snake(name)}`, problems);
  }
  return out;
}
