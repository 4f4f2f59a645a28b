// Which constants of the top level are made at their first use: those whose making takes time, or needs a packed text.
import { children, isFunction } from './program.mjs';

/** A regular expression with classes of Unicode, or a long one: V8 reads it when the script is loaded, and again when it is made. */
export const isHeavyPattern = ({ regex }) =>
  Boolean(regex) && (/\\p/i.test(regex.pattern) || regex.pattern.length > 60);

/**
 * A constant in src/ may wait: nothing there has an effect when it is loaded (no service call at the top level, no state but in `let`).
 * A package's may where esbuild marks it as a call without effect.
 * @param {Map<string, import('./program.mjs').Constant>} constants
 * @param {(node: object, module: string) => boolean} isPacked whether the node will be packed where it is made once.
 * @returns {Map<string, import('./program.mjs').Constant>} those that wait.
 */
export function lazyConstants(constants, isPacked) {
  const lazy = new Map();
  const mayWait = ({ module, pure, value }) =>
    !isFunction(value) && !value.type.startsWith('Class') && (module.startsWith('src/') || pure);
  const isHeavy = (node, module) =>
    isWork(node) ||
    isHeavyPattern(node) ||
    isPacked(node, module) ||
    (node.type === 'Identifier' && lazy.has(node.name));
  for (let before = -1; before < lazy.size; ) {
    before = lazy.size;
    for (const constant of constants.values())
      if (!lazy.has(constant.name) && mayWait(constant) && someNow(constant.value, (n) => isHeavy(n, constant.module)))
        lazy.set(constant.name, constant);
  }
  return lazy;
}

/** Calls, and collections that are not empty. */
function isWork({ type, arguments: given }) {
  return type === 'CallExpression' || (type === 'NewExpression' && given.length > 0);
}

/** Whether the test holds for a node that is evaluated with this one, not in a function that runs later. */
function someNow(node, test) {
  if (test(node)) return true;
  return !isFunction(node) && children(node).some((child) => !isName(child, node) && someNow(child, test));
}

/** Whether an identifier is only the name of a property. */
export function isName(node, parent) {
  if (parent.computed) return false;
  return (
    (parent.type === 'MemberExpression' && parent.property === node) ||
    (isMember(parent) && parent.key === node && !parent.shorthand)
  );
}

const isMember = ({ type }) => type === 'Property' || type === 'MethodDefinition' || type === 'PropertyDefinition';
