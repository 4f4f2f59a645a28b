// Formats: what cannot be an address is an error, what merely looks unusual a warning.
import type { Kind } from '../../src/catalogue/types';
import type { Answer } from '../../src/dossier/types';
import { answer, field, fires, found, num, placeholder, silent, slot, table, text } from './fixtures';

const of = (kind: Kind, written: string, id: string = kind): Answer =>
  answer(slot(field({ id, kind })), { answer: text(written) });

const cases = (kind: Kind, bad: readonly string[], fine: readonly string[]) => [
  ...bad.map((written) => fires(written, of(kind, written))),
  ...fine.map((written) => silent(written, of(kind, written))),
  silent('an empty row', answer(slot(field({ kind })))),
  silent('a placeholder', answer(slot(field({ kind })), { answer: placeholder() })),
  silent('another kind of field', of('text', bad[0] ?? '')),
];

table(
  'bad-email',
  'error',
  cases(
    'email',
    [
      'vanphong',
      'vanphong@',
      '@tphcm.gov.vn',
      'van phong@tphcm.gov.vn',
      'a@@b.vn',
      'a..b@c.vn',
      'văn.phòng@tphcm.gov.vn',
      'a@b',
      'a@b..vn',
      'a@-b.vn',
    ],
    ['vanphong@tphcm.gov.vn', 'ten.ho+hoso@so-yte.tphcm.gov.vn', 'a@b.vn; c@d.vn', 'mailto:a@b.vn', ' a@b.vn '],
  ),
);

table('bad-url', 'error', [
  ...cases(
    'url',
    [
      'trang chủ',
      'hochiminhcity',
      'http://',
      'https://hochiminhcity',
      'ftp://hochiminhcity.gov.vn',
      'javascript:alert(1)',
      '@tphcm',
      'https://a.vn và b',
    ],
    [
      'https://hochiminhcity.gov.vn',
      'HTTP://WWW.HOCHIMINHCITY.GOV.VN/Trang?a=1,2;3#x',
      'hochiminhcity.gov.vn',
      'facebook.com/thanhpho.hcm',
      'www.facebook.com/thanhpho.hcm/',
      'https://tphcm.chinhphu.vn:443/',
      'https://tiếngviệt.vn/đường-dẫn',
      'https://a.vn; https://b.vn',
      'https://a.vn,https://b.vn/x',
      'https://a.vn\nhttps://b.vn',
    ],
  ),
  silent('a handle for Twitter', of('url', '@tphcm', 'twitter')),
  fires('a file’s name where its link is asked', of('link', 'anh1.JPG', 'photo-file-1')),
  fires('a file’s name with a space', of('link', 'Ảnh 1.jpg', 'photo-file-1')),
  silent('a file’s link', of('link', 'https://drive.google.com/file/d/1AbC/view?usp=sharing', 'photo-file-1')),
  silent('a link that ends in a file’s name', of('link', 'hochiminhcity.gov.vn/anh1.jpg', 'photo-file-1')),
]);

table('phone-country-code', 'warning', [
  ...cases(
    'phone',
    ['028 3829 1055', '(028) 38291055', '84 28 3829 1055', '3829 1055'],
    ['+84 28 3829 1055', '(+84) 28 38291055', '0084 28 38291055', 'ĐT: +84 28 3829 1055', '＋８４ 28 3829 1055'],
  ),
  fires('a real number that lost its zero', answer(slot(field({ kind: 'phone' })), { answer: num(2838291055) })),
]);

table('postcode', 'warning', [
  ...cases('postcode', ['7000', '7100000', 'TP.HCM', '71-000'], ['71000', '700000', '71 000', '７１０００']),
  silent('a real number', answer(slot(field({ kind: 'postcode' })), { answer: num(71000) })),
  silent(
    'an apostrophe in front that only kept the zeros',
    answer(slot(field({ kind: 'postcode' })), { answer: { is: 'text', raw: "'700000", text: '700000', words: 1 } }),
  ),
]);

it.each([
  ['(028) 3829 1055', '+84 28 3829 1055'],
  ['028.3829.1055', '+84 28.3829.1055'],
  ['84 28 3829 1055', '+84 28 3829 1055'],
  ['nội bộ 12', '+84 28 3829 1055'],
])('suggests for the phone number %s: %s', (written, suggestion) => {
  expect(found('phone-country-code', of('phone', written))[0]?.remedy.vi).toContain(suggestion);
});

it('asks for a file’s link where a link is asked, and for a page’s address elsewhere', () => {
  expect(found('bad-url', of('link', 'anh1.jpg'))[0]?.remedy.vi).toContain('đường dẫn đến tệp');
  expect(found('bad-url', of('url', 'trang chủ'))[0]?.remedy.vi).toContain('https://hochiminhcity.gov.vn');
});
