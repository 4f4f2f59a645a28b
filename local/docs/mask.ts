// Field masks of style requests: which fields a request names, and a style with those fields changed.

import type { Style } from './model/document';
import type { Edit } from './model/edit';
import { refuse } from './model/edit';
import { MESSAGES, READ_ONLY } from './schema';

/** A field by its names from the outside in. */
export type Path = readonly string[];

/** The fields that `fields` names in a message; '*' names every field that can be written. Unknown and read-only fields are refused. */
export function maskPaths(edit: Edit, type: string, fields: string | undefined): Path[] {
  const names = (fields ?? '').split(',').map((name) => name.trim());
  if (names.join('') === '')
    return refuse(edit, "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  if (names.length === 1 && names[0] === '*') return everyField(type);
  return names.map((name) => {
    const path = name.split('.').map((part) => part.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()));
    let message: string | undefined = type;
    for (const part of path) {
      const field: string | undefined = message === undefined ? undefined : MESSAGES[message]?.[part];
      if (field === undefined) return refuse(edit, `Invalid field: ${name}`);
      if (READ_ONLY.has(`${message}.${part}`)) return refuse(edit, `Field is read-only: ${name}`);
      message = MESSAGES[field] ? field : undefined;
    }
    return path;
  });
}

/** Every field of a message that can be written. */
export const everyField = (type: string): Path[] =>
  Object.keys(MESSAGES[type] ?? {})
    .filter((name) => !READ_ONLY.has(`${type}.${name}`))
    .map((name) => [name]);

/** Refuses a style that holds a read-only field, named in the mask or not. */
export function refuseReadOnly(edit: Edit, type: string, style: Style): void {
  for (const name of Object.keys(style))
    if (READ_ONLY.has(`${type}.${name}`)) refuse(edit, `Field is read-only: ${name}`);
}

/** Whether the mask names a field or anything in it. */
export const names = (paths: readonly Path[], field: string): boolean => paths.some((path) => path[0] === field);

/** `current` with the named fields taken from `given`; a field that `given` leaves unset is unset. */
export function masked(type: string, current: Style, given: Style, paths: readonly Path[]): Style {
  let out: Style = current;
  for (const path of paths) out = withPath(type, out, given, path);
  return out;
}

function withPath(type: string, current: Style, given: Style | undefined, path: Path): Style {
  const [name, ...rest] = path as [string, ...string[]];
  const field = MESSAGES[type]?.[name] ?? '';
  const value = given?.[name];
  if (rest.length === 0) return withField(type, current, name, value);
  const inner = withPath(field, (current[name] as Style | undefined) ?? {}, value as Style | undefined, rest);
  return withField(type, current, name, inner);
}

/** The message with one field set, or unset where the value is undefined; fields stay in the schema's order. */
export function withField(type: string, current: Style, name: string, value: unknown): Style {
  const out: Record<string, unknown> = {};
  for (const field of Object.keys(MESSAGES[type] ?? {})) {
    const item = field === name ? value : current[field];
    if (item !== undefined) out[field] = item;
  }
  return out;
}
