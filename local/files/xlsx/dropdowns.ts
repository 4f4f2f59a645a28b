// Dropdowns: Google's ONE_OF_LIST validations as Excel's lists.
import type { DataValidation, Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { CellData } from '../google-json';
import { cellName } from './places';

/** Collects the dropdowns of one tab cell by cell, and writes equal neighbours of a column as one range. */
export interface Dropdowns {
  add(row: number, column: number, rule: CellData['dataValidation']): void;
  write(worksheet: Worksheet): void;
}

/**
 * A collector. A rule that is not strict shows its list and rejects nothing. Other kinds of rules are left out. `lists` gives the
 * formula of a list that does not fit into the rule itself.
 */
export function dropdowns(lists: (values: readonly string[]) => string): Dropdowns {
  const columns = new Map<number, Map<number, string>>();
  const rules = new Map<string, DataValidation>();

  return {
    add(row, column, rule) {
      if (rule?.condition?.type !== 'ONE_OF_LIST') return;
      const values = (rule.condition.values ?? [])
        .map((value) => value.userEnteredValue ?? '')
        .filter((value) => value !== '');
      if (values.length === 0) return;
      const key = JSON.stringify([rule.strict === true, values]);
      if (!rules.has(key)) rules.set(key, ruleOf(inline(values) ?? lists(values), rule.strict === true));
      const rows = columns.get(column) ?? new Map<number, string>();
      columns.set(column, rows.set(row, key));
    },
    write(worksheet) {
      const validations = (
        worksheet as unknown as { dataValidations: { add(address: string, rule: DataValidation): void } }
      ).dataValidations;
      for (const [column, rows] of columns) {
        for (const [from, to, key] of runsOf(rows)) {
          const rule = rules.get(key);
          const range =
            from === to ? cellName(from, column) : `range:${cellName(from, column)}:${cellName(to, column)}`;
          if (rule) validations.add(range, rule);
        }
      }
    },
  };
}

/** Long lists of a workbook, each in a column of a tab that nobody sees; the tab is made with the first of them. */
export function listSheet(workbook: Workbook, title: string): (values: readonly string[]) => string {
  const known = new Map<string, string>();
  return (values) => {
    const key = JSON.stringify(values);
    const found = known.get(key);
    if (found) return found;
    const sheet = workbook.getWorksheet(title) ?? workbook.addWorksheet(title, { state: 'veryHidden' });
    const column = known.size;
    for (const [row, value] of values.entries()) sheet.getCell(row + 1, column + 1).value = value;
    const absolute = (row: number) => cellName(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
    const formula = `'${title}'!${absolute(0)}:${absolute(values.length - 1)}`;
    known.set(key, formula);
    return formula;
  };
}

/** The list as the rule itself can hold it: no comma inside a value, 255 characters at most. */
function inline(values: readonly string[]): string | undefined {
  const text = values.join(',');
  if (text.length > 255 || values.some((value) => value.includes(',') || value.trim() !== value)) return undefined;
  return `"${text.replace(/"/g, '""')}"`;
}

function ruleOf(formula: string, strict: boolean): DataValidation {
  return { type: 'list', allowBlank: true, showErrorMessage: strict, formulae: [formula] };
}

function runsOf(rows: ReadonlyMap<number, string>): [from: number, to: number, key: string][] {
  const runs: [number, number, string][] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const key = rows.get(row) ?? '';
    const last = runs[runs.length - 1];
    if (last && last[1] === row - 1 && last[2] === key) last[1] = row;
    else runs.push([row, row, key]);
  }
  return runs;
}
