import { expectSound } from './expect-sound';
import { READING, WRITING } from './sidebar';

describe('the sidebar, when any call to Google fails', () => {
  expectSound([...READING, ...WRITING], 2);
});
