// What a row says besides its findings: who has contributed, what waits to be merged, what the units' answers amount to.
import type { Unit } from '../../catalogue/plan';
import type { Lang, Text } from '../../catalogue/types';
import { COLUMN_TITLES } from '../columns';
import { names, plainFigure, type RollUpFacts, rollUpCoverage, rollUpFigure, rollUpMissing } from './roll-up';

const { numerator, denominator } = COLUMN_TITLES;

/** What stands before a note in the row's cell, so that it is not taken for something to be fixed. */
export const NOTE_MARK = '◦ ';

type Named = readonly Pick<Unit, 'name' | 'shortName'>[];

const listed = (label: string, text: string): string => (text === '' ? '' : `; ${label}: ${text}`);

/** "Phối hợp: đã có 2/3 (Sở Y tế, Sở Tài chính); chưa có: Sở Nội vụ." Whoever gave a reason instead is named apart. */
export function contributions(done: Named, reasons: Named, missing: Named): Text {
  const all = done.length + reasons.length + missing.length;
  const [given, why, none] = [names(done), names(reasons), names(missing)];
  const named = (text: string): string => (text === '' ? '' : ` (${text})`);
  return {
    vi: `Phối hợp: đã có ${done.length}/${all}${named(given.vi)}${listed('đã nêu lý do chưa có', why.vi)}${listed('chưa có', none.vi)}.`,
    en: `Contributors: ${done.length} of ${all}${named(given.en)}${listed('gave a reason', why.en)}${listed('missing', none.en)}.`,
  };
}

/** The units that a roll-up asks, by their kind; `mixed`: agencies among them. */
export const GROUPS = {
  district: { vi: 'Quận, huyện', en: 'Districts' },
  ward: { vi: 'Phường, xã, đặc khu', en: 'Wards and communes' },
  mixed: { vi: 'Các đơn vị', en: 'All units' },
} as const satisfies Readonly<Record<string, Text>>;

/** "Quận, huyện: giá trị chung 87,3% (tạm tính), từ 13/22 đơn vị; chưa có số liệu dùng được: Quận 6, Quận 8." */
export function rollUpNote(r: RollUpFacts, group: Text): Text {
  const [said, lacks] = [rollUpSaid(r), rollUpLacks(r)];
  const end = (text: string): string => (text === '' ? '.' : `; ${text}`);
  return {
    vi: `${group.vi}: ${said.vi}${end(lacks.vi)}`,
    en: `${group.en}: ${said.en}${end(lacks.en)}`,
  };
}

function rollUpSaid(r: RollUpFacts): Text {
  const [figure, coverage] = [rollUpFigure(r), rollUpCoverage(r)];
  if (r.units === 0) return figure;
  if (r.kind === 'list') return { vi: `đã có nội dung của ${coverage.vi}`, en: `texts of ${coverage.en}` };
  if (!plainFigure(r))
    return { vi: `chưa tính được giá trị chung (${coverage.vi})`, en: `no city value yet (${coverage.en})` };
  return r.kind === 'policy'
    ? { vi: `${figure.vi}; đã trả lời: ${coverage.vi}`, en: `${figure.en}; answers from ${coverage.en}` }
    : { vi: `giá trị chung ${figure.vi}, từ ${coverage.vi}`, en: `together ${figure.en}, from ${coverage.en}` };
}

/** Who has given nothing usable, by kind of roll-up. */
const LACKING: Readonly<Record<RollUpFacts['kind'], Text>> = {
  rate: { vi: 'chưa có số liệu dùng được', en: 'no usable figure' },
  sum: { vi: 'chưa có số liệu dùng được', en: 'no usable figure' },
  policy: { vi: 'chưa có câu trả lời dùng được', en: 'no usable answer' },
  list: { vi: 'chưa có nội dung', en: 'no text' },
};

/** "chưa có số liệu dùng được: Quận 6, Quận 8." "" where nobody is missing. */
export function rollUpLacks(r: RollUpFacts): Text {
  const missing = rollUpMissing(r);
  const label = (lang: Lang): string => (r.missing.length > 0 ? `${LACKING[r.kind][lang]}: ` : '');
  return {
    vi: missing.vi && `${label('vi')}${missing.vi}.`,
    en: missing.en && `${label('en')}${missing.en}.`,
  };
}

/** One contribution for the lead to merge. `perhaps`: the lead has written, and no passage of it was found there. */
export const toMerge = (unit: Pick<Unit, 'name' | 'shortName'>, beginning: string, perhaps: boolean): Text => ({
  vi: `${perhaps ? 'Có thể chưa tổng hợp' : 'Chờ tổng hợp'} – ${unit.shortName}: “${beginning}”`,
  en: `${perhaps ? 'Perhaps not merged' : 'To merge'} – ${unit.name.en}: “${beginning}”`,
});

/** The contributions for which the cell has no room. */
export const moreToMerge = (count: number): Text => ({
  vi: `Chờ tổng hợp – còn ${count} đơn vị khác: đề nghị xem ở dòng của từng đơn vị.`,
  en: `To merge – ${count} more: please see the units’ own rows.`,
});

/** In the contributor's row. */
export const withLead = (lead: Pick<Unit, 'name'>): Text => ({
  vi: `Phần của đơn vị đã được chuyển đến ${lead.name.vi} (chủ trì) để tổng hợp.`,
  en: `This part is with ${lead.name.en} (lead), to be merged.`,
});

/** In the row of a unit that gave a percentage alone. */
export const PARTS_WANTED: Text = {
  vi: `Để tính giá trị chung của Thành phố, đề nghị ghi đủ ${numerator.vi} và ${denominator.vi}: chỉ có tỷ lệ thì không cộng được.`,
  en: `For the city’s value, ${numerator.en} and ${denominator.en} are both needed: percentages alone cannot be added up.`,
};
