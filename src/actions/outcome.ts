// What an action says when it is done.
import type { Lang, Text } from '../catalogue/types';

/** Lines for the person, in the workbook's language. */
export interface Outcome {
  readonly lang: Lang;
  readonly lines: readonly Text[];
  /** The address of what was made. */
  readonly url?: string;
}

/** The lines as one text. */
export const sayOutcome = ({ lang, lines }: Outcome): string => lines.map((line) => line[lang]).join('\n');
