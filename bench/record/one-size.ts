// The record of one size in a process of its own, as JSON: node scripts/run-ts.mjs bench/record/one-size.ts SIZE whole|growth
import { dirname, resolve } from 'node:path';
import { readProduct } from '../../local/cli/product';
import type { Size } from '../google/resized';
import { recordOf } from './scenario';

const root = resolve(dirname(process.argv[1] ?? '.'), '../..');
const [, , size = '{}', depth] = process.argv;
const product = readProduct(root);
if (!product) throw new Error('There is no dist/: run npm run build.');
const whole = depth === 'whole';
const record = await recordOf(root, product, JSON.parse(size) as Size, { whole, times: Number(process.argv[4] ?? 2) });
process.stdout.write(JSON.stringify(record));
