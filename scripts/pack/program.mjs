// Reads the bundle before it is made small: its statements, and which module each of them comes from.
import { parse } from 'acorn';

/** esbuild heads each module's part with its path. */
const HEADING = /^ ((?:src|scripts|node_modules)\/\S+)$/;

/**
 * @typedef {object} Constant a variable of the top level that is set once, where it is declared.
 * @property {string} name
 * @property {import('acorn').Expression} value
 * @property {string} module
 * @property {boolean} pure esbuild's word on it: a call without effect.
 */

/**
 * @param {string} code an ES module as esbuild bundles it, not minified: no inner name is that of the top level.
 * @returns {{ ast: import('acorn').Program, moduleAt: (at: number) => string, constants: Map<string, Constant> }}
 *   Constants that are exported or set elsewhere too are left out.
 */
export function readProgram(code) {
  const headings = [];
  const pure = new Set();
  const ast = parse(code, {
    ecmaVersion: 2020,
    sourceType: 'module',
    onComment: (isBlock, text, start, end) => {
      const path = isBlock ? undefined : HEADING.exec(text)?.[1];
      if (path && (start === 0 || code[start - 1] === '\n')) headings.push({ start, path });
      if (text.includes('@__PURE__')) pure.add(end + 1);
    },
  });
  const moduleAt = (at) => {
    let [from, to] = [0, headings.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (headings[middle].start <= at) from = middle + 1;
      else to = middle;
    }
    return headings[from - 1]?.path ?? '';
  };
  const top = ast.body.filter(({ type }) => type === 'VariableDeclaration').flatMap((one) => one.declarations);
  const declared = top.filter(({ id, init }) => namesIn(id, init).length > 0).map(({ id }) => id);
  const taken = namesSetElsewhere(ast, new Set(declared));
  const constants = new Map();
  for (const { id, init } of top)
    for (const name of namesIn(id, init))
      if (!taken.has(name))
        constants.set(name, { name, value: init, module: moduleAt(init.start), pure: pure.has(init.start) });
  return { ast, moduleAt, constants };
}

/** The names of `a = …`, and of `{ a, b: c } = D`. */
function namesIn(id, init) {
  if (id.type === 'Identifier') return init ? [id.name] : [];
  const isPlain = id.type === 'ObjectPattern' && init.type === 'Identifier';
  if (!isPlain || !id.properties.every(({ computed, value }) => !computed && value?.type === 'Identifier')) return [];
  return id.properties.map(({ value }) => value.name);
}

/** Names that are exported, assigned, or bound anywhere but in these declarations. */
function namesSetElsewhere(ast, declared) {
  const names = new Set();
  const bind = (pattern) => {
    if (!pattern || pattern.type === 'MemberExpression') return;
    if (pattern.type === 'Identifier') names.add(pattern.name);
    else if (pattern.type === 'AssignmentPattern') bind(pattern.left);
    else for (const child of children(pattern)) bind(child.type === 'Property' ? child.value : child);
  };
  const walk = (node) => {
    if (node.type === 'VariableDeclarator' && !declared.has(node.id)) bind(node.id);
    if (node.type === 'AssignmentExpression') bind(node.left);
    if (node.type === 'UpdateExpression') bind(node.argument);
    if (node.type === 'ForOfStatement' || node.type === 'ForInStatement') bind(node.left);
    if (node.type === 'CatchClause') bind(node.param);
    if (node.type === 'ExportSpecifier') bind(node.local);
    if (isFunction(node)) for (const pattern of [node.id, ...node.params]) bind(pattern);
    if (node.type.startsWith('Class')) bind(node.id);
    for (const child of children(node)) walk(child);
  };
  walk(ast);
  return names;
}

const below = new WeakMap();

/** The nodes right below, in the order of the text; what stands there as two (`{ a }`, `{ a = 1 }`) once. */
export function children(node) {
  const known = below.get(node);
  if (known) return known;
  const found = [];
  for (const key of Object.keys(node)) {
    const value = node[key];
    if (typeof value?.type === 'string') found.push(value);
    else if (Array.isArray(value)) for (const one of value) if (one) found.push(one);
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const once = found.filter((one, i) => one.start !== found[i - 1]?.start);
  below.set(node, once);
  return once;
}

/** Nodes whose body runs later than they do. */
export const isFunction = ({ type }) =>
  type === 'ArrowFunctionExpression' || type === 'FunctionExpression' || type === 'FunctionDeclaration';
