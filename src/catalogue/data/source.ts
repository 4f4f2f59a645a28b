// Where the catalogue's texts were printed: plan 1256/KH-UBND of 3 April 2023 with its Annexes I and II.
import type { Source } from '../types';

const PLAN_FILE = '000_0c4cfaed56e813f8.txt';

/** The place of a text in the plan: its line in the scanned file, counted from 1. */
export const printedAt = (line: number): Source => ({ file: PLAN_FILE, line });
