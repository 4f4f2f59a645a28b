// CellData: what a reader gets of one cell, built only as far as the mask asks.
import { withOldColors } from '../colors';
import { formattedValue } from '../formatted';
import { applyMask, below, type Mask, wants } from '../mask';
import type { Cell, CellFormat, ExtendedValue } from '../shapes';
import { effectiveValue, formulaLink } from '../values';
import { DEFAULT_FORMAT } from './default-format';

/** What a cell's look depends on besides itself. `conditional` gives the format of the rules that hold, if any. */
export interface CellContext {
  readonly locale: string;
  readonly conditional?: (row: number, column: number) => CellFormat | undefined;
}

/** The cell as Google gives it; `{}` for an empty one and where the mask names nothing it has. */
export function cellJson(
  cell: Cell | null,
  mask: Mask | true,
  context: CellContext,
  row: number,
  column: number,
): object {
  if (cell === null) return {};
  const out: Record<string, unknown> = {};
  const put = (field: string, make: () => unknown): void => {
    if (!wants(mask, field)) return;
    const value = make();
    if (value !== undefined)
      out[field] = SHARED.test(field) ? shared(value, below(mask, field)) : applyMask(value, below(mask, field));
  };
  const value = effectiveValue(cell.userEnteredValue);
  put('userEnteredValue', () => cell.userEnteredValue);
  put('effectiveValue', () => value);
  put('formattedValue', () => formattedValue(value, cell.userEnteredFormat, context.locale));
  put('userEnteredFormat', () => withOldColors(cell.userEnteredFormat));
  put('effectiveFormat', () => {
    const rules = needsRules(below(mask, 'effectiveFormat')) ? context.conditional?.(row, column) : undefined;
    if (value === undefined && cell.userEnteredFormat === undefined && rules === undefined) return undefined;
    return withOldColors(effectiveFormat(cell.userEnteredFormat, value, rules));
  });
  put('hyperlink', () => linkOf(cell));
  put('note', () => cell.note);
  put('textFormatRuns', () => (cell.textFormatRuns === undefined ? undefined : withOldColors(cell.textFormatRuns)));
  put('dataValidation', () => (cell.dataValidation === undefined ? undefined : validation(cell.dataValidation)));
  return out;
}

const cut = new WeakMap<object, WeakMap<object, unknown>>();
const ALL = {};
/** Fields whose objects thousands of cells have in common. */
const SHARED = /Format$|^dataValidation$/;

/** `applyMask`, remembered by value and mask; the copy that many cells share is frozen. */
function shared(value: unknown, mask: Mask | true): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const key = mask === true ? ALL : mask;
  const byValue = cut.get(key) ?? new WeakMap<object, unknown>();
  cut.set(key, byValue);
  const present = byValue.get(value);
  if (present !== undefined) return present;
  const copy = frozen(applyMask(value, mask));
  byValue.set(value, copy);
  return copy;
}

function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}

/** The address the whole cell links to: its format's link, its formula's, or that of a single run over all its text. */
export function linkOf(cell: Cell): string | undefined {
  const uri = cell.userEnteredFormat?.textFormat?.link?.uri ?? formulaLink(cell.userEnteredValue);
  if (uri !== undefined) return uri;
  const linked = cell.textFormatRuns?.filter((run) => run.format?.link?.uri !== undefined) ?? [];
  return linked.length === 1 && (linked[0]?.startIndex ?? 0) === 0 && cell.textFormatRuns?.length === 1
    ? linked[0]?.format?.link?.uri
    : undefined;
}

const formats = new WeakMap<CellFormat, Map<string, object>>();
const NONE: CellFormat = {};

/** The look after defaults, the person's format and conditional formats. The same format gives the same object. */
export function effectiveFormat(format: CellFormat = NONE, value?: ExtendedValue, rules?: CellFormat): object {
  const side =
    value === undefined
      ? ''
      : value.numberValue !== undefined
        ? 'RIGHT'
        : value.stringValue !== undefined
          ? 'LEFT'
          : 'CENTER';
  const bySide = formats.get(format) ?? new Map<string, object>();
  formats.set(format, bySide);
  let base = bySide.get(side) as CellFormat | undefined;
  if (base === undefined) {
    base = {
      ...DEFAULT_FORMAT,
      ...(side === '' ? {} : { horizontalAlignment: side }),
      hyperlinkDisplayType: 'PLAIN_TEXT',
      ...format,
      textFormat: { ...DEFAULT_FORMAT.textFormat, ...format.textFormat },
      padding: { ...DEFAULT_FORMAT.padding, ...format.padding },
    };
    bySide.set(side, base);
  }
  return rules === undefined ? base : { ...base, ...rules, textFormat: { ...base.textFormat, ...rules.textFormat } };
}

function needsRules(mask: Mask | true): boolean {
  return ['backgroundColor', 'backgroundColorStyle', 'textFormat'].some((field) => wants(mask, field));
}

const validations = new WeakMap<object, object>();

function validation(rule: object): object {
  const known = validations.get(rule);
  if (known !== undefined) return known;
  const out = Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== false));
  validations.set(rule, out);
  return out;
}
