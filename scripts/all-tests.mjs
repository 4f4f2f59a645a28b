// Runs the test commands one after another and closes with the sum of their closing lines: node scripts/all-tests.mjs test test:faults
import { spawn } from 'node:child_process';

const CLOSING = /^(\d+) passed, (\d+) failed$/;

/** Runs one npm script, shows what it prints but for its closing line, and gives what that line says; without one it counts as failed. */
function run(script) {
  return new Promise((done) => {
    const child = spawn('npm', ['run', '-s', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    let rest = '';
    let closing;
    const take = (line) => {
      const [, passed, failed] = CLOSING.exec(line) ?? [];
      if (failed === undefined) process.stdout.write(`${line}\n`);
      else closing = { passed: Number(passed), failed: Number(failed) };
    };
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop();
      lines.forEach(take);
    });
    child.on('error', () => done({ passed: 0, failed: 1 }));
    child.on('close', (code) => {
      if (rest !== '') take(rest);
      const { passed, failed } = closing ?? { passed: 0, failed: 0 };
      console.log(`npm run ${script}: ${passed} passed, ${failed} failed${code === 0 ? '' : `, exit code ${code}`}`);
      done({ passed, failed: code !== 0 && failed === 0 ? 1 : failed });
    });
  });
}

let [passed, failed] = [0, 0];
for (const script of process.argv.slice(2)) {
  const one = await run(script);
  passed += one.passed;
  failed += one.failed;
}
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
