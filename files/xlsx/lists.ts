// The choices of the dropdowns: short lists stand in the rule itself, long ones in a sheet that nobody sees.
import type { Workbook } from '@cj-tech-master/excelts';

/** The formula of a list, for a dropdown. */
export type ListPlaces = (choices: readonly string[]) => string;

/** Excel's limit for a list inside a rule. */
const LONGEST = 255;
const TITLE = '_lists';

/** The sheet of lists is made with the first that needs it. */
export function listPlaces(workbook: Workbook): ListPlaces {
  const known = new Map<string, string>();
  return (choices) => {
    const inline = choices.join(',');
    if (inline.length <= LONGEST && !choices.some((one) => one.includes(','))) return `"${inline.replace(/"/g, '""')}"`;
    const key = JSON.stringify(choices);
    const found = known.get(key);
    if (found) return found;
    const sheet = workbook.getWorksheet(TITLE) ?? workbook.addWorksheet(TITLE, { state: 'veryHidden' });
    const column = sheet.getColumn(known.size + 1);
    choices.forEach((choice, at) => {
      sheet.getCell(at + 1, known.size + 1).value = choice;
    });
    const formula = `'${TITLE}'!$${column.letter}$1:$${column.letter}$${choices.length}`;
    known.set(key, formula);
    return formula;
  };
}
