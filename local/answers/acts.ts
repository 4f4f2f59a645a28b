// Reads the file of acts: what people do in the workbook after the answers were entered, line by line, in their order.
import type { AnswerColumn } from '../../src/catalogue/plan';
import { csvRecords } from './csv-lines';

/** What may be done. `item` of a setting is its row; `column` of a waiver the rule's id; `text` the letter, the new text, or the reason. */
export type ActName = 'setting' | 'letter' | 'hand-in' | 'check' | 'accept' | 'return' | 'change' | 'waive';

/** One line. */
export interface Act {
  readonly act: ActName;
  readonly unit: string;
  readonly item: string;
  readonly column: AnswerColumn | string;
  readonly text: string;
}

const NAMES: ReadonlySet<string> = new Set<ActName>([
  'setting',
  'letter',
  'hand-in',
  'check',
  'accept',
  'return',
  'change',
  'waive',
]);
const HEADER = 'act,unit,item,column,text';

/** The acts of a file (UTF-8, the columns act,unit,item,column,text). @throws Error naming the line that is no act: the file is the project's own */
export function readActs(file: Uint8Array): readonly Act[] {
  const { records, problems } = csvRecords(new TextDecoder('utf-8', { fatal: true }).decode(file));
  const [header, ...lines] = records;
  const [problem] = problems;
  if (problem) throw new Error(`Line ${problem.line}: ${problem.reason.en}`);
  if (header?.fields.join(',') !== HEADER) throw new Error(`The file of acts does not begin with ${HEADER}`);
  return lines.map(({ line, fields }) => {
    const [act = '', unit = '', item = '', column = '', text = ''] = fields;
    if (!NAMES.has(act) || fields.length !== 5) throw new Error(`Line ${line} is no act: ${fields.join(',')}`);
    return { act: act as ActName, unit, item, column, text };
  });
}
