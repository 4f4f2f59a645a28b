// Field masks: reading them, holding them against a message, cutting a response down, and writing by them.
import { ApiError } from '../host/api';
import { fieldsOf, innerType, isMessage, READ_ONLY } from './schema/fields';

/** A mask as a tree: a field that is wanted whole has `true`; "*" stands for every field. */
export interface Mask {
  readonly [field: string]: Mask | true;
}

/** A mutable mask, while it is being built. */
interface Growing {
  [field: string]: Growing | true;
}

/** Reads "a.b,c/d(e,f)" and "*"; names may be in snake_case. Undefined where the text is no mask. */
export function parseMask(text: string): Mask | undefined {
  const root: Growing = {};
  let at = 0;
  const list = (roots: Growing): boolean => {
    for (;;) {
      const path: string[] = [];
      for (;;) {
        const name = /^\s*(\*|[A-Za-z0-9_]+)\s*/.exec(text.slice(at));
        if (name === null) return false;
        at += name[0].length;
        path.push(camel(name[1] ?? ''));
        if (text[at] !== '.' && text[at] !== '/') break;
        at += 1;
      }
      if (text[at] === '(') {
        at += 1;
        const inner: Growing = {};
        if (!list(inner) || text[at] !== ')') return false;
        at += 1;
        while (text[at] === ' ') at += 1;
        grow(roots, path, inner);
      } else grow(roots, path, true);
      if (text[at] !== ',') return true;
      at += 1;
    }
  };
  return list(root) && at === text.length ? root : undefined;
}

/** What is wrong with a mask's form, if anything. */
export function maskProblem(text: string): string | undefined {
  return parseMask(text) === undefined ? `not a field mask: ${text}` : undefined;
}

/** The first path of a mask that the message does not have, if any. */
export function unknownPath(mask: Mask, message: string): string | undefined {
  for (const [field, inner] of Object.entries(mask)) {
    const type = field === '*' ? undefined : fieldsOf(message)[field];
    if (field === '*') {
      if (inner !== true) return '*';
      continue;
    }
    if (type === undefined) return field;
    if (inner === true) continue;
    const next = innerType(type);
    if (next === 'opaque') continue;
    if (type.startsWith('{')) return `${field}.${Object.keys(inner)[0]}`;
    const problem = isMessage(next) ? unknownPath(inner, next) : Object.keys(inner)[0];
    if (problem !== undefined) return `${field}.${problem}`;
  }
  return undefined;
}

/** The mask of a `fields` parameter for a response of that kind; `undefined` where none was given. Throws Google's refusal. */
export function responseMask(fields: unknown, message: string): Mask | undefined {
  if (fields === undefined || fields === null || fields === '') return undefined;
  const mask = typeof fields === 'string' ? parseMask(fields) : undefined;
  if (mask === undefined)
    throw new ApiError(400, `Request contains an invalid argument. Invalid field mask: ${String(fields)}`);
  const path = unknownPath(mask, message);
  if (path !== undefined)
    throw new ApiError(
      400,
      `Request contains an invalid argument. Error expanding 'fields' parameter. Cannot find matching fields for path '${path}'.`,
    );
  return mask;
}

/** True where a mask names a field, in part or whole; an absent mask names every field. */
export function wants(mask: Mask | true | undefined, field: string): boolean {
  return mask === undefined || mask === true || mask['*'] !== undefined || mask[field] !== undefined;
}

/** The part of a mask below a field: `true` where all of it is wanted. */
export function below(mask: Mask | true | undefined, field: string): Mask | true {
  if (mask === undefined || mask === true || mask['*'] !== undefined) return true;
  return mask[field] ?? true;
}

/** A copy of a value with only what the mask names. Lists are cut down member by member; emptied objects stay, as `{}`. */
export function applyMask(value: unknown, mask: Mask | true): unknown {
  if (Array.isArray(value)) return value.map((one) => applyMask(one, mask));
  if (typeof value !== 'object' || value === null) return value;
  const out: Record<string, unknown> = {};
  for (const [field, inner] of Object.entries(value)) {
    if (inner === undefined || !wants(mask, field)) continue;
    out[field] = applyMask(inner, below(mask, field));
  }
  return out;
}

/**
 * The mask of a writing request, held against the message it writes.
 * Throws where it is absent or names what is unknown or read-only; colours are named by their styles in what it gives.
 */
export function writeMask(fields: unknown, message: string): Mask {
  const mask = typeof fields === 'string' && fields !== '' ? parseMask(fields) : undefined;
  if (mask === undefined)
    throw new ApiError(400, "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  const path = unknownPath(mask, message) ?? readOnlyPath(mask, message);
  if (path !== undefined) throw new ApiError(400, `Invalid field: ${path}`);
  return colorStyles(mask);
}

/** What a write by mask leaves of an object: named fields come from `source`, and are cleared where it has none. */
export function writeByMask<T extends object>(target: T | undefined, source: object | undefined, mask: Mask | true): T {
  const to = { ...(target ?? {}) } as Record<string, unknown>;
  const from = (source ?? {}) as Record<string, unknown>;
  if (mask === true || mask['*'] !== undefined) return { ...from } as T;
  for (const [field, inner] of Object.entries(mask)) {
    if (inner === true) {
      if (from[field] === undefined) delete to[field];
      else to[field] = from[field];
      continue;
    }
    const next = writeByMask(to[field] as object | undefined, from[field] as object | undefined, inner);
    if (Object.keys(next).length === 0) delete to[field];
    else to[field] = next;
  }
  return to as T;
}

function readOnlyPath(mask: Mask, message: string): string | undefined {
  for (const [field, inner] of Object.entries(mask)) {
    if (READ_ONLY.has(`${message}.${field}`)) return field;
    const type = innerType(fieldsOf(message)[field] ?? '');
    const problem = inner !== true && isMessage(type) ? readOnlyPath(inner, type) : undefined;
    if (problem !== undefined) return `${field}.${problem}`;
  }
  return undefined;
}

/** The model keeps a colour as `…Style` only: a mask that names the old field means the new one. */
function colorStyles(mask: Mask): Mask {
  const out: Growing = {};
  for (const [field, inner] of Object.entries(mask)) {
    const isOld = /^(backgroundColor|foregroundColor|tabColor|color)$/.test(field);
    grow(out, [isOld ? `${field}Style` : field], isOld || inner === true ? true : (colorStyles(inner) as Growing));
  }
  return out;
}

function grow(root: Growing, path: readonly string[], leaf: Growing | true): void {
  let node = root;
  for (const [index, name] of path.entries()) {
    const present = node[name];
    if (present === true) return;
    if (index < path.length - 1) {
      const next: Growing = present ?? {};
      node[name] = next;
      node = next;
    } else if (leaf === true || present === undefined) node[name] = leaf;
    else for (const [field, inner] of Object.entries(leaf)) grow(present, [field], inner);
  }
}

const camel = (name: string): string => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
