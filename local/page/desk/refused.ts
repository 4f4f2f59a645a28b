// A request that is not carried out, with the reason in words for people.
import type { Text } from '../../../src/catalogue/types';

/** `status`: as HTTP counts. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly text: Text,
  ) {
    super(text.en);
    this.name = 'Refused';
  }
}
