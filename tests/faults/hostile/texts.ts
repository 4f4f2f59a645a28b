// What people type and paste that no one thinks of: every text that a cell can hold and that reading, writing or matching might trip over.

/** Characters that a cell holds (Google's limit). */
export const LONGEST = 50_000;

/** Short texts, by what is odd about them. */
export const ODD_TEXTS: readonly string[] = [
  // Half characters, forms, marks that nobody sees.
  'nửa \ud83d chữ',
  '\udc00 đuôi',
  'Học tập suốt đời'.normalize('NFD'),
  '\u200f98,5%\u200e',
  '\u202e321 tỷ đồng\u202c',
  '\u200b98\u200b,5\u200b%',
  '\ufeffCó',
  'xuống\u2028dòng\u2029khác',
  'chuông \u0007 và \u0000 và \u001f',
  'riêng \ue000 \uf8ff \uffff',
  '👨‍👩‍👧‍👦 🇻🇳 ✅',
  'e\u0301'.repeat(300),
  // Numbers in every dress.
  '1.234.567,89',
  '1,234,567.89',
  '98.5 %',
  '１２３',
  '٣٤',
  '½',
  '-5',
  '−5',
  '+84 28 3829',
  '1e308',
  '1e999',
  '9'.repeat(400),
  `${'9'.repeat(120)},${'9'.repeat(120)} tỷ tỷ`,
  '0x1F',
  '1/2',
  '31/02/2023',
  '00/00/0000',
  '2023-2022',
  'năm học 2022-2023; 2021; 1900–9999',
  '1 triệu tỷ nghìn trăm',
  '98,5% (985/1.000) – 97%',
  '-',
  '–',
  '…',
  '%',
  ',',
  // Formulas and markup, as text.
  '=1/0',
  '=HYPERLINK("javascript:alert(1)";"x")',
  "'=1+1",
  '@SUM(1)',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'https://',
  'http://a b.c/%zz?#',
  // Words that machines read.
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '#header',
  '#title',
  '#handin',
  '/',
  '//|;|*-',
  '*|||',
  '{"lang":"fr"',
  '[object]',
  '\\u0041 $& $1 \\',
  '(((((((((([[[[{{{{',
  'a.b@c..d; @; x@y',
  'đã gửi',
  'đã tiếp nhận',
  'Có lý do',
  'Không áp dụng',
  'Sẽ bổ sung (31/02/2023)',
  '#N/A',
  '\n\n\n',
  '\t',
  '"; "',
];

/** Long texts; each is made when it is needed. */
export const LONG_TEXTS: readonly (() => string)[] = [
  () => 'chữ '.repeat(LONGEST / 4),
  () => 'a'.repeat(LONGEST),
  () => '9'.repeat(LONGEST),
  () => '1.'.repeat(LONGEST / 2),
  () => '('.repeat(LONGEST),
  () => ' '.repeat(LONGEST - 1).concat('x'),
  () => 'một. '.repeat(LONGEST / 5),
  () => '98,5% '.repeat(LONGEST / 6),
  () => 'http://a.vn/'.repeat(4000),
  () => 'a;'.repeat(LONGEST / 2),
  () => 'dòng\n'.repeat(LONGEST / 5),
  () => 'e\u0301'.repeat(LONGEST / 2),
  () => '👩‍👩‍👧'.repeat(6000),
  () => '2023-'.repeat(LONGEST / 5),
  () => 'x@y.vn;'.repeat(7000),
];

/** A text by a number; the odd ones first. Every sixth is long. */
export const textBy = (n: number): string =>
  n % 6 === 5
    ? (LONG_TEXTS[Math.floor(n / 6) % LONG_TEXTS.length]?.() ?? '')
    : (ODD_TEXTS[Math.floor((n * 5) / 6) % ODD_TEXTS.length] ?? '');

/** The same with a mark in it, within what a cell holds: long ones lose their end. */
export const markedText = (n: number, mark: string): string =>
  `${textBy(n).slice(0, LONGEST - mark.length - 1)} ${mark}`;

/** Values that are no text, as other spreadsheets leave them: percent, dates, truth values, errors, formulas. */
export const ODD_VALUES = [
  [0.985, 'PERCENT'],
  [-1, 'PERCENT'],
  [45_000, 'DATE'],
  [-700_000, 'DATE'],
  [1e300, 'DATE_TIME'],
  [0.5, 'TIME'],
  [1e308, undefined],
  [-0.000_000_1, undefined],
  [5e-324, 'SCIENTIFIC'],
  [true, undefined],
  [false, undefined],
  [{ errorValue: { type: 'N_A', message: '' } }, undefined],
  [{ errorValue: { type: 'LOADING', message: 'Loading...' } }, undefined],
  [{ formulaValue: '=1/0' }, undefined],
  [{ formulaValue: '=IMPORTRANGE("x";"A1")' }, undefined],
  ['', 'TEXT'],
] as const;
