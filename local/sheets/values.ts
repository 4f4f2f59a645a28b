// The effective value of a cell: literals as they are, formulas as far as the model computes them.
import type { ErrorValue, ExtendedValue } from './shapes';

/** What the cell is worth; undefined for an empty one. */
export function effectiveValue(value: ExtendedValue | undefined): ExtendedValue | undefined {
  return value?.formulaValue === undefined ? value : computed(value.formulaValue).value;
}

/** The address that a cell's formula links to, if it is a HYPERLINK. */
export function formulaLink(value: ExtendedValue | undefined): string | undefined {
  return value?.formulaValue === undefined ? undefined : computed(value.formulaValue).link;
}

interface Computed {
  readonly value: ExtendedValue;
  readonly link?: string;
}

const known = new Map<string, Computed>();

/**
 * Arithmetic on numbers, "text", TRUE, FALSE, NA() and HYPERLINK(…) are computed. A text that is no formula is #ERROR!, an unknown
 * name #NAME?, and what Google would compute but the model does not (cell references, other functions) an #ERROR! that says so.
 */
function computed(formula: string): Computed {
  let result = known.get(formula);
  if (result === undefined) {
    result = compute(formula.replace(/^[=+]/, ''));
    known.set(formula, result);
  }
  return result;
}

function compute(source: string): Computed {
  const link = /^\s*HYPERLINK\s*\(\s*"((?:[^"]|"")*)"\s*(?:[;,]\s*"((?:[^"]|"")*)"\s*)?\)\s*$/i.exec(source);
  if (link !== null) {
    const uri = (link[1] ?? '').replace(/""/g, '"');
    return { value: { stringValue: link[2] === undefined ? uri : link[2].replace(/""/g, '"') }, link: uri };
  }
  if (/^\s*NA\s*\(\s*\)\s*$/i.test(source)) return error('N_A', 'Error');
  const text = /^\s*"((?:[^"]|"")*)"\s*$/.exec(source);
  if (text !== null) return { value: { stringValue: (text[1] ?? '').replace(/""/g, '"') } };
  if (/^\s*(TRUE|FALSE)\s*$/i.test(source)) return { value: { boolValue: /true/i.test(source) } };
  try {
    const value = arithmetic(source);
    return Number.isFinite(value) ? { value: { numberValue: value } } : error('DIVIDE_BY_ZERO', 'Division by zero.');
  } catch (problem) {
    if (problem instanceof FormulaError) return error(problem.type, problem.message);
    throw problem;
  }
}

class FormulaError extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

const TOKEN = /\s*(?:(\d+(?:[.,]\d+)?)(?![\d.,]*[.,])|([\p{L}_$][\p{L}\p{N}_.$!:]*)|([-+*/^()%]))/uy;

/** A number from numbers, + - * / ^ % and parentheses. Throws FormulaError. */
function arithmetic(source: string): number {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.trimEnd().length) {
    const match = TOKEN.exec(source);
    if (match === null) throw parseError();
    tokens.push(match[1] ?? match[2] ?? match[3] ?? '');
  }
  let at = 0;
  const unary = (): number => {
    const token = tokens[at];
    at += 1;
    if (token === '-') return -unary();
    if (token === '+') return unary();
    if (token === '(') {
      const inner = sum();
      if (tokens[at] !== ')') throw parseError();
      at += 1;
      return suffix(inner);
    }
    if (token === undefined) throw parseError();
    if (/^\d/.test(token)) return suffix(Number(token.replace(',', '.')));
    throw nameError(token, tokens, at);
  };
  const suffix = (value: number): number => {
    if (tokens[at] === '%') {
      at += 1;
      return suffix(value / 100);
    }
    if (tokens[at] !== '^') return value;
    at += 1;
    return value ** unary();
  };
  const product = (): number => {
    let value = unary();
    while (tokens[at] === '*' || tokens[at] === '/') {
      at += 1;
      value = tokens[at - 1] === '*' ? value * unary() : value / unary();
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-') {
      at += 1;
      value = tokens[at - 1] === '+' ? value + product() : value - product();
    }
    return value;
  };
  const value = sum();
  if (at < tokens.length) throw parseError();
  return value;
}

function nameError(token: string, tokens: readonly string[], at: number): FormulaError {
  const next = tokens[at];
  if (next !== undefined && /^[\p{L}\p{N}_$]/u.test(next)) return parseError();
  const isReference = /^\$?[A-Za-z]{1,3}\$?[1-9]\d*/.test(token) || token.includes('!');
  if (isReference || next === '(')
    return new FormulaError('ERROR', 'The local model of Google Sheets does not compute this formula.');
  return new FormulaError('NAME', `Unknown range name: '${token.toUpperCase()}'.`);
}

const parseError = (): FormulaError => new FormulaError('ERROR', 'Formula parse error.');

function error(type: ErrorValue['type'], message: string): Computed {
  return { value: { errorValue: { type, message } } };
}
