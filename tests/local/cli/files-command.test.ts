// npm run files: a unit's form out, a file in with a preview, everything out – with the workbook that the local page keeps.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFile } from '../../../files/read-file';
import { files } from '../../../local/cli/files/files-command';
import { readOptions } from '../../../local/cli/files/files-options';
import { createDrive } from '../../../local/drive/store';
import { takeFolder } from '../../../local/page/folder/lock';
import { STATE, storeIn } from '../../../local/page/folder/state-file';
import { readStateText } from '../../../local/page/folder/state-text';
import { COORDINATOR, newBook, OFFICER } from '../../e2e/book';

const FIXTURE = 'tests/workbook/files/fixtures/filled-by-libreoffice.xlsx';
const NOW = '--now=2023-08-15T09:00:00+07:00';

describe('the command of files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lcw-files-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => {
    const { workbook } = newBook({ setUp: true }).host;
    storeIn(folder)({ revision: 7, workbook: workbook.state, drive: createDrive(), lasting: '{}' });
  });

  const run = async (...args: readonly string[]) => {
    const printed: string[] = [];
    const complained: string[] = [];
    const code = await files([`--data=${folder}`, NOW, ...args], {
      root: process.cwd(),
      print: (line) => printed.push(line),
      complain: (line) => complained.push(line),
    });
    return { code, printed, complained };
  };
  const state = (): string => readFileSync(join(folder, STATE), 'utf8');

  it('shows what a file would change and writes it only when told to', async () => {
    const before = state();
    const shown = await run('--import', FIXTURE);
    expect(shown).toMatchObject({ code: 0, complained: [] });
    expect(shown.printed[0]).toBe('Sở Tài chính: 8 ô sẽ được ghi.');
    expect(shown.printed).toContain('  + Mới  Phụ lục I – 3.3.1 [3.3.1-1a] Số liệu/Nội dung trả lời: (trống) → 98,5%');
    expect(shown.printed[shown.printed.length - 1]).toBe('Chưa ghi gì. Thêm --yes để ghi.');
    expect(state()).toBe(before);
    const done = await run('--import', FIXTURE, '--yes');
    expect(done.printed[done.printed.length - 1]).toBe('Đã ghi 8 ô.');
    const kept = readStateText(state());
    expect([kept.revision, JSON.stringify(kept.workbook).includes('98,5%')]).toEqual([8, true]);
    expect((await run('--import', FIXTURE, '--yes')).printed[0]).toBe('Sở Tài chính: không có ô nào cần ghi.');
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });

  it('writes a unit’s form that can be read again, under a name of choice', async () => {
    const out = join(folder, 'bieu.xlsx');
    expect((await run('--export', 'Sở Tài chính', '--out', out)).printed).toEqual([`Đã ghi ${out}`]);
    const file = await readFile('bieu.xlsx', readFileSync(out));
    expect(JSON.stringify(file)).toContain('lcw 1;2023;so-tai-chinh;Thành phố Hồ Chí Minh');
    expect((await run('--import', out)).printed).toEqual([
      'Sở Tài chính: không có ô nào cần ghi.',
      '  = Giữ nguyên: 0',
    ]);
  });

  it('writes everything as JSON and CSV, for the coordinator', async () => {
    const out = join(folder, 'du-lieu');
    expect((await run('--all', out)).code).toBe(0);
    expect(JSON.parse(readFileSync(join(out, 'thanh-pho-hoc-tap-2023.json'), 'utf8')).round).toBe(2023);
    expect(readFileSync(join(out, 'thanh-pho-hoc-tap-2023.csv'), 'utf8').startsWith('\uFEFFround,')).toBe(true);
    const refused = await run('--all', join(folder, 'khong'), '--as', OFFICER);
    expect([refused.code, refused.complained]).toEqual([1, ['Chức năng này dành cho đơn vị đầu mối.']]);
    expect(existsSync(join(folder, 'khong'))).toBe(false);
  });

  it('lists the units, and says so when one is unknown', async () => {
    expect((await run('--units')).printed).toContain('so-tai-chinh\tSở Tài chính');
    expect((await run('--export', 'Sở Lạ')).complained[0]).toContain('Không có đơn vị “Sở Lạ”');
    expect((await run('--import', FIXTURE, '--unit', 'quan-1')).complained[0]).toContain(
      'không phải của Ủy ban nhân dân Quận 1',
    );
  });

  it('acts with the rights of whoever is named, and for nobody else', async () => {
    const refused = await run('--import', FIXTURE, '--as', 'la@hcm.example');
    expect(refused.complained).toEqual(['Bộ biểu mẫu không được chia sẻ với la@hcm.example.']);
    expect((await run('--import', FIXTURE, '--yes', '--as', COORDINATOR)).code).toBe(0);
  });

  it('says in plain words what stands in the way', async () => {
    const half = join(folder, 'nua.xlsx');
    writeFileSync(half, readFileSync(FIXTURE).subarray(0, 4000));
    expect((await run('--import', half)).complained[0]).toContain('Tệp bị hỏng');
    expect((await run('--import', join(folder, 'khong.xlsx'))).complained[0]).toContain('Không đọc được tệp');
    expect((await run('--import', FIXTURE, '--lang', 'en')).printed[0]).toContain('8 cells to write');
    writeFileSync(join(folder, STATE), 'x');
    expect((await run('--units')).complained[0]).toContain('tệp được giữ nguyên');
    rmSync(join(folder, STATE));
    expect((await run('--units')).complained[0]).toContain('Đề nghị chạy npm start trước');
  });

  it('does not write under a page that is running', async () => {
    const taken = takeFolder(folder);
    const before = state();
    try {
      const refused = await run('--import', FIXTURE, '--yes');
      expect([refused.code, state()]).toEqual([1, before]);
      expect(refused.complained[0]).toContain('npm start');
      expect((await run('--import', FIXTURE)).code).toBe(0);
    } finally {
      if ('release' in taken) taken.release();
    }
  });

  it('works on a state file of any name', async () => {
    const other = join(folder, 'ban-sao.json');
    copyFileSync(join(folder, STATE), other);
    const before = state();
    const printed: string[] = [];
    const terminal = {
      root: process.cwd(),
      print: (line: string) => void printed.push(line),
      complain: () => undefined,
    };
    expect(await files(['--workbook', other, NOW, '--import', FIXTURE, '--yes'], terminal)).toBe(0);
    expect([state() === before, readFileSync(other, 'utf8').includes('98,5%')]).toEqual([true, true]);
  });
});

describe('its options', () => {
  it.each([
    [[], 'Đề nghị chọn đúng một trong'],
    [['--units', '--all', 'x'], 'Đề nghị chọn đúng một trong'],
    [['--units', '--yes'], '--yes chỉ dùng cùng với --import'],
    [['--export', 'x', '--unit', 'y'], '--unit chỉ dùng cùng với --import'],
    [['--import', 'x', '--out', 'y'], '--out chỉ dùng cùng với --export'],
    [['--units', '--data', 'x', '--workbook', 'y'], 'Không dùng --data cùng với --workbook'],
    [['--units', '--now', 'hôm nay'], '--now là một thời điểm'],
  ] as const)('%j are refused', (args, words) => {
    const read = readOptions(args);
    expect('faults' in read ? read.faults.map(({ vi }) => vi).join(' ') : '').toContain(words);
  });

  it('show the help in either language', () => {
    expect(readOptions(['--help', '--lang', 'en'])).toMatchObject({ task: { do: 'help' }, lang: 'en' });
  });
});
