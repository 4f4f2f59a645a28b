// What the words of Đơn vị tell: the kind of a unit, its short name, its id.
import type { UnitKind } from '../../../catalogue/plan';
import { fold } from '../../../dossier/texts/fold';
import { wellFormed } from '../../../dossier/texts/well-formed';
import { UNIT_KINDS } from '../../../i18n/registers';
import { exactKey } from '../../reading/names';

/** The longest title of a tab that .xlsx takes. */
const LONGEST_SHORT = 31;
const LONGEST_SLUG = 60;

/** A people's committee is called after its unit: "Ủy ban nhân dân Quận 1". */
const withoutCommittee = (name: string): string => name.replace(/^(ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s+/iu, '');

/** The kind that a name begins with: "Phường Sài Gòn", "Ủy ban nhân dân huyện Củ Chi". `undefined`: it does not tell. */
export function kindByName(name: string): UnitKind | undefined {
  const bare = exactKey(withoutCommittee(name.normalize('NFC').trim()));
  if (/^(phường|xã|đặc khu|thị trấn)\s/u.test(bare)) return 'ward';
  if (/^(quận|huyện|thành phố|thị xã)\s/u.test(bare)) return 'district';
  return undefined;
}

const AGENCY =
  /^(sở|ban|cục|chi cục|hội|liên đoàn|liên hiệp|văn phòng|viện|trung tâm|trường|đại học|công an|tòa án|toà án|thanh tra|bảo hiểm|đài|thành đoàn|mặt trận)\s/u;

/** True for a name that begins as agencies' names do. */
export const soundsLikeAgency = (name: string): boolean => AGENCY.test(exactKey(name));

/** The kind that the column Loại names; `undefined` where it names none. */
export function kindByWord(word: string): UnitKind | undefined {
  const key = exactKey(word);
  return (Object.keys(UNIT_KINDS) as UnitKind[]).find((kind) =>
    [UNIT_KINDS[kind].vi, UNIT_KINDS[kind].en, kind].some((known) => exactKey(known) === key),
  );
}

/** A short name made from a name: whole words of it, at most 31 characters, none that a tab's title may not hold. */
export function shortOf(name: string): string {
  const bare = withoutCommittee(name.normalize('NFC').replace(/\s+/g, ' ').trim());
  const capital = titleText(bare.charAt(0).toUpperCase() + bare.slice(1));
  if (capital.length <= LONGEST_SHORT) return capital;
  const abbreviated = capital
    .replace(/\s+(thành phố hồ chí minh|thành phố)$/iu, ' TP')
    .replace(/hội đồng nhân dân/giu, 'HĐND')
    .replace(/đại biểu quốc hội/giu, 'ĐBQH')
    .replace(/^văn phòng/iu, 'VP')
    .replace(/^trung tâm/iu, 'TT');
  return cut(abbreviated);
}

/** Without the characters that a tab's title may not hold. */
const titleText = (text: string): string =>
  text
    .replace(/[[\]:*?/\\|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function cut(text: string): string {
  if (text.length <= LONGEST_SHORT) return text;
  const words = text.slice(0, LONGEST_SHORT + 1).replace(/\s+\S*$/, '');
  return words.length >= LONGEST_SHORT / 2 && words.length <= LONGEST_SHORT
    ? words
    : wellFormed(text.slice(0, LONGEST_SHORT)).trim();
}

/** The first of "name", "name (2)", "name (3)" … that is not taken, within 31 characters; takes it. */
export function freeShort(short: string, taken: Set<string>): string {
  let free = cut(titleText(short));
  for (let n = 2; taken.has(exactKey(free)); n += 1)
    free = `${cut(titleText(short)).slice(0, LONGEST_SHORT - ` (${n})`.length)} (${n})`;
  taken.add(exactKey(free));
  return free;
}

/** An id made from a name: "phuong-sai-gon", with a number where it is taken; takes it. */
export function freeUnitId(name: string, taken: Set<string>): string {
  const slug =
    fold(withoutCommittee(name.normalize('NFC').trim()))
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, LONGEST_SLUG)
      .replace(/^-+|-+$/g, '') || 'don-vi';
  let free = slug;
  for (let n = 2; taken.has(free); n += 1) free = `${slug}-${n}`;
  taken.add(free);
  return free;
}
