import { expectSound } from './expect-sound';
import { TYPING } from './typing';

describe('the check while typing, when any call to Google fails', () => {
  expectSound(TYPING, 4);
});
