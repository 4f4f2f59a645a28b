// What an import would do with a file: cell by cell, and why a whole file is refused.
import type { FileCell, FileContent } from '../../../src/workbook/files/shapes';
import { bookOf, exported, fileOf, news, previewed, refusal } from './book';

const FINANCE = 'so-tai-chinh';
const ROW = '3.3.1-1a';

const book = bookOf();
const open = book.read();
const sheet = exported(open, FINANCE);
const filled = (cells: Parameters<typeof fileOf>[1]): FileContent => fileOf(sheet, cells);

/** The file with its rows changed. */
const withRows = (
  file: FileContent,
  change: (rows: (FileCell | null)[][]) => void,
  more: Partial<FileContent['sheets'][number]> = {},
): FileContent => {
  const rows = (file.sheets[0]?.rows ?? []).map((row) => [...row]);
  change(rows);
  return { ...file, sheets: [{ title: 'x', merges: [], ...more, rows }] };
};
const text = (value: string): FileCell => ({ is: 'text', text: value });
const column = (key: string): number => sheet.columns.findIndex((c) => c.key === key);
const rowOf = (id: string): number => sheet.rows.findIndex(({ cells }) => cells[column('id')] === id);

describe('the preview of a file', () => {
  it('says of an untouched file that nothing would change', () => {
    expect(news(previewed(filled({}), open))).toEqual([]);
  });

  it('shows exactly the cells that were filled in, with what stands there now', () => {
    const file = filled({ [ROW]: { answer: '98,5%', year: { is: 'number', text: '2022', value: 2022 } } });
    expect(news(previewed(file, open))).toEqual([`${ROW} answer new →98,5%`, `${ROW} year new →2022`]);
    expect(previewed(file, open)).toMatchObject({
      unit: FINANCE,
      unitName: 'Sở Tài chính',
      titles: { answer: 'Số liệu/Nội dung trả lời' },
      others: 0,
    });
  });

  it('tells new from changed and from equal, whatever spaces and letters look alike', () => {
    const other = bookOf();
    other.sheet.write('unit:so-tai-chinh', ROW, 'answer', 'hòa bình');
    other.sheet.write('unit:so-tai-chinh', ROW, 'year', '2021');
    const file = fileOf(exported(other.read(), FINANCE), {
      [ROW]: { answer: ' hòa bình'.normalize('NFD'), year: '2022', source: 'Thống kê' },
    });
    const { cells } = previewed(file, other.read());
    expect(cells.filter(({ id }) => id === ROW).map(({ column: c, what }) => [c, what])).toEqual([
      ['answer', 'equal'],
      ['year', 'changed'],
      ['source', 'new'],
    ]);
  });

  it('never lets an empty cell clear what stands in the workbook', () => {
    const other = bookOf();
    other.sheet.write('unit:so-tai-chinh', ROW, 'answer', '98,5%');
    expect(news(previewed(filled({}), other.read()))).toEqual([]);
  });

  it('says why a cell is not understood, and where it stands in the file', () => {
    const file = withRows(
      filled({
        '3.2.2-1': { year: '2022' },
        [ROW]: { answer: { is: 'error', text: '#REF!' }, year: { is: 'boolean', text: 'TRUE' } },
        '#3.2': { answer: 'lạc chỗ' },
      }),
      (rows) => {
        const answer = (value: string, id: string | null) => {
          const row: (FileCell | null)[] = Array.from({ length: column('id') + 1 }, () => null);
          row[column('answer')] = text(value);
          row[column('id')] = id === null ? null : text(id);
          rows.push(row);
        };
        answer('một', null);
        answer('hai', 'khong-co');
        answer('ba', ROW);
      },
    );
    const unread = previewed(file, open).cells.filter(({ what }) => what === 'unread');
    expect(unread.map(({ id, column: c, why }) => [id, c, why])).toEqual([
      ['#3.2', 'answer', 'dòng tiêu đề, không phải dòng trả lời'],
      ['3.2.2-1', 'year', 'dòng này không cần cột này'],
      [ROW, 'answer', 'ô báo lỗi #REF!'],
      [ROW, 'year', 'giá trị đúng/sai của bảng tính, không phải câu trả lời'],
      ['', 'answer', 'dòng này không có mã định danh'],
      ['khong-co', 'answer', 'bộ biểu mẫu không hỏi đơn vị nội dung có mã “khong-co”'],
      [ROW, 'answer', `mã định danh đã có ở dòng ${rowOf(ROW) + 1} của tệp`],
    ]);
    expect(unread[2]?.at).toBe(`D${rowOf(ROW) + 1}`);
  });

  it('finds rows by their ids wherever they stand in the file', () => {
    const file = withRows(filled({ [ROW]: { answer: '98,5%' } }), (rows) => {
      rows.splice(rowOf(ROW) + 1, 0, []);
      rows.push(...rows.splice(rowOf(ROW), 1));
    });
    expect(news(previewed(file, open))).toEqual([`${ROW} answer new →98,5%`]);
  });

  it('takes the hand-in and the letter of a unit that sends a file', () => {
    const file = filled({ '#handin': { answer: 'đã gửi' }, '#letter': { answer: '12/STC, 05/02/2023' } });
    expect(news(previewed(file, open)).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      '#handin answer changed',
      '#letter answer new',
    ]);
  });

  it('reads a district’s block as a file of its own', () => {
    const district = exported(open, 'quan-3');
    const file = fileOf(district, { 'quan-3/2.6.2-1': { answer: '91%' } });
    expect(news(previewed(file, open))).toEqual(['quan-3/2.6.2-1 answer new →91%']);
    expect(district.rows.some(({ cells }) => cells.some((cell) => cell.startsWith('quan-1/')))).toBe(false);
  });
});

describe('a file that is refused', () => {
  const english = bookOf((plan) => ({ ...plan, settings: { ...plan.settings, lang: 'en' } }));

  it.each<readonly [string, FileContent, string]>([
    ['without the mark', withRows(filled({}), (rows) => rows.splice(0, 1)), 'không phải biểu'],
    [
      'of another round',
      withRows(filled({}), ([first = []]) => {
        first[column('id')] = text('lcw 1;2021;so-tai-chinh;Thành phố Hồ Chí Minh');
      }),
      'thuộc đợt 2021, bộ biểu mẫu này thuộc đợt 2023',
    ],
    [
      'of another city',
      withRows(filled({}), ([first = []]) => {
        first[column('id')] = text('lcw 1;2023;so-tai-chinh;Hà Nội');
      }),
      'của Hà Nội',
    ],
    [
      'of a later version',
      withRows(filled({}), ([first = []]) => {
        first[column('id')] = text('lcw 2;2023;so-tai-chinh;Thành phố Hồ Chí Minh');
      }),
      'phiên bản 2',
    ],
    [
      'of a unit that is not there',
      withRows(filled({}), ([first = []]) => {
        first[column('id')] = text('lcw 1;2023;so-la;Thành phố Hồ Chí Minh');
      }),
      'không có đơn vị “so-la”',
    ],
    ['of another unit than the chosen one', { ...filled({}), unit: 'quan-1' }, 'không phải của Ủy ban nhân dân Quận 1'],
    [
      'with a column put in between',
      withRows(filled({}), (rows) => {
        for (const row of rows) row.splice(3, 0, null);
      }),
      'Số liệu/Nội dung trả lời',
    ],
    [
      'with a renamed column',
      withRows(filled({}), (rows) => {
        (rows[rowOf('#header')] ?? [])[column('year')] = text('Năm học');
      }),
      'đổi tên, nên không biết chắc nội dung thuộc cột nào: Năm.',
    ],
    [
      'with merged answers',
      withRows(filled({}), () => undefined, { merges: ['A1:C1', 'D10:D12', 'C14:F14'] }),
      'bị trộn trong vùng trả lời: D10:D12, C14:F14',
    ],
    [
      'with formulas among the answers',
      filled({ [ROW]: { answer: { is: 'formula', text: '=A1' }, year: { is: 'formula', text: '=B1' } } }),
      `công thức trong ô trả lời: D${rowOf(ROW) + 1}, J${rowOf(ROW) + 1}`,
    ],
  ])('%s says so, and that nothing was written', (_, file, words) => {
    expect(refusal(file, open)).toContain(words);
    expect(refusal(file, open)).toContain('Chưa có gì được ghi');
  });

  it('is not refused for a formula or a merge elsewhere', () => {
    const file = withRows(filled({ [ROW]: { request: { is: 'formula', text: '=A1' } } }), () => undefined, {
      merges: ['A9:C9'],
    });
    expect(news(previewed(file, open))).toEqual([]);
  });

  it('is taken in either language of the workbook', () => {
    expect(news(previewed(filled({ [ROW]: { answer: '98,5%' } }), english.read()))).toHaveLength(1);
    const page = exported(english.read(), FINANCE);
    expect(news(previewed(fileOf(page, { [ROW]: { answer: '98,5%' } }), open))).toHaveLength(1);
  });

  it('is refused where its tab has lost a column', () => {
    const damaged = bookOf();
    const { sheetId, column: at } = damaged.sheet.at('unit:so-tai-chinh', '#header', 'year');
    damaged.sheet.send([
      { deleteDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 } } },
    ]);
    expect(refusal(filled({}), damaged.read())).toContain('“Sở Tài chính” đang thiếu hoặc bị hỏng');
  });
});
