import { expectSound } from './expect-sound';
import { TOOLS } from './menu';

/** The self-test makes some two hundred calls: one case in twenty is tried here, its own tests try the rest of its ways. */
const sample = (_: unknown, i: number): boolean => process.env.FAULT_CASES === 'all' || i % 20 === 0;

describe('the self-test and the support page, when any call to Google fails', () => {
  expectSound(TOOLS, 6, sample);
});
