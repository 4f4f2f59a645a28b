// Annex II: the fields on the city, its Chair, the contact person and the profile (lines 241–285).

import type { Question, Text } from '../types';
import { type Field, question } from './question';

const EDUCATION = ['so-giao-duc-va-dao-tao'];
const STATISTICS = ['cuc-thong-ke'];

const TITLES: readonly Text[] = [
  { vi: 'Bà', en: 'Ms' },
  { vi: 'Ông', en: 'Mr' },
];
const LANGUAGES: readonly Text[] = [
  { vi: 'Tiếng Anh', en: 'English' },
  { vi: 'Tiếng Pháp', en: 'French' },
  { vi: 'Tiếng Tây Ban Nha', en: 'Spanish' },
];
const DOLLARS = { vi: 'USD/người', en: 'USD per head' };
const PLAIN_DOLLARS = {
  vi: 'Mục này tính bằng đô la Mỹ, không điều chỉnh theo sức mua; chỉ số 1.2.1 tại Phụ lục I tính theo sức mua tương đương (USD PPP). Hai số liệu có liên quan nhưng không phải là một; đề nghị không dùng chung một con số.',
  en: 'This field is in plain US dollars; indicator 1.2.1 in Annex I is in purchasing-power dollars (USD PPP). The two are related but not the same; please do not use one figure for both.',
};

/**
 * In the order of print. Machine translations corrected for people: "Tiêu đề chính thức" (243, 253) is "Chức danh chính thức",
 * "người Pháp", "người Tây Ban Nha" (267) are the languages. The form prints no label over "Bà / Ông".
 */
export const basicQuestions: readonly Question[] = [
  ...fields('basic', [
    {
      id: 'city-name',
      line: 241,
      kind: 'text',
      vi: 'Tên thành phố',
      en: 'Name of the city',
    },
    { id: 'country', line: 241, kind: 'text', vi: 'Quốc gia', en: 'Country' },
    {
      id: 'website',
      line: 241,
      kind: 'url',
      vi: 'Địa chỉ trang web chính thức của thành phố',
      en: 'Official website of the city',
    },
    {
      id: 'facebook',
      line: 241,
      kind: 'url',
      required: false,
      vi: 'Trang Facebook của thành phố',
      en: 'Facebook page of the city',
    },
    {
      id: 'twitter',
      line: 241,
      kind: 'url',
      required: false,
      vi: 'Trang Twitter của thành phố',
      en: 'Twitter page of the city',
    },
  ]),
  ...fields('chair', [
    { id: 'chair-title', line: 242, kind: 'choice', choices: TITLES, vi: 'Danh xưng', en: 'Title' },
    { id: 'chair-first-name', line: 243, kind: 'text', vi: 'Tên', en: 'First name' },
    { id: 'chair-last-name', line: 243, kind: 'text', vi: 'Họ', en: 'Last name' },
    {
      id: 'chair-position',
      line: 243,
      kind: 'text',
      vi: 'Chức danh chính thức (ghi chính xác)',
      en: 'Exact official position',
    },
    {
      id: 'chair-address',
      line: 243,
      kind: 'text',
      vi: 'Địa chỉ hộp thư của UBND thành phố',
      en: 'Mailing address of the City People’s Committee',
      note: {
        vi: '“Địa chỉ hộp thư” trong bản in được hiểu là địa chỉ nhận thư của Ủy ban nhân dân Thành phố. Đề nghị ghi địa chỉ bưu điện, không ghi địa chỉ email.',
        en: '“Địa chỉ hộp thư” (literally “mailbox address”) is taken to mean the address at which the City People’s Committee receives its post. Please give the postal address, not an e-mail address.',
      },
    },
    { id: 'chair-postcode', line: 243, kind: 'postcode', vi: 'Mã bưu điện', en: 'Postcode' },
    { id: 'chair-email', line: 243, kind: 'email', vi: 'Địa chỉ email', en: 'E-mail address' },
  ]),
  ...fields('contact', [
    { id: 'contact-title', line: 247, kind: 'choice', choices: TITLES, vi: 'Danh xưng', en: 'Title' },
    { id: 'contact-first-name', line: 249, kind: 'text', vi: 'Tên', en: 'First name' },
    { id: 'contact-last-name', line: 251, kind: 'text', vi: 'Họ', en: 'Last name' },
    {
      id: 'contact-position',
      line: 253,
      kind: 'text',
      vi: 'Chức danh chính thức (ghi chính xác)',
      en: 'Exact official position',
    },
    {
      id: 'contact-organization',
      line: 255,
      kind: 'text',
      required: false,
      vi: 'Tổ chức (nếu không phải là thành phố)',
      en: 'Organisation (if it is not the city)',
    },
    { id: 'contact-address', line: 257, kind: 'text', vi: 'Địa chỉ bưu điện', en: 'Postal address' },
    { id: 'contact-postcode', line: 259, kind: 'postcode', vi: 'Mã bưu điện', en: 'Postcode' },
    {
      id: 'contact-phone',
      line: 261,
      kind: 'phone',
      vi: 'Số điện thoại (bao gồm cả mã quốc gia)',
      en: 'Telephone number (with the country code)',
    },
    {
      id: 'contact-fax',
      line: 263,
      kind: 'phone',
      required: false,
      vi: 'Số fax (bao gồm cả mã quốc gia)',
      en: 'Fax number (with the country code)',
    },
    { id: 'contact-email', line: 265, kind: 'email', vi: 'Địa chỉ email', en: 'E-mail address' },
    {
      id: 'contact-languages',
      line: 267,
      kind: 'choice',
      choices: LANGUAGES,
      multiple: true,
      vi: 'Ngôn ngữ giao tiếp',
      en: 'Languages of communication',
    },
  ]),
  ...figure({
    id: 'population',
    line: 274,
    providers: STATISTICS,
    kind: 'count',
    unit: { vi: 'người', en: 'people' },
    range: { min: 1000, integer: true },
    vi: 'Dân số thành phố của bạn',
    en: 'Population of your city',
  }),
  ...figure({
    id: 'area',
    line: 275,
    providers: STATISTICS,
    kind: 'quantity',
    unit: { vi: 'km²', en: 'km²' },
    vi: 'Diện tích thành phố của bạn (tính bằng km vuông)',
    en: 'Area of your city (in square kilometres)',
  }),
  ...figure({
    id: 'city-gdp',
    line: 283,
    providers: STATISTICS,
    kind: 'currency',
    unit: DOLLARS,
    vi: 'GDP bình quân đầu người ở thành phố của bạn (tính bằng đô la Mỹ)',
    en: 'GDP per head in your city (in US dollars)',
    note: PLAIN_DOLLARS,
  }),
  ...figure({
    id: 'national-gdp',
    line: 284,
    providers: STATISTICS,
    kind: 'currency',
    unit: DOLLARS,
    vi: 'GDP bình quân đầu người ở quốc gia của bạn (tính bằng đô la Mỹ)',
    en: 'GDP per head in your country (in US dollars)',
    note: {
      vi: 'Mục này tính bằng đô la Mỹ, không điều chỉnh theo sức mua. Đề nghị dùng cùng cách tính với “GDP bình quân đầu người ở thành phố của bạn”.',
      en: 'This field is in plain US dollars, not adjusted for purchasing power. Please calculate it in the same way as “GDP per head in your city”.',
    },
  }),
  ...figure({
    id: 'schooling',
    line: 285,
    providers: EDUCATION,
    kind: 'years',
    unit: { vi: 'năm', en: 'years' },
    vi: 'Số năm đi học trung bình trong thành phố của bạn (trung bình người lớn trên 25 tuổi được đi học chính quy)',
    en: 'Mean years of schooling in your city (average formal schooling of adults over 25)',
    note: {
      vi: 'Mục này tính cho người “trên 25 tuổi”; chỉ số 2.1.2 tại Phụ lục I tính cho người “từ 25 tuổi trở lên”. Hai số liệu có liên quan nhưng không phải là một; đề nghị tính riêng từng số liệu.',
      en: 'This field is about people “over 25”; indicator 2.1.2 in Annex I is about people “aged 25 and over”. The two are related but not the same; please work out each of them.',
    },
  }),
];

/** Fields of one section, all answered by the coordinator (lines 241, 242, 277). */
function fields(section: string, list: readonly Omit<Field, 'section' | 'providers'>[]): readonly Question[] {
  return list.map((field) => question({ ...field, section, providers: EDUCATION }));
}

/** A figure of the profile and its year, printed as one row: Thông tin | Dữ liệu | Năm (line 273). */
function figure(field: Omit<Field, 'section'>): readonly Question[] {
  const { id, line, providers, vi, en } = field;
  return [
    question({ ...field, section: 'profile' }),
    question({
      id: `${id}-year`,
      line,
      section: 'profile',
      providers,
      kind: 'year',
      yearOf: id,
      vi: `${vi} – Năm`,
      en: `${en} – year`,
    }),
  ];
}
