// The look of a cell that nobody has formatted.

const WHITE = { red: 1, green: 1, blue: 1 };

/** SpreadsheetProperties.defaultFormat, as a new spreadsheet has it; colours as styles only, like everything in the model. */
export const DEFAULT_FORMAT = {
  backgroundColorStyle: { rgbColor: WHITE },
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColorStyle: { rgbColor: {} },
    fontFamily: 'arial,sans,sans-serif',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
  },
} as const;
