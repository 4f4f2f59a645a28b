// Every call of a self-test fails, is lost, or is its last one.
import { sweep } from '../self-test/sweep';

sweep(1);
