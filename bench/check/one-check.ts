// One measurement of the pure check in a process of its own, as JSON: node scripts/run-ts.mjs bench/check/one-check.ts PLAN waivers|time
// `waivers` finds the waivers that `time` then reads from its input.
import { readFileSync } from 'node:fs';
import type { Waiver } from '../../src/rules/waivers';
import { PLANS, type PlanName } from './plans';
import { checkTime, waiversFor } from './pure-check';

const [, , name = 'own', what] = process.argv;
const plan = PLANS[name as PlanName]();
const given = (): readonly Waiver[] => JSON.parse(readFileSync(0, 'utf8')) as readonly Waiver[];
process.stdout.write(JSON.stringify(what === 'waivers' ? waiversFor(plan) : checkTime(plan, given())));
