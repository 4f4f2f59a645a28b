import { expectSound } from './expect-sound';
import { MENU, SIMPLE } from './menu';

describe('the menu, when any call to Google fails', () => {
  expectSound([...MENU, ...SIMPLE], 0);
});
