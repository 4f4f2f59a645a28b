// findings.csv: what the check found, one line a finding (RFC 4180).

import type { ExportedFinding } from '../../src/workbook/results/export';

const COLUMNS = ['unit', 'item', 'rule', 'severity', 'cell', 'value', 'message'] as const;

/** The file's text: header, CRLF line ends, quotes only where needed. Values stand as they are in the workbook. */
export function findingsCsv(findings: readonly ExportedFinding[]): string {
  const rows = findings.map((finding) => COLUMNS.map((name) => field(finding[name])));
  return [COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
