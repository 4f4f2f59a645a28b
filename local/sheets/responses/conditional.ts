// Which conditional formats hold for a cell.
import { meets, type Plain } from '../condition';
import { hasDecimalComma } from '../formatted';
import { columnIndex, keptRect } from '../ranges';
import type { BooleanCondition, CellFormat, ConditionalFormatRule } from '../shapes';
import { cellAt, type SheetState } from '../state';
import { effectiveValue } from '../values';

/**
 * The format that the sheet's rules give a cell, earlier rules winning; undefined where the sheet has no rules.
 * Formulas follow the locale: ";" stands between arguments where numbers have a decimal comma.
 * Gradients, dates and formulas other than comparisons of one cell with a text or number are not computed: they never hold.
 */
export function conditionalFormats(
  sheet: SheetState,
  locale: string,
): ((row: number, column: number) => CellFormat | undefined) | undefined {
  const rules = sheet.conditionalFormats.filter((rule) => rule.booleanRule !== undefined);
  if (rules.length === 0) return undefined;
  const separator = hasDecimalComma(locale) ? ';' : ',';
  return (row, column) => {
    let format: CellFormat | undefined;
    for (let index = rules.length - 1; index >= 0; index -= 1) {
      const rule = rules[index];
      if (rule === undefined || !holds(sheet, rule, row, column, separator)) continue;
      const next = rule.booleanRule?.format ?? {};
      format = { ...format, ...next, textFormat: { ...format?.textFormat, ...next.textFormat } };
    }
    return format;
  };
}

function holds(
  sheet: SheetState,
  rule: ConditionalFormatRule,
  row: number,
  column: number,
  separator: string,
): boolean {
  const inside = rule.ranges.some((range) => {
    const rect = keptRect(range, sheet);
    return row >= rect.top && row < rect.bottom && column >= rect.left && column < rect.right;
  });
  const condition = rule.booleanRule?.condition;
  if (!inside || condition === undefined) return false;
  if (condition.type !== 'CUSTOM_FORMULA') return meets(valueAt(sheet, row, column), condition) === true;
  const first = rule.ranges[0];
  const [top, left] = [first?.startRowIndex ?? 0, first?.startColumnIndex ?? 0];
  return formulaHolds(sheet, condition, row - top, column - left, separator);
}

const COMPARISON =
  /^[=+]\s*(?:LEFT\s*\(\s*)?(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)\s*(?:([;,])\s*(\d+)\s*)?(\))?\s*(=|<>)\s*(?:"((?:[^"]|"")*)"|(\d+))\s*$/i;

function formulaHolds(
  sheet: SheetState,
  condition: BooleanCondition,
  down: number,
  right: number,
  separator: string,
): boolean {
  const match = COMPARISON.exec(condition.values?.[0]?.userEnteredValue ?? '');
  if (match === null) return false;
  const [, lockColumn, letters = 'A', lockRow, digits = '1', comma, length, isLeft, operator, text, number] = match;
  if (comma !== undefined && comma !== separator) return false;
  const row = Number(digits) - 1 + (lockRow === '$' ? 0 : down);
  const column = columnIndex(letters) + (lockColumn === '$' ? 0 : right);
  const value = valueAt(sheet, row, column);
  const shown = isLeft === undefined ? value : String(value ?? '').slice(0, Number(length ?? 1));
  const wanted = number === undefined ? (text ?? '').replace(/""/g, '"').toLowerCase() : Number(number);
  const actual = typeof wanted === 'number' ? shown : String(shown ?? '').toLowerCase();
  return (actual === wanted) === (operator === '=');
}

function valueAt(sheet: SheetState, row: number, column: number): Plain {
  const value = effectiveValue(cellAt(sheet, row, column)?.userEnteredValue);
  return value?.stringValue ?? value?.numberValue ?? value?.boolValue;
}
