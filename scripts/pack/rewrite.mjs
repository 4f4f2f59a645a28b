// Writes the bundle anew: texts become look-ups in the packed store, heavy constants wait until they are used.
import { isHeavyPattern, isName, lazyConstants } from './lazy-constants.mjs';
import { children, isFunction, readProgram } from './program.mjs';
import { newStore } from './store.mjs';
import { isPackedData, isPackedText, staticValue, textWithGaps } from './texts.mjs';

/** What the rewritten code calls: scripts/pack/look-up.js. */
const HEAD = "import { lazy as $lazy, data as $data, text as $text } from './look-up.js';\n";

/**
 * @param {string} code an ES module as esbuild bundles it, not minified
 * @param {readonly string[]} plain names of constants that are needed so often that nothing of them waits
 * @returns {{ code: string, packed: string, page: string, length: number }} the module, and the store it looks things up in
 */
export function rewrite(code, plain) {
  const { ast, moduleAt, constants } = readProgram(code);
  for (const name of plain)
    if (!constants.delete(name)) throw new Error(`There is no constant ${name} to be left as it is`);
  const lazy = lazyConstants(constants, (node, module) => isPackedText(node, module) || isPackedData(node, module));
  const once = new Set([...lazy.values()].map(({ value }) => value));
  const store = newStore();
  const patterns = [];

  /** @param {'now' | 'once' | 'later'} when the node is evaluated: at loading, at a constant's first use, whenever its function runs. */
  function written(node, when, parent) {
    if (once.has(node)) return `$lazy(() => (${changed(node, 'once', parent)}))`;
    return changed(node, when, parent);
  }

  function changed(node, when, parent) {
    if (isReference(node, parent)) return `${node.name}()`;
    if (node.type === 'Property' && node.shorthand && lazy.has(node.value.name))
      return `${node.key.name}: ${node.value.name}()`;
    if (node.type === 'VariableDeclarator' && node.id.type === 'ObjectPattern' && once.has(node.init))
      return taken(node);
    const lookUp = when === 'now' ? undefined : lookingUp(node, when, parent);
    return lookUp ?? unchanged(node, isFunction(node) ? 'later' : when);
  }

  /** The node's own text around what becomes of the nodes in it. */
  function unchanged(node, when) {
    let out = '';
    let at = node.start;
    for (const child of children(node)) {
      const own = code.slice(child.start, child.end);
      const now = written(child, when, node);
      const isMade = node.type === 'NewExpression' && child === node.callee && now !== own;
      out += code.slice(at, child.start) + (isMade ? `(${now})` : now);
      at = child.end;
    }
    return out + code.slice(at, node.end);
  }

  const isReference = (node, parent) =>
    node.type === 'Identifier' &&
    lazy.has(node.name) &&
    !isName(node, parent) &&
    !(parent.type === 'VariableDeclarator' && parent.id === node);

  /** `{ a, b: c } = D` as two constants. */
  const taken = ({ id, init }) =>
    id.properties.map(({ key, value }) => `${value.name} = $lazy(() => ${init.name}().${key.name})`).join(', ');

  /** The call that gives the node's value, where that is in the store. */
  function lookingUp(node, when, parent) {
    if (isName(node, parent)) return undefined;
    if (isHeavyPattern(node)) return pattern(node.regex, when);
    const module = moduleAt(node.start);
    const known = when === 'once' && (isPackedText(node, module) || isPackedData(node, module)) && staticValue(node);
    if (known) return `$data(${store.add(known.value)})`;
    if (!isPackedText(node, module)) return undefined;
    const { value, expressions } = textWithGaps(node, code);
    const said = expressions.map((one) => `, ${written(one, when, node)}`).join('');
    return `${typeof value === 'string' && said === '' ? '$data' : '$text'}(${store.add(value)}${said})`;
  }

  /** A pattern inside a function is made once for all its runs; one that keeps its place (g, y) stays as it is there. */
  function pattern({ pattern: source, flags }, when) {
    const isSearching = /[gy]/.test(flags);
    if (when === 'later' && isSearching) return undefined;
    const made = `new RegExp($data(${store.add(source)}), ${JSON.stringify(flags)})`;
    if (when === 'once') return made;
    return `$pattern${patterns.push(`var $pattern${patterns.length} = $lazy(() => ${made});\n`) - 1}()`;
  }

  const body = written(ast, 'now', ast);
  return { code: `${HEAD}${patterns.join('')}${body}`, ...store.pack() };
}
