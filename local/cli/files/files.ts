// npm run files: files of units out of, and into, the workbook that the local page keeps.
import { dirname, resolve } from 'node:path';
import { files } from './files-command';

// scripts/run-ts.mjs gives the path of this very file as the program's name.
const root = resolve(dirname(process.argv[1] ?? '.'), '../../..');
process.exitCode = await files(process.argv.slice(2), {
  root,
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
