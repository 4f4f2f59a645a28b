// Everything out as one table: a line for each answer, unit and item named in it. CSV as RFC 4180, for spreadsheets and for programs.
import type { Everything, FullAnswer } from './everything';
import { guarded } from './formula-guard';

/**
 * The text of the file: UTF-8 with a byte order mark (Excel asks for it), commas, lines ending with CR LF, one line of column names.
 * A text that a spreadsheet would take for a formula has an apostrophe before it; `value` and `year` are plain numbers with a point.
 */
export function everythingCsv({ units, items, answers, round, city }: Everything): string {
  const unitsById = new Map(units.map((unit) => [unit.id, unit]));
  const itemsById = new Map(items.map((item) => [item.id, item]));
  const lines = answers.map((answer) => {
    const unit = unitsById.get(answer.unit);
    const item = itemsById.get(answer.item.replace(/\+summary$/, ''));
    const more = {
      round,
      unit_name: unit?.vi ?? city,
      missing: answer.missing?.join('; '),
      provisional: answer.provisional === undefined ? undefined : Number(answer.provisional),
      unit_state: unit?.state,
      code: item?.code,
      request: item?.vi,
      kind: item?.kind,
      measure: item?.measure,
    };
    return COLUMNS.map((column) => field({ ...answer, ...more }[column])).join(',');
  });
  return `\uFEFF${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

/** Numbers as they are; texts guarded, quoted where they must be. */
function field(value: string | number | undefined): string {
  if (value === undefined) return '';
  const text = typeof value === 'number' ? String(value) : guarded(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

const COLUMNS = [
  'round',
  'unit',
  'unit_name',
  'unit_state',
  'item',
  'code',
  'request',
  'kind',
  'measure',
  'role',
  'raw',
  'value',
  'text',
  'year',
  'numerator',
  'denominator',
  'source',
  'evidence',
  'explanation',
  'reason',
  'self',
  'status',
  'coverage',
  'units',
  'counted',
  'missing',
  'provisional',
] as const satisfies readonly (keyof FullAnswer | More)[];

type More = 'round' | 'unit_name' | 'unit_state' | 'code' | 'request' | 'kind' | 'measure';
