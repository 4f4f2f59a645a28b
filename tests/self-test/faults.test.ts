// A part of the sweep over every call of a self-test; the whole of it runs with the tests of faults.
import { sweep } from './sweep';

sweep(5);
