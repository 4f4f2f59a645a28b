// Conditional formats of a tab as Excel's rules: every condition becomes a formula about the first cell of its range.
import type { Worksheet } from '@cj-tech-master/excelts';
import type { BooleanCondition, GridRange, Sheet } from '../google-json';
import { cellName, rangeName } from './places';
import { conditionalStyle } from './style';

/**
 * Adds the rules in Google's order of precedence. Known conditions: TEXT_EQ, TEXT_CONTAINS, TEXT_STARTS_WITH, CUSTOM_FORMULA; others and
 * gradients are left out. A custom formula speaks of the first cell of the first range and is moved for every other one.
 */
export function addConditions(worksheet: Worksheet, sheet: Sheet): void {
  let priority = 1;
  for (const { ranges = [], booleanRule } of sheet.conditionalFormats ?? []) {
    const first = ranges[0];
    if (!first || !booleanRule?.condition) continue;
    for (const range of ranges) {
      const formula = formulaFor(booleanRule.condition, first, range);
      if (!formula) continue;
      worksheet.addConditionalFormatting({
        ref: rangeName(range, sheet),
        rules: [
          { type: 'expression', priority, formulae: [formula], style: conditionalStyle(booleanRule.format ?? {}) },
        ],
      });
    }
    priority += 1;
  }
}

function formulaFor(condition: BooleanCondition, first: GridRange, range: GridRange): string | undefined {
  const value = condition.values?.[0]?.userEnteredValue ?? '';
  const cell = cellName(range.startRowIndex ?? 0, range.startColumnIndex ?? 0);
  const text = `"${value.replace(/"/g, '""')}"`;
  switch (condition.type) {
    case 'TEXT_EQ':
      return `${cell}=${text}`;
    case 'TEXT_CONTAINS':
      return `ISNUMBER(SEARCH(${text.replace(/[~*?]/g, '~$&')},${cell}))`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell},${value.length})=${text}`;
    case 'CUSTOM_FORMULA':
      return moved(
        value.replace(/^=/, ''),
        (range.startRowIndex ?? 0) - (first.startRowIndex ?? 0),
        (range.startColumnIndex ?? 0) - (first.startColumnIndex ?? 0),
      );
    default:
      return undefined;
  }
}

/** The formula for a range that starts elsewhere, and with the commas that files use where the locale has semicolons. */
function moved(formula: string, rows: number, columns: number): string {
  return formula.replace(
    /("(?:[^"]|"")*")|;|(?<![\p{L}\d_.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\d_(.])/gu,
    (
      all,
      quote: string | undefined,
      fixedColumn: string,
      letters: string | undefined,
      fixedRow: string,
      digits: string,
    ) => {
      if (quote) return quote;
      if (!letters) return ',';
      const column = letterIndex(letters) + (fixedColumn ? 0 : columns);
      const row = Number(digits) - 1 + (fixedRow ? 0 : rows);
      const [, name = '', number = ''] = /^([A-Z]+)(\d+)$/.exec(cellName(row, column)) ?? [];
      return name ? `${fixedColumn}${name}${fixedRow}${number}` : all;
    },
  );
}

function letterIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
