// Texts in a .csv that a spreadsheet would take for formulas: guarded on the way out as OWASP advises ("CSV Injection"), freed on the way in.

/** What begins as a formula does: = + - @, their full-width forms, a tab or a line break; after spaces and apostrophes too. */
const FORMULA = /^[\s']*[=+\-@＝＋－＠]|^'*[\t\r\n]/;
/** A figure as people write it: "-5,2", "-1.234.567", "-3%". */
const FIGURE = /^-\d+([.,]\d+)*%?$/;

/** The text, with an apostrophe before it where it could be a formula. */
export const guarded = (text: string): string => (FORMULA.test(text) && !FIGURE.test(text) ? `'${text}` : text);

/** The text that `guarded` was given. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
