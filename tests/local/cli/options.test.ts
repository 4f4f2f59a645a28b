import { readOptions } from '../../../local/cli/options';

const faults = (...args: string[]) => {
  const read = readOptions(args);
  return 'faults' in read ? read.faults.map((text) => text[read.lang]) : [];
};

describe('the options of the demo', () => {
  it('have defaults', () => {
    expect(readOptions([])).toEqual({ empty: false, lang: 'vi', out: 'out', help: false });
  });

  it('are all understood', () => {
    expect(
      readOptions(['--answers', 'a.csv', '--lang=en', '--out', 'đầu ra', '--trace', 't.ndjson', '--help']),
    ).toEqual({
      answers: 'a.csv',
      empty: false,
      lang: 'en',
      out: 'đầu ra',
      trace: 't.ndjson',
      help: true,
    });
  });

  it('are refused by name when unknown, in the language asked for', () => {
    expect(faults('--anwsers=a.csv')).toEqual(['Không có tùy chọn --anwsers.']);
    expect(faults('--lang', 'en', '-x')).toEqual(['Unknown option -x.']);
  });

  it.each([
    [['--out'], 'Tùy chọn --out thiếu giá trị.'],
    [['--out', '--empty'], 'Tùy chọn --out thiếu giá trị.'],
    [['--empty=1'], 'Tùy chọn --empty không nhận giá trị.'],
    [['--lang', 'fr'], '--lang chỉ nhận vi hoặc en, không nhận “fr”.'],
    [['--answers', 'a.csv', '--empty'], 'Không dùng --answers cùng với --empty.'],
    [['answers.csv'], 'Không rõ “answers.csv” là gì.'],
  ])('%j is refused', (args, text) => {
    expect(faults(...args)).toContain(text);
  });
});
