// Who provides what: every assignment of the two annexes by its line, written down a second time from the source.
import { catalogue } from '../../src/catalogue';

const AGENCY: Readonly<Record<string, string>> = {
  GD: 'so-giao-duc-va-dao-tao',
  VP: 'van-phong-doan-dbqh-va-hdnd',
  TĐ: 'thanh-doan',
  NV: 'so-noi-vu',
  CT: 'so-cong-thuong',
  TA: 'toa-an-nhan-dan',
  LĐ: 'so-lao-dong-thuong-binh-va-xa-hoi',
  TK: 'cuc-thong-ke',
  KH: 'so-khoa-hoc-va-cong-nghe',
  VH: 'so-van-hoa-va-the-thao',
  TN: 'so-tai-nguyen-va-moi-truong',
  GT: 'so-giao-thong-van-tai',
  HK: 'hoi-khuyen-hoc',
  CĐ: 'lien-doan-lao-dong',
  ĐT: 'so-ke-hoach-va-dau-tu',
  TT: 'so-thong-tin-va-truyen-thong',
  TC: 'so-tai-chinh',
  NG: 'so-ngoai-vu',
  YT: 'so-y-te',
  SBN: 'so-ban-nganh-doan-the',
  QH: 'quan-huyen',
};

/** "line agencies", in the order of print. */
const ANNEX_I = `
134 GD, 135 VP, 136 TĐ, 139 NV, 140 GD, 141 CT, 142 TA, 143 LĐ, 146 TK, 147 TK, 148 LĐ, 149 KH, 153 VH, 154 VH, 155 TN, 156 GT, 159 GT, 160 GD,
161 TN, 165 GD, 166 GD, 169 GD, 170 LĐ, 173 GD, 174 VH, 175 VH, 176 GD, 177 HK, 178 HK, 181 GD, 182 CĐ, 183 GD LĐ, 186 ĐT, 187 GD, 188 LĐ,
189 GD, 190 GD, 194 TT, 195 TT, 196 TT, 197 GD, 200 GD, 201 GD, 202 GD, 203 GD, 206 GD QH, 207 GD QH, 212 GD, 215 GD, 216 GD, 217 GD,
220 SBN QH, 221 TC, 224 TC, 225 GD QH, 226 LĐ QH, 229 QH, 230 NG`;

/** "line field agencies", in the order of the form. */
const ANNEX_II = `
241 city-name GD, 241 country GD, 241 website GD, 241 facebook GD, 241 twitter GD,
242 chair-title GD, 243 chair-first-name GD, 243 chair-last-name GD, 243 chair-position GD, 243 chair-address GD, 243 chair-postcode GD,
243 chair-email GD, 247 contact-title GD, 249 contact-first-name GD, 251 contact-last-name GD, 253 contact-position GD,
255 contact-organization GD, 257 contact-address GD, 259 contact-postcode GD, 261 contact-phone GD, 263 contact-fax GD,
265 contact-email GD, 267 contact-languages GD,
274 population TK, 274 population-year TK, 275 area TK, 275 area-year TK, 283 city-gdp TK, 283 city-gdp-year TK,
284 national-gdp TK, 284 national-gdp-year TK, 285 schooling GD, 285 schooling-year GD,
292 introduction GD, 294 context GD, 296 slogan GD, 299 goals GD, 300 sustainability-health YT, 301 equity-inclusion LĐ,
302 employment-entrepreneurship ĐT, 305 coordination GD, 306 resources GD TC QH, 307 access-policies LĐ, 311 access-initiatives LĐ,
310 informing-citizens TT VH, 309 events TT VH, 315 events-impact TT VH, 317 monitoring GD, 319 monitoring-indicators GD HK,
321 best-practices ĐT, 324 best-practices-impact ĐT, 331 quote GD, 330 quote-date GD, 335 gnlc-priorities GD, 339 gnlc-contribution GD,
351 photo-file TT, 355 photo-description TT, 355 photo-copyright TT, 361 declaration-date, 363 declaration-signature,
369 national-commission-name, 372 national-commission-signature, 372 national-commission-date`;

const lines = (table: string): string[] => table.split(',').map((entry) => entry.trim().replace(/\s+/g, ' '));
const shortOf = (id: string): string => Object.keys(AGENCY).find((key) => AGENCY[key] === id) ?? id;
const words = (...parts: (string | number)[]): string => parts.join(' ');

describe('every assignment is the printed one', () => {
  it('of the 58 indicators of Annex I', () => {
    const found = catalogue.indicators.map((i) => words(i.source.line, ...i.providers.map(shortOf)));
    expect(found).toEqual(lines(ANNEX_I));
  });

  it('of the 63 fields of Annex II', () => {
    const found = catalogue.questions.map((q) => words(q.source.line, q.id, ...q.providers.map(shortOf)));
    expect(found).toEqual(lines(ANNEX_II));
  });

  it('the coordinator is asked for what the plan only tells it to obtain elsewhere', () => {
    const indicator = catalogue.indicators.find((i) => i.source.line === 140);
    expect(indicator?.lead).toBe(catalogue.coordinator);
    expect(indicator?.note?.vi).toContain('liên hệ Ban Tổ chức Thành ủy');
  });

  it('nobody leads where only collectives are named, nor where nobody is', () => {
    expect(catalogue.indicators.filter((i) => !i.lead).map((i) => i.id)).toEqual(['3.2.2-1', '3.3.4-1']);
    expect(catalogue.questions.filter((q) => !q.lead).map((q) => q.id)).toEqual(
      catalogue.questions.filter((q) => q.outside).map((q) => q.id),
    );
  });
});
