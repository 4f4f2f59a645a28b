import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { demo } from '../../../local/cli/demo/demo-command';

const base = mkdtempSync(join(tmpdir(), 'demo-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

async function run(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await demo(args, {
    root: resolve('.'),
    print: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, said, complained };
}
const csv = (name: string, ...lines: string[]) => {
  const file = join(base, name);
  writeFileSync(file, ['unit,item,answer,numerator,denominator,year,source,evidence,reason', ...lines, ''].join('\n'));
  return file;
};

describe('npm run demo', () => {
  it('enters a file of answers and leaves the workbook, both drafts, a slip, the findings, the answers and everything for other programs', async () => {
    const out = join(base, 'out');
    const answers = csv(
      'answers.csv',
      'so-giao-duc-va-dao-tao,slogan,"Học tập suốt đời, vì mọi người",,,,,,',
      'Quận 1,3.2.2-1,Có,,,,,"Quyết định 12/QĐ-UBND",',
    );
    const trace = join(out, 'trace.ndjson');
    const { code, said, complained } = await run('--answers', answers, '--out', out, '--trace', trace);
    expect([complained, code]).toEqual([[], 0]);
    expect(readdirSync(out).sort()).toEqual([
      'answers.json',
      'draft-clean.docx',
      'draft-review.docx',
      'everything.csv',
      'everything.json',
      'findings.csv',
      'slip.docx',
      'trace.ndjson',
      'workbook.xlsx',
    ]);
    const read = JSON.parse(readFileSync(join(out, 'answers.json'), 'utf8')) as { unit: string; item: string }[];
    expect(read.find((one) => one.item === 'slogan' && one.unit === 'so-giao-duc-va-dao-tao')).toMatchObject({
      raw: 'Học tập suốt đời, vì mọi người',
    });
    expect(said.join('\n')).toMatch(/Tổng cộng\s+2 \/ \d+/);
    for (const line of readFileSync(trace, 'utf8').trim().split('\n')) {
      const { api, service, method } = JSON.parse(line) as Record<string, string>;
      expect(api ?? service).toBeTruthy();
      expect(method).toBeTruthy();
    }
  });

  it('lists every bad line of the file, writes nothing and fails', async () => {
    const out = join(base, 'never');
    const answers = csv('bad.csv', 'Sở Lạ,slogan,x,,,,,,', 'Quận 1,khong-co,x,,,,,,', 'a');
    const { code, complained } = await run(
      '--answers',
      answers,
      '--out',
      out,
      '--trace',
      join(out, 't'),
      '--lang',
      'en',
    );
    expect(code).toBe(1);
    expect(complained).toEqual([
      `${answers} has 3 bad lines; nothing was written:`,
      '  line 2: Unknown unit “Sở Lạ”.',
      '  line 3: Unknown item “khong-co”.',
      '  line 4: 1 field, the header has 9.',
    ]);
    expect(existsSync(out)).toBe(false);
  });

  it('counts a bad line once, however much is wrong with it', async () => {
    const file = join(base, 'header.csv');
    writeFileSync(file, 'unit,item,answers\n');
    const { complained } = await run('--answers', file, '--lang', 'en');
    expect(complained[0]).toBe(`${file} has 1 bad line; nothing was written:`);
    expect(complained).toHaveLength(3);
  });

  it('fails plainly for an unknown option, a missing file and an output that is no folder', async () => {
    expect(await run('--outt', 'x')).toMatchObject({ code: 1 });
    const missing = await run('--answers', join(base, 'khong-co.csv'));
    expect([missing.code, missing.complained[0]]).toEqual([1, `Không đọc được tệp ${join(base, 'khong-co.csv')}.`]);
    expect((await run('--answers', base)).complained).toEqual([`Không đọc được tệp ${base}.`]);
    const file = csv('file.csv');
    expect((await run('--out', file)).complained).toEqual([`${file} không phải là thư mục.`]);
  });

  it('helps in both languages', async () => {
    expect((await run('--help')).said.join()).toContain('Khởi tạo bộ biểu mẫu');
    expect((await run('--help', '--lang', 'en')).said.join()).toContain('Sets up the workbook');
  });
});
