// npm run demo: the main job on this computer, from an empty spreadsheet to both drafts.
import { dirname, resolve } from 'node:path';
import { demo } from './demo-command';

// scripts/run-ts.mjs gives the path of this very file as the program's name.
const root = resolve(dirname(process.argv[1] ?? '.'), '../../..');
process.exitCode = await demo(process.argv.slice(2), {
  root,
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
