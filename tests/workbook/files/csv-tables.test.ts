// Files of comma-separated values: saved from a form, downloaded from a tab, or written as a list of answers.
import { readCsv } from '../../../files/csv';
import type { FileContent } from '../../../src/workbook/files/shapes';
import { bookOf, exported, news, previewed, refusal } from './book';

const book = bookOf().read();
const csv = (text: string, unit = '', name = 'tra-loi.csv'): FileContent => ({
  name,
  unit,
  sheets: [readCsv(new TextEncoder().encode(text))],
});
const quoted = (cells: readonly string[], separator: string): string =>
  cells.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(separator);

describe('a .csv that a form was saved as', () => {
  it.each([',', ';', '\t'])('is read like the form itself, its columns parted by %j', (separator) => {
    const { rows, columns } = exported(book, 'so-tai-chinh');
    const answer = columns.findIndex(({ key }) => key === 'answer');
    const lines = rows.map(({ cells }) =>
      quoted(
        cells.map((cell, at) => (at === answer && cells[cells.length - 1] === '3.3.1-1a' ? '98,5%' : cell)),
        separator,
      ),
    );
    expect(news(previewed(csv(lines.join('\r\n')), book))).toEqual(['3.3.1-1a answer new →98,5%']);
  });
});

describe('a .csv with the columns of a tab', () => {
  const TABLE = 'Mã định danh,Năm,Số liệu/Nội dung trả lời\n3.3.1-1a,2022,"98,5%"\n';

  it('is read once the unit is chosen, whatever the order of its columns', () => {
    expect(refusal(csv(TABLE), book)).toContain('Đề nghị chọn đơn vị');
    expect(news(previewed(csv(TABLE, 'so-tai-chinh'), book))).toEqual([
      '3.3.1-1a answer new →98,5%',
      '3.3.1-1a year new →2022',
    ]);
  });

  it('is refused with a column that nobody knows, and with one that stands twice', () => {
    expect(refusal(csv(TABLE.replace('Năm', 'Năm học'), 'so-tai-chinh'), book)).toContain('Năm học');
    expect(refusal(csv(TABLE.replace('Năm', 'Mã định danh'), 'so-tai-chinh'), book)).toContain('Mã định danh');
  });

  it('is refused where it is no table of ours, and as .xlsx', () => {
    expect(refusal(csv('a,b\n1,2\n', 'so-tai-chinh'), book)).toContain('không phải biểu');
    expect(refusal(csv(TABLE, 'so-tai-chinh', 'bang.xlsx'), book)).toContain('không phải biểu');
  });
});

describe('a .csv of answers', () => {
  const HEAD = 'unit,item,answer,numerator,denominator,year,source,evidence,reason\n';

  it('is read like the file of the command line: units and items by id or by name', () => {
    const text = `${HEAD}Sở Tài chính,3.3.1-1a,"98,5%",,,2022,,,\nso-tai-chinh,resources,=1+1,,,,,,\n`;
    expect(news(previewed(csv(text), book))).toEqual([
      '3.3.1-1a answer new →98,5%',
      '3.3.1-1a year new →2022',
      'resources answer new →=1+1',
    ]);
  });

  it('is imported one unit at a time, and says how many lines it left alone', () => {
    const text = `${HEAD}so-tai-chinh,3.3.1-1a,"98,5%",,,,,,\nquan-1,2.6.2-1,91%,,,,,,\nquan-1,2.6.2-1,92%,,,,,,\n`;
    expect(refusal(csv(text), book)).toContain('nhiều đơn vị (Sở Tài chính, Ủy ban nhân dân Quận 1)');
    const preview = previewed(csv(text, 'quan-1'), book);
    expect(news(preview)).toEqual(['quan-1/2.6.2-1 answer new →91%', 'quan-1/2.6.2-1 answer unread →92%']);
    expect(preview.others).toBe(1);
    expect(refusal(csv(text, 'quan-3'), book)).toContain('không phải của Ủy ban nhân dân Quận 3');
  });

  it('takes off the apostrophe that kept a text from being a formula', () => {
    const text = `${HEAD}so-tai-chinh,resources,'- một ý,,,,,,\n`;
    expect(news(previewed(csv(text), book))).toEqual(['resources answer new →- một ý']);
  });

  it('names a unit that is not there', () => {
    expect(refusal(csv(`${HEAD}so-la,resources,x,,,,,,\n`), book)).toContain('không có đơn vị “so-la”');
  });
});
