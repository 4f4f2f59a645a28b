// A colour in the JSON of Google's APIs.

/** Sheets and Docs: shares of red, green and blue from 0 to 1; an absent one is 0, so `{}` is black. */
export interface Rgb {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}
