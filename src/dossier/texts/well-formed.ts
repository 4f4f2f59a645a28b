// Half characters: what is left where a text was cut inside an emoji. Google refuses a whole batch over one.

/** The text with every half of a surrogate pair as U+FFFD. */
export const wellFormed = (text: string): string =>
  text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
