// Files as they come back from people: what is read from them, and what is not even opened.
import { Workbook } from '@cj-tech-master/excelts';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { LARGEST, readFile } from '../../files/read-file';
import { MOST_ROWS, MOST_UNPACKED } from '../../files/xlsx/limits';

/** The bytes of a workbook of one sheet. */
async function xlsx(fill: (sheet: ReturnType<Workbook['addWorksheet']>) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  fill(workbook.addWorksheet('Biểu'));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The file with its parts changed. */
const repacked = (bytes: Uint8Array, change: (parts: Record<string, Uint8Array>) => void): Uint8Array => {
  const parts = unzipSync(bytes);
  change(parts);
  return zipSync(parts);
};

const why = async (name: string, bytes: Uint8Array): Promise<string> =>
  readFile(name, bytes).then(
    () => 'read',
    (error: Error) => error.message,
  );

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

describe('the cells of an .xlsx', () => {
  const rows = async (fill: Parameters<typeof xlsx>[0]) => (await readFile('a.xlsx', await xlsx(fill))).sheets[0]?.rows;

  it('are read as a person would have typed them in Vietnamese', async () => {
    const cells: readonly (readonly [unknown, string | undefined, object])[] = [
      ['98,5%', '@', { is: 'text', text: '98,5%' }],
      [0.985, '0.0%', { is: 'number', text: '98,5%', value: 0.985, percent: true }],
      [0.07, '0%', { is: 'number', text: '7%', value: 0.07, percent: true }],
      [0.5, '0.0" %"', { is: 'number', text: '0,5', value: 0.5 }],
      [8993082, '#,##0', { is: 'number', text: '8993082', value: 8993082 }],
      [1.234, undefined, { is: 'number', text: '1,2340', value: 1.234 }],
      [1234.5, undefined, { is: 'number', text: '1234,5', value: 1234.5 }],
      [1e21, undefined, { is: 'number', text: '1000000000000000000000', value: 1e21 }],
      [-5e-7, undefined, { is: 'number', text: '-0,0000005', value: -5e-7 }],
      [new Date('2023-02-05'), 'dd/mm/yyyy', { is: 'date', text: '05/02/2023' }],
      [new Date('2023-02-05T08:30:00Z'), 'dd/mm/yyyy hh:mm', { is: 'date', text: '05/02/2023 08:30' }],
      [true, undefined, { is: 'boolean', text: 'TRUE' }],
      [{ error: '#REF!' }, undefined, { is: 'error', text: '#REF!' }],
      [{ formula: 'A1+1', result: 2 }, undefined, { is: 'formula', text: '=A1+1' }],
      [
        { richText: [{ text: 'học ' }, { text: 'tập', font: { bold: true } }] },
        undefined,
        { is: 'text', text: 'học tập' },
      ],
      [{ text: 'Sở Y tế', hyperlink: 'https://example.vn' }, undefined, { is: 'text', text: 'Sở Y tế' }],
      ['một\nhai', undefined, { is: 'text', text: 'một\nhai' }],
      ['_x005F_x0041_ và _x000D_', undefined, { is: 'text', text: '_x0041_ và \r' }],
    ];
    const read = await rows((sheet) =>
      cells.forEach(([value, numFmt], at) => {
        const cell = sheet.getCell(at + 1, 1);
        cell.value = value as never;
        if (numFmt) cell.numFmt = numFmt;
      }),
    );
    expect(read?.map(([cell]) => cell)).toEqual(cells.map(([, , cell]) => cell));
  });

  it('keep their places: empty rows, empty cells, merges', async () => {
    const { sheets } = await readFile(
      'a.xlsx',
      await xlsx((sheet) => {
        sheet.getCell('B3').value = 'x';
        sheet.mergeCells('B3:C4');
      }),
    );
    expect(sheets[0]).toEqual({
      title: 'Biểu',
      rows: [[], [], [null, { is: 'text', text: 'x' }]],
      merges: ['B3:C4'],
    });
  });

  it('are those of the sheets with a mark; without one, of the first', async () => {
    const workbook = new Workbook();
    workbook.addWorksheet('Ghi chú').getCell('A1').value = 'x';
    const bare = new Uint8Array(await workbook.xlsx.writeBuffer());
    workbook.addWorksheet('Biểu').getCell('B1').value = 'lcw 1;2023;so-y-te;Hà Nội';
    const marked = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect((await readFile('a.xlsx', bare)).sheets.map(({ title }) => title)).toEqual(['Ghi chú']);
    expect((await readFile('a.xlsx', marked)).sheets.map(({ title }) => title)).toEqual(['Biểu']);
  });
});

describe('a file that cannot be read', () => {
  const form = () =>
    xlsx((sheet) => {
      sheet.getCell('A1').value = 'lcw 1;2023;so-y-te;Hà Nội';
    });

  it('is refused when it is over 50 MB, empty, of another kind or from an old Excel', async () => {
    expect(await why('a.xlsx', new Uint8Array(LARGEST + 1))).toBe('too-large');
    expect(await why('a.xlsx', new Uint8Array())).toBe('empty');
    expect(await why('a.pdf', strToU8('%PDF-1.7'))).toBe('other-kind');
    expect(await why('a.docx', zipSync({ 'word/document.xml': strToU8('<w/>') }))).toBe('other-kind');
    expect(await why('a.xlsx', strToU8('không phải zip'))).toBe('damaged');
    expect(await why('a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))).toBe(
      'old-excel',
    );
  });

  it('is refused when it has a password or macros', async () => {
    const locked = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(500), ...utf16('EncryptedPackage')]);
    expect(await why('a.xlsx', locked)).toBe('encrypted');
    const macros = repacked(await form(), (parts) => {
      parts['xl/vbaProject.bin'] = strToU8('x');
    });
    expect(await why('a.xlsm', macros)).toBe('macros');
    expect(await why('a.xlsx', macros)).toBe('macros');
  });

  it('is refused when it was cut off or changed on the way, wherever that was', async () => {
    const bytes = await form();
    for (const end of [10, 100, bytes.length >> 1, bytes.length - 30, bytes.length - 1])
      expect([end, await why('a.xlsx', bytes.slice(0, end))]).toEqual([end, 'damaged']);
    let changed = 0;
    for (let at = 40; at < bytes.length; at += 97) {
      const bad = bytes.slice();
      bad[at] = (bad[at] ?? 0) ^ 0x55;
      const result = await why('a.xlsx', bad);
      expect(['read', 'damaged', 'encrypted', 'other-kind', 'bomb']).toContain(result);
      if (result !== 'read') changed += 1;
    }
    expect(changed).toBeGreaterThan(20);
  });

  it('is refused when it would grow beyond all measure, whether it says so or not', async () => {
    const big = new Uint8Array(MOST_UNPACKED + 1);
    const honest = repacked(await form(), (parts) => {
      parts['xl/worksheets/sheet1.xml'] = big;
    });
    expect(await why('a.xlsx', honest)).toBe('bomb');
    const lying = repacked(await form(), (parts) => {
      parts['xl/worksheets/sheet1.xml'] = new Uint8Array(5_000_000);
    });
    const view = new DataView(lying.buffer);
    // The size of the part in the directory: 5,000,000 becomes 500.
    for (let at = 0; at + 4 <= lying.length; at += 1)
      if (view.getUint32(at, true) === 5_000_000) view.setUint32(at, 500, true);
    expect(await why('a.xlsx', lying)).toBe('bomb');
  });

  it('is refused with more rows than any form has', async () => {
    const many = await xlsx((sheet) => {
      for (let n = 1; n <= MOST_ROWS + 1; n += 1) sheet.getCell(n, 1).value = n;
    });
    expect(await why('a.xlsx', many)).toBe('too-many-rows');
    expect(await why('a.csv', strToU8('a,b\n'.repeat(MOST_ROWS + 1)))).toBe('too-many-rows');
  });

  it('opens no drawing, link or other part that a form does not need', async () => {
    const odd = repacked(await form(), (parts) => {
      parts['xl/drawings/drawing1.xml'] = strToU8('<not xml');
      parts['xl/externalLinks/externalLink1.xml'] = strToU8('<not xml');
      const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
      parts['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace('</worksheet>', '<drawing r:id="rId9"/></worksheet>'));
    });
    expect(await why('a.xlsx', odd)).toBe('read');
  });
});

describe('a .csv', () => {
  const fields = async (bytes: Uint8Array) =>
    (await readFile('a.csv', bytes)).sheets[0]?.rows.map((row) => row.map((cell) => cell?.text ?? ''));

  it('is read with commas, semicolons or tabs, quotes, line breaks and any line ends', async () => {
    expect(await fields(strToU8('a;b;c\r\n"98,5";"hai\ndòng";"nói ""chào"""\r\n'))).toEqual([
      ['a', 'b', 'c'],
      ['98,5', 'hai\ndòng', 'nói "chào"'],
    ]);
    expect(await fields(strToU8('a\tb\n1\t2'))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(await fields(strToU8('a,b\r1,'))).toEqual([
      ['a', 'b'],
      ['1', ''],
    ]);
  });

  it('is read in UTF-8 with or without its mark, and in UTF-16; in nothing else', async () => {
    for (const bytes of [strToU8('\uFEFFSở,Y tế'), strToU8('Sở,Y tế'), utf16('\uFEFFSở,Y tế')])
      expect(await fields(bytes)).toEqual([['Sở', 'Y tế']]);
    expect(await why('a.csv', new Uint8Array([0x53, 0xf4, 0x2c]))).toBe('encoding');
    expect(await why('a.csv', strToU8('a,"b'))).toBe('quotes');
  });
});
