// The JSON of Google's Sheets and Docs APIs, as far as the two file writers read it. Names and units are Google's own.
export type * from './document-json';
export type * from './spreadsheet-json';

/** Sheets and Docs: shares of red, green and blue from 0 to 1; an absent one is 0, so `{}` is black. */
export interface Rgb {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}
