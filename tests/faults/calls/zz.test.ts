import { appendFileSync, writeFileSync } from 'node:fs';
import { filesWith, filled } from './files';
import { DOCUMENTS, MENU, SIMPLE, TOOLS } from './menu';
import { complaints } from './provoke';
import { COLLECTING, READING, WRITING } from './sidebar';
import { TYPING } from './typing';

const all = [
  ...MENU,
  ...DOCUMENTS,
  ...SIMPLE, ...TOOLS,
  ...READING,
  ...WRITING,
  ...COLLECTING,
  ...TYPING,
  ...filesWith(await filled()),
].filter((s) => new RegExp(process.env.ONLY ?? '.').test(s.entry));
const OUT = process.env.OUT ?? '/tmp/c5/out.txt';
writeFileSync(OUT, '');
it.each(all.map((s, i) => [`${s.entry} ${s.what}`, s, i] as const))('%s', (_, s, i) => {
  const b = performance.now();
  const c = process.cpuUsage().user;
  let r: ReturnType<typeof complaints>;
  try {
    r = complaints(s, i, (c) => !/^self/.test(s.entry) || /k=\d*[07] /.test(c.name));
  } catch (e) {
    r = { cases: 0, wrong: [String(e)] };
  }
  const { cases, wrong } = r;
  appendFileSync(
    OUT,
    `## ${s.entry} ${s.what} ${cases} cases ${(performance.now() - b).toFixed(0)} ms cpu ${((process.cpuUsage().user - c) / 1000).toFixed(0)}\n${wrong.join('\n')}\n`,
  );
});
