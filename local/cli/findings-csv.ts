// findings.csv: what the check found, one line a finding (RFC 4180).

import type { ExportedFinding } from '../../src/workbook/results/export';

const COLUMNS = ['unit', 'item', 'rule', 'severity', 'cell', 'value', 'message'] as const;

/**
 * The file's text: header, CRLF line ends, quotes only where needed. Values stand as they are in the workbook, but for an apostrophe before
 * what a spreadsheet would take for a formula.
 */
export function findingsCsv(findings: readonly ExportedFinding[]): string {
  const rows = findings.map((finding) => COLUMNS.map((name) => field(finding[name])));
  return [COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** As the .csv of everything has it: a figure such as -5,2 is none. */
const FORMULA = /^(?!-\d+([.,]\d+)*%?$)(?=[\s']*[=+\-@＝＋－＠]|'*[\t\r\n])/;

function field(value: string): string {
  const text = value.replace(FORMULA, "'");
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
