import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { findingsCsv } from '../../../local/cli/findings-csv';
import { writeFolder } from '../../../local/cli/out-folder';
import { decimal, tableLines } from '../../../local/cli/table';

describe('the folder of results', () => {
  const base = mkdtempSync(join(tmpdir(), 'ket-qua-'));
  afterAll(() => rmSync(base, { recursive: true, force: true }));
  const out = join(base, 'a', 'out');

  it('appears whole, and a second run replaces what the first made and nothing else', () => {
    writeFolder(
      out,
      new Map([
        ['one.txt', '1'],
        ['two.txt', '2'],
      ]),
      ['one.txt', 'two.txt'],
    );
    writeFileSync(join(out, 'ghi-chú.txt'), 'của tôi');
    writeFolder(out, new Map([['one.txt', 'một']]), ['one.txt', 'two.txt']);
    expect(readdirSync(out).sort()).toEqual(['ghi-chú.txt', 'one.txt']);
    expect(readFileSync(join(out, 'one.txt'), 'utf8')).toBe('một');
    expect(readdirSync(join(base, 'a'))).toEqual(['out']);
  });

  it('does not appear where a file cannot be written', () => {
    const never = join(base, 'never');
    expect(() =>
      writeFolder(
        never,
        new Map([
          ['a', '1'],
          ['no/such/folder', '2'],
        ]),
        [],
      ),
    ).toThrow();
    expect(existsSync(never)).toBe(false);
    expect(readdirSync(base)).toEqual(['a']);
  });
});

describe('findings.csv', () => {
  it('can be read back by any reader of CSV, where no spreadsheet takes a value for a formula', () => {
    const finding = {
      unit: 'so-y-te',
      item: '1.1.1-1',
      rule: 'missing',
      severity: 'error',
      cell: "'Sở Y tế'!D12",
      value: '=1+1\n"hai", ba',
      message: 'Đề nghị bổ sung',
    };
    const text = findingsCsv([finding]);
    expect(text.split('\r\n')[0]).toBe('unit,item,rule,severity,cell,value,message');
    expect(parse(text, { columns: true })).toEqual([{ ...finding, value: `'${finding.value}` }]);
    expect(parse(findingsCsv([{ ...finding, value: '-5,2' }]), { columns: true })).toMatchObject([{ value: '-5,2' }]);
    expect(findingsCsv([])).toBe('unit,item,rule,severity,cell,value,message\r\n');
  });
});

describe('a table on the terminal', () => {
  it('keeps its columns straight under Vietnamese letters', () => {
    expect(
      tableLines(
        ['Đơn vị', 'Số'],
        [
          ['Sở Y tế', '7'],
          ['Quận 1'.normalize('NFD'), '120'],
        ],
      ),
    ).toEqual(['Đơn vị    Số', '────────────', 'Sở Y tế    7', `${'Quận 1'.normalize('NFD')}   120`]);
  });

  it('writes numbers as the language does', () => {
    expect([decimal(1234.56, 'vi'), decimal(1234.56, 'en')]).toEqual(['1.234,6', '1,234.6']);
  });
});
