// How the custom formula of a conditional format follows its cells.
import { columnIndex, columnName } from '../ranges';
import type { ConditionalFormatRule, GridRange } from '../shapes';
import { type Shift, shiftIndex, shiftRange } from './range-shift';

/**
 * The rule over its ranges after a change. A relative reference keeps its distance from the first range's first cell;
 * an absolute one follows the row or column it names.
 */
export function shiftConditional(
  rule: ConditionalFormatRule,
  ranges: readonly GridRange[],
  shift: Shift,
): ConditionalFormatRule {
  const condition = rule.booleanRule?.condition;
  if (condition?.type !== 'CUSTOM_FORMULA') return { ...rule, ranges };
  const first = rule.ranges.find((range) => shiftRange(range, shift) !== undefined);
  const [isRows, start] =
    shift.dimension === 'ROWS' ? [true, 'startRowIndex' as const] : [false, 'startColumnIndex' as const];
  const moved = (ranges[0]?.[start] ?? 0) - (first?.[start] ?? 0);
  const values = condition.values?.map((value) => ({
    ...value,
    ...(value.userEnteredValue === undefined
      ? {}
      : { userEnteredValue: shiftFormula(value.userEnteredValue, isRows, moved, shift) }),
  }));
  return { ...rule, ranges, booleanRule: { ...rule.booleanRule, condition: { ...condition, values } } };
}

const REFERENCE = /"(?:[^"]|"")*"|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)(?![\w(])/g;

function shiftFormula(formula: string, isRows: boolean, moved: number, shift: Shift): string {
  return formula.replace(
    REFERENCE,
    (whole, lockColumn?: string, letters?: string, lockRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const column = columnIndex(letters);
      const row = Number(digits) - 1;
      const place = (index: number, lock: string | undefined): number | undefined =>
        lock === '$' ? shiftIndex(index, shift) : index + moved;
      const nextRow = isRows ? place(row, lockRow) : row;
      const nextColumn = isRows ? column : place(column, lockColumn);
      if (nextRow === undefined || nextColumn === undefined || nextRow < 0 || nextColumn < 0) return '#REF!';
      return `${lockColumn}${columnName(nextColumn)}${lockRow}${nextRow + 1}`;
    },
  );
}
