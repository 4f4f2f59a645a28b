// The units of measure that people write after a number: their spellings, folded (small letters, no marks).

/** What a spelling stands for. `counts`: things that come whole (people, schools), so a decimal reading is none. */
export interface UnitWord {
  readonly unit: string;
  readonly spelling: string;
  readonly counts: boolean;
}

const MEASURES: Readonly<Record<string, string>> = {
  '%': '%|phan tram|percent|per cent|pct',
  '‰': '‰|phan nghin|phan ngan|per mille',
  point: 'diem %|diem phan tram|diem|points|point',
  vnd: 'dong viet nam|dong vn|vn dong|vnd|dong|d|₫',
  usd: 'dong do la my|do la my|do-la my|do la|do-la|do my|my kim|do|us dollars|us dollar|u.s. dollars|dollars|dollar|usd|us$|$us|$',
  'usd ppp':
    'do la my ppp|do la ppp|do la quoc te|international dollars|international dollar|usd ppp|usd-ppp|ppp usd|ppp$|ppp $|$ppp|$ ppp|int$|ppp',
  eur: 'euro|eur|€',
  money: 'yen|jpy|¥|gbp|bang anh|£|nhan dan te|cny|rmb|won|krw|baht|aud|sgd',
  kg: 'kilogam|kilogram|ki-lo-gam|kg',
  gram: 'gram|gam|g',
  'tan co2': 'tan co2 tuong duong|tan co2td|tan co2e|tan co2|tco2e|tco2|tonnes of co2|tonnes co2|t co2',
  tan: 'tonnes|tonne|tons|ton|tan|t',
  km2: 'ki-lo-met vuong|kilomet vuong|kilo met vuong|km vuong|square kilometres|square kilometers|sq km|km2|km^2',
  m2: 'met vuong|m2|m^2',
  ha: 'hecta|hec-ta|hectares|hectare|ha',
  km: 'ki-lo-met|kilomet|km',
  met: 'met|m',
  gio: 'gio dong ho|tieng dong ho|gio|tieng|hours|hour|hrs|h',
  phut: 'phut|minutes|minute',
  nam: 'nam hoc|nam|years|year',
  quy: 'quy|quarters|quarter',
  thang: 'thang|months|month',
  tuan: 'tuan|weeks|week',
  ngay: 'ngay|days|day',
  buoi: 'buoi|tiet',
  lan: 'luot|lan|times',
};

const COUNTED: Readonly<Record<string, string>> = {
  nguoi:
    'dau nguoi|nguoi dan|nguoi|nhan khau|dan so|dan cu|cu dan|cong dan|dan|people|persons|person|inhabitants|inhabitant|capita|head',
  'luot nguoi': 'luot nguoi',
  ho: 'ho gia dinh|gia dinh|ho dan|ho|households|household',
  vu: 'vu pham toi|vu viec|vu an|vu|criminal cases|cases|case',
  'chuong trinh': 'chuong trinh|programmes|programme|programs|program',
  'bang sang che': 'bang doc quyen sang che|van bang bao ho|van bang|bang sang che|bang|sang che|patents|patent',
  don: 'don dang ky|don',
  'doanh nghiep': 'doanh nghiep|cong ty|enterprises|companies',
  'hoc sinh': 'hoc sinh|sinh vien|hoc vien|nguoi hoc|tre em|tre|em|chau|pupils|students|children',
  'lao dong': 'nguoi lao dong|lao dong|cong nhan|nhan vien|workers|employees',
  'can bo':
    'can bo quan ly|can bo|cong chuc|vien chuc|giao vien|chuyen gia|dai bieu|hoi vien|thanh vien|doan vien|cu tri|teachers',
  'phu nu': 'phu nu|nu gioi|nu',
  'dia ban': 'phuong xa|phuong|xa|thi tran|quan huyen|quan|huyen|khu pho|to dan pho|wards',
  'co so': 'co so|trung tam|thu vien|nha van hoa|truong hoc|truong|lop hoc|lop|phong|schools|classes|centres',
  'su kien': 'su kien|hoat dong|cuoc|du an|de an|de tai|mo hinh|sang kien|giai phap|chinh sach|van ban|events|projects',
  'don vi': 'don vi|to chuc|co quan|units|organisations',
};

/** The spellings that begin with this character, the longest first, so that "km vuông" is not taken for "km". */
export function unitWordsOn(character: string): readonly UnitWord[] {
  return BY_FIRST.get(character) ?? [];
}

const BY_FIRST = byFirst([...wordsOf(MEASURES, false), ...wordsOf(COUNTED, true)].sort(longestFirst));

function byFirst(words: readonly UnitWord[]): ReadonlyMap<string, readonly UnitWord[]> {
  const found = new Map<string, UnitWord[]>();
  for (const word of words) {
    const first = word.spelling.charAt(0);
    found.set(first, [...(found.get(first) ?? []), word]);
  }
  return found;
}

function longestFirst(a: UnitWord, b: UnitWord): number {
  return b.spelling.length - a.spelling.length;
}

function wordsOf(table: Readonly<Record<string, string>>, counts: boolean): readonly UnitWord[] {
  return Object.keys(table).flatMap((unit) =>
    (table[unit] as string).split('|').map((spelling) => ({ unit, spelling, counts })),
  );
}
