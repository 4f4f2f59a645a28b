// The form in LibreOffice itself, where it is installed; elsewhere the file in tests/workbook/files/fixtures stands for it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from '../../files/read-file';
import { writeUnitSheet } from '../../files/xlsx/write';
import { newBook } from './book';
import { got, imported } from './files-calls';

const KEY = 'unit:so-tai-chinh';
const ANSWERS: readonly (readonly [string, string, string])[] = [
  ['3.3.1-1a', 'answer', '98,5%'],
  ['3.3.1-1a', 'year', '2022'],
  ['3.3.1-1a', 'source', 'Thống kê'],
  ['resources', 'answer', '- Một ý.\nHai ý: “học tập suốt đời” & <khác>.'],
];

const isThere = spawnSync('soffice', ['--version']).status === 0;
// Jest prints nothing of a file that is skipped as a whole.
if (!isThere) process.stderr.write('○ the form in LibreOffice: skipped, there is no soffice on this computer\n');

(isThere ? describe : describe.skip)('the form in LibreOffice', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lcw-office-'));
    mkdirSync(join(folder, 'saved'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('opens with its locks and dropdowns, and comes back with every answer', async () => {
    const book = newBook({ setUp: true });
    for (const [id, column, text] of ANSWERS) book.type(KEY, id, column, text);
    const form = join(folder, 'bieu.xlsx');
    writeFileSync(form, await writeUnitSheet(got(book, 'readUnitSheet', ['so-tai-chinh'])));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const { status } = spawnSync(
      'soffice',
      ['--headless', profile, '--convert-to', 'xlsx', '--outdir', join(folder, 'saved'), form],
      { timeout: 120_000 },
    );
    expect(status).toBe(0);
    const bytes = readFileSync(join(folder, 'saved/bieu.xlsx'));
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/<sheetProtection [^>]*sheet="(true|1)"/);
    expect(xml).toContain('<dataValidation ');
    const empty = newBook({ setUp: true });
    expect(imported(empty, await readFile('bieu.xlsx', bytes)).written).toBe(ANSWERS.length);
    for (const [id, column, text] of ANSWERS)
      expect([id, column, empty.read(KEY, id, column)]).toEqual([id, column, text]);
  });
});
