// What people read: no scan error, no foreign character, and a note wherever the print is cut, misprinted or doubtful.
import { catalogue } from '../../src/catalogue';
import type { Text } from '../../src/catalogue/types';
import { COLUMN_TITLES } from '../../src/i18n/columns';

/** Every text of the catalogue with the place it stands in. */
function texts(): [string, Text][] {
  const { areas, standards, criteria, indicators, sections, questions, agencies, collectives, units } = catalogue;
  const optional = (id: string, text: Text | undefined): [string, Text][] => (text ? [[id, text]] : []);
  return [
    ...[...areas, ...standards, ...criteria].map((e): [string, Text] => [e.id, e.text]),
    ...indicators.flatMap((i): [string, Text][] => [
      [i.id, i.text],
      ...optional(`${i.id} note`, i.note),
      ...i.parts.flatMap((p): [string, Text][] => [
        [p.id, p.text],
        ...optional(`${p.id} unit`, p.unit),
        ...(p.rows ?? []).map((r): [string, Text] => [r.id, r.text]),
      ]),
    ]),
    ...sections.flatMap((s): [string, Text][] => [[s.id, s.text], ...optional(`${s.id} hint`, s.hint)]),
    ...questions.flatMap((q): [string, Text][] => [
      [q.id, q.text],
      ...optional(`${q.id} unit`, q.unit),
      ...optional(`${q.id} hint`, q.hint),
      ...optional(`${q.id} note`, q.note),
      ...(q.choices ?? []).map((c): [string, Text] => [`${q.id} choice`, c]),
    ]),
    ...[...agencies, ...collectives, ...units].map((u): [string, Text] => [u.id, u.name]),
  ];
}

const SCAN_ERRORS = [
  'băng sáng',
  'sáng ché',
  'ô chuột',
  'Đầu mạnh',
  'Học đê',
  'Cung cố',
  'danh giá',
  'dánh giá',
  'tuyên bố ngăn',
  'kỵ niêm',
  'thíc dãy',
  'qua trình',
  'Nhập hoặc',
  'Nhấp hoặc',
  'nháp',
  'vàn ban',
  'Thuong binh',
  'The thao',
  'Sô ',
  'người Pháp',
  'người Tây Ban Nha',
  'Tiêu đề chính thức',
  'Tuyên bố ứng dụng',
  'Với ứng dụng',
  'Công thương',
  'Giáo dục và đào tạo',
  'Tài nguyên và môi trường',
  'Lao động -Thương',
];

describe('what people read is clean', () => {
  it('repeats no scan error and no slip of the machine translation', () => {
    const found = texts().flatMap(([id, { vi }]) =>
      SCAN_ERRORS.filter((bad) => vi.includes(bad)).map((bad) => [id, bad]),
    );
    expect(found).toEqual([]);
  });

  it('has no missing or stray space around marks', () => {
    const odd = / [,;:.?)/]|\( |[,;:?](?=\p{L})|\p{Ll}\p{Lu}|\p{L}-\s|\s-\p{L}|\/ /u;
    const found = texts()
      .filter(([id]) => !id.endsWith('note'))
      .flatMap(([id, { vi }]) => (odd.test(vi.replace('http://', '')) ? [[id, vi]] : []));
    expect(found).toEqual([]);
  });

  it('uses Vietnamese letters only, and one place of the tone mark: hòa, ủy, not hoà, uỷ', () => {
    const letters = /^[\p{ASCII}àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ“”’–…±₂²]*$/u;
    const newPlace = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/iu;
    const found = texts().filter(([, { vi }]) => !letters.test(vi.toLowerCase()) || newPlace.test(vi));
    expect(found.map(([id, { vi }]) => [id, vi])).toEqual([]);
  });

  it('has English that is not a copy of the Vietnamese', () => {
    const same = texts().filter(([, { vi, en }]) => vi === en);
    expect(new Set(same.map(([, { vi }]) => vi))).toEqual(new Set(['%', 'km²']));
    const vietnameseNames =
      /Thủ Đức|Bình|Thạnh|Tân|Gò Vấp|Phú|Nhuận|Chánh|Cần Giờ|Củ Chi|Hóc Môn|Nhà Bè|Diễn giải|Minh chứng|Nguồn số liệu|Danh mục|Địa chỉ hộp thư/gu;
    const left = texts().filter(([, { en }]) => /[ăâđêôơưạ-ỹ]/i.test(en.replace(vietnameseNames, '')));
    expect(left.map(([id, { en }]) => [id, en])).toEqual([]);
  });

  it('never calls the filler "bạn" in a note of our own, nor "vui lòng"', () => {
    const own = [...catalogue.indicators, ...catalogue.questions].flatMap((e) => (e.note ? [e.note.vi] : []));
    const outsideQuotes = own.map((note) => note.replace(/“[^”]*”/g, ''));
    expect(outsideQuotes.filter((note) => /(?<!\p{L})(bạn|vui lòng|hãy)(?!\p{L})/iu.test(note))).toEqual([]);
  });
});

describe('a note names columns', () => {
  it('by the headings of the workbook in its own language', () => {
    const notes = [...catalogue.indicators, ...catalogue.questions].flatMap((entry) =>
      entry.note ? [entry.note] : [],
    );
    const named = notes.flatMap((note) =>
      Object.values(COLUMN_TITLES)
        .filter(({ vi }) => note.vi.includes(`cột ${vi}`))
        .map((title) => ({ note, title })),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(({ note, title }) => !note.en.includes(`column ${title.en}`))).toEqual([]);
    expect(named.filter(({ note, title }) => note.en.includes(title.vi))).toEqual([]);
  });
});

describe('who fills it is told what is wrong in print', () => {
  it('wherever the indicator is cut, misprinted or doubtful', () => {
    const noted = catalogue.indicators.filter((i) => i.note).map((i) => i.source.line);
    const needed = [
      134, 139, 140, 146, 149, 155, 156, 165, 166, 176, 181, 182, 183, 186, 190, 215, 216, 220, 224, 226, 229, 230,
    ];
    expect(needed.filter((line) => !noted.includes(line))).toEqual([]);
  });

  it('where a number is printed twice', () => {
    const notes = ['3.3.3-1', '3.3.4-1', '3.3.5-1'].map(
      (id) => catalogue.indicators.find((i) => i.id === id)?.note?.vi,
    );
    for (const note of notes) expect(note).toContain('3.3.3 được in hai lần');
    expect(notes[1]).toContain('3.3.4');
    expect(notes[2]).toContain('3.3.5');
  });

  it('wherever the form’s field is doubtful', () => {
    const noted = catalogue.questions.filter((q) => q.note).map((q) => q.id);
    expect(noted).toEqual([
      'chair-address',
      'city-gdp',
      'national-gdp',
      'schooling',
      'slogan',
      'access-policies',
      'access-initiatives',
      'informing-citizens',
      'events',
      'gnlc-contribution',
    ]);
    const initiatives = catalogue.questions.find((q) => q.id === 'access-initiatives');
    expect(initiatives?.note?.vi).toContain('Giới hạn số từ không đọc được');
  });
});
