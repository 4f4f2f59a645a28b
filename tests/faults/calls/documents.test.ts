import { expectSound } from './expect-sound';
import { DOCUMENTS } from './menu';

describe('making a document, when any call to Google fails', () => {
  expectSound(DOCUMENTS, 1);
});
