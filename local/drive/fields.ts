// The `fields` parameter of Google's APIs: a partial response, such as "id,files(id,name),owners/emailAddress".

/** What is asked for: a field's own fields, or all of it. */
export type FieldTree = true | { readonly [name: string]: FieldTree };

/**
 * The parsed mask, or `fallback` parsed where none is given. `known` says whether a field exists, by its names from the outside in;
 * `refusal` makes the error for one that does not.
 */
export function parseFields(
  given: unknown,
  fallback: string,
  known: (path: readonly string[]) => boolean,
  refusal: (path: readonly string[]) => Error,
): FieldTree {
  const text = given === undefined || given === null || given === '' ? fallback : String(given);
  const tokens = text.match(/[A-Za-z0-9_]+|[^\s]/g) ?? [];
  let at = 0;
  const fail = (): Error => refusal([text]);
  const list = (outer: readonly string[]): FieldTree => {
    let tree: FieldTree = {};
    for (;;) {
      tree = merged(tree, field(outer));
      if (tokens[at] !== ',') return tree;
      at += 1;
    }
  };
  const field = (outer: readonly string[]): FieldTree => {
    const name = tokens[at];
    at += 1;
    if (name === '*') return true;
    if (name === undefined || !/^\w+$/.test(name)) throw fail();
    const path = [...outer, name];
    if (!known(path)) throw refusal(path);
    if (tokens[at] === '/' || tokens[at] === '.') {
      at += 1;
      return { [name]: field(path) };
    }
    if (tokens[at] !== '(') return { [name]: true };
    at += 1;
    const inner = list(path);
    if (tokens[at] !== ')') throw fail();
    at += 1;
    return { [name]: inner };
  };
  const tree = list([]);
  if (at < tokens.length) throw fail();
  return tree;
}

/** The value with only the fields asked for; lists item by item. */
export function project(value: unknown, tree: FieldTree): unknown {
  if (tree === true || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => project(item, tree));
  const out: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    const inner = tree[name];
    if (inner !== undefined) out[name] = project(item, inner);
  }
  return out;
}

function merged(a: FieldTree, b: FieldTree): FieldTree {
  if (a === true || b === true) return true;
  const out: Record<string, FieldTree> = { ...a };
  for (const [name, tree] of Object.entries(b)) {
    const other = out[name];
    out[name] = other === undefined ? tree : merged(other, tree);
  }
  return out;
}
