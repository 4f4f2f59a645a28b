// One measurement of the pure check in a process of its own, as JSON: node scripts/run-ts.mjs bench/one-check.ts own|wide
import { checkTime, ownPlan, widePlan } from './pure-check';

const plan = process.argv[2] === 'wide' ? widePlan(200, 60) : ownPlan();
process.stdout.write(JSON.stringify(checkTime(plan)));
