// Where the texts that people typed stand, before and after: no action may lose one.
import type { SheetState } from '../../../local/sheets/state';
import { wellFormed } from '../../../src/dossier/texts/well-formed';
import type { Book } from '../../e2e/book';
import { columnsOf, keyOf, sheets } from './places';

/** Columns of a tab of answers that the add-in writes at every check: a text typed over them is gone with good reason, the code of a row with progress among them. */
const OURS: ReadonlySet<string> = new Set(['status', 'fix', 'recorded', 'code', 'request']);
/** Lists that are made anew; only the coordinator's reasons in them are a person's. */
const LISTS: ReadonlySet<string> = new Set(['overview', 'findings', 'drafts', 'log', 'waivers']);

/** Lists whose lines stay: what was done, accepted, drafted and put away. */
const KEEPING: ReadonlySet<string> = new Set(['archive', 'waivers', 'log', 'drafts']);

/** Every text with a mark that stands where people's texts stand. */
export function marked(book: Book): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const sheet of sheets(book)) {
    const counts = personal(sheet);
    sheet.rows.forEach((row) => {
      row?.forEach((cell, column) => {
        const text = cell?.userEnteredValue?.stringValue ?? '';
        if (isPersons(text) && counts(column)) texts.add(text);
      });
    });
  }
  return texts;
}

/** A text with a mark that does not only quote one, as remedies and records do. */
const isPersons = (text: string): boolean =>
  text.includes('⟦') && !text.startsWith('{') && text.replace(/“[^”]*”/g, '').includes('⟦');

/** Those of the texts that stand nowhere any more: in no cell that keeps what people wrote, and in no note. Half characters count as U+FFFD. */
export function lost(book: Book, texts: ReadonlySet<string>): readonly string[] {
  const kept = new Set<string>();
  const notes: string[] = [];
  for (const sheet of sheets(book)) {
    const keeps = KEEPING.has(keyOf(sheet)) ? () => true : personal(sheet);
    for (const row of sheet.rows)
      row?.forEach((cell, column) => {
        if (keeps(column)) kept.add(wellFormed(cell?.userEnteredValue?.stringValue ?? ''));
        if (cell?.note) notes.push(wellFormed(cell.note));
      });
  }
  return [...texts].filter(
    (text) => !kept.has(wellFormed(text)) && !notes.some((note) => note.includes(wellFormed(text))),
  );
}

/** Which columns of a tab hold texts of people: all of a tab that is nobody's; one that has lost its own mark is known by its columns'. */
function personal(sheet: SheetState): (column: number) => boolean {
  const key = keyOf(sheet);
  const names = new Map([...columnsOf(sheet)].map(([name, column]) => [column, name]));
  if (LISTS.has(key)) return (column) => ['waiver', 'reason'].includes(names.get(column) ?? '');
  if (key.includes(':') || (key === '' && columnsOf(sheet).has('status')))
    return (column) => !OURS.has(names.get(column) ?? '');
  return () => true;
}
