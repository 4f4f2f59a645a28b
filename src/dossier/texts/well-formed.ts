// Half characters: what is left where a text was cut inside an emoji. Google refuses a whole batch over one.

/** The text with every half of a surrogate pair as U+FFFD. */
export const wellFormed = (text: string): string =>
  SURROGATE.test(text)
    ? text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    : text;

/** Almost no text has any: one look saves the search. */
const SURROGATE = /[\uD800-\uDFFF]/;
