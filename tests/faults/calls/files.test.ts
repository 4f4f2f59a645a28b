import { expectSound } from './expect-sound';
import { filesWith, filled } from './files';

const FILES = filesWith(await filled());

describe('the window of files, when any call to Google fails', () => {
  expectSound(FILES, 5);
});
