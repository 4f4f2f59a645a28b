// The JSON of Google's Sheets and Docs APIs, as far as the two file writers read it. Names and units are Google's own.
export type * from './document-json';
export type * from './rgb';
export type * from './spreadsheet-json';
