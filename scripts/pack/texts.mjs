// What of the bundle is text for people, and how it lies in the store: plain, with gaps for expressions, in both languages.
import { GAP } from './store.mjs';

/** Rooms whose words are texts, however short. */
const WORDS = /^src\/(?:i18n|catalogue)\//;
/** Rooms that run only when there is work on answers; the others also run at each opening and edit. */
const WORK = /^src\/(?!google|main|edition|actions\/typing|workbook\/live)/;
/** Shorter ones take no less room as a look-up. */
const SHORTEST = 10;
const SHORTEST_ELSEWHERE = 20;

/** Whether the node is a text, or an object of vi and en, that is kept in the store wherever it stands. */
export function isPackedText(node, module) {
  if (isPair(node)) return node.properties.some(({ value }) => isPackedText(value, module));
  const written = quasisOf(node);
  if (!written) return false;
  const bytes = Buffer.byteLength(written.join(''));
  if (WORDS.test(module)) return bytes >= SHORTEST;
  return WORK.test(module) && bytes >= SHORTEST_ELSEWHERE && /[ \u0080-\uffff]/.test(written.join(''));
}

/** Whether the node holds data that are kept in the store where they are made once. */
export function isPackedData(node, module) {
  if (node.type !== 'ObjectExpression' && node.type !== 'ArrayExpression') return false;
  if (!WORDS.test(module) && !WORK.test(module)) return false;
  const found = staticValue(node);
  return found !== undefined && Buffer.byteLength(JSON.stringify(found.value)) >= 2 * SHORTEST_ELSEWHERE;
}

const known = new WeakMap();

/** The value of a literal as JSON has it, or nothing. */
export function staticValue(node) {
  if (!known.has(node)) known.set(node, staticValueOf(node));
  return known.get(node);
}

function staticValueOf(node) {
  switch (node.type) {
    case 'Literal':
      return node.regex || node.bigint ? undefined : { value: node.value };
    case 'TemplateLiteral':
      return node.expressions.length === 0 ? { value: node.quasis[0].value.cooked } : undefined;
    case 'UnaryExpression': {
      const number = staticValue(node.argument)?.value;
      if (typeof number !== 'number') return undefined;
      if (node.operator === '!') return { value: !number };
      return node.operator === '-' && number !== 0 ? { value: -number } : undefined;
    }
    case 'ArrayExpression':
      return allOf(node.elements.map((one) => one && staticValue(one)));
    case 'ObjectExpression': {
      if (!node.properties.every(isPlainProperty)) return undefined;
      const values = allOf(node.properties.map(({ value }) => staticValue(value)));
      return (
        values && {
          value: Object.fromEntries(node.properties.map(({ key }, i) => [key.name ?? key.value, values.value[i]])),
        }
      );
    }
    default:
      return undefined;
  }
}

const allOf = (found) => (found.every(Boolean) ? { value: found.map(({ value }) => value) } : undefined);

/**
 * A text as the store has it: gaps instead of expressions, each expression once, as the call that fills it in gives them.
 * @returns {{ value: string | { vi: string, en: string }, expressions: object[] }}
 */
export function textWithGaps(node, code) {
  const expressions = [];
  const sources = [];
  const gap = (expression) => {
    const source = code.slice(expression.start, expression.end);
    if (!sources.includes(source)) {
      sources.push(source);
      expressions.push(expression);
    }
    return GAP + String.fromCharCode(48 + sources.indexOf(source));
  };
  const text = (one) =>
    quasisOf(one).reduce((before, written, i) => `${before}${gap(one.expressions[i - 1])}${written}`);
  if (!isPair(node)) return { value: text(node), expressions };
  const [vi, en] = node.properties.map((property) => text(property.value));
  return { value: { vi, en }, expressions };
}

/** An object of exactly vi and en, each a text. */
function isPair(node) {
  return (
    node.type === 'ObjectExpression' &&
    node.properties.length === 2 &&
    node.properties.every((one) => isPlainProperty(one) && quasisOf(one.value)) &&
    node.properties.map(({ key }) => key.name).join() === 'vi,en'
  );
}

const isPlainProperty = (one) =>
  one.type === 'Property' &&
  one.kind === 'init' &&
  !one.computed &&
  !one.method &&
  !one.shorthand &&
  (one.key.name ?? one.key.value) !== '__proto__';

/** What is written between the expressions of a text; nothing where the node is no text. */
function quasisOf(node) {
  if (node.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked);
  return node.type === 'Literal' && typeof node.value === 'string' ? [node.value] : undefined;
}
