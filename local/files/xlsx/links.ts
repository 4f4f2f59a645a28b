// Where a link in a cell leads: to another place of the same workbook, or out of it.
import type { Spreadsheet } from '../google-json';

/** An address for Excel: outside, or a place in this workbook such as "'Sở Y tế'!D12". */
export type LinkTarget = { readonly url: string } | { readonly place: string };

/** Reads links of one spreadsheet: "#gid=5&range=D12" and its own https address with such an ending lead inside. */
export type LinkReader = (uri: string | undefined) => LinkTarget | undefined;

/**
 * Makes the reader. A link to a tab that does not exist, an address without a scheme, and one longer than Excel takes
 * (2,079 characters) give undefined: the text stays, without a link.
 */
export function linkReader(spreadsheet: Spreadsheet): LinkReader {
  const titles = new Map<number, string>();
  for (const { properties } of spreadsheet.sheets ?? []) titles.set(properties?.sheetId ?? 0, properties?.title ?? '');
  const own = spreadsheet.spreadsheetId
    ? `https://docs.google.com/spreadsheets/d/${spreadsheet.spreadsheetId}/`
    : undefined;

  return (uri) => {
    if (!uri) return undefined;
    const inside = uri.startsWith('#') || (own !== undefined && uri.startsWith(own));
    const gid = inside ? /[#&?]gid=(\d+)/.exec(uri)?.[1] : undefined;
    if (gid !== undefined) {
      const title = titles.get(Number(gid));
      return title === undefined ? undefined : { place: `${quoted(title)}!${rangeOf(uri)}` };
    }
    if (!/^[a-z][a-z0-9+.-]*:/i.test(uri) || uri.length > 2079) return undefined;
    return { url: uri.replace(/[\s<>"{}|\\^`]/g, (char) => encodeURIComponent(char)) };
  };
}

/** A tab's title as formulas write it: in apostrophes, those inside doubled. */
export function quoted(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}

function rangeOf(uri: string): string {
  const range = /[#&]range=([^&#]+)/.exec(uri)?.[1];
  const cells = range && /(?:^|!)(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i.exec(decoded(range))?.[1];
  return cells ? cells.toUpperCase() : 'A1';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
