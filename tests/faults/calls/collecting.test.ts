import { expectSound } from './expect-sound';
import { COLLECTING } from './sidebar';

describe('handing in, deciding and accepting findings, when any call to Google fails', () => {
  expectSound(COLLECTING, 3);
});
