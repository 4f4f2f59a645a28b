// Every finding of the sample: each rule fires where it should, and nowhere else.
import { RULES } from '../../../src/rules/registry';
import { waiverId } from '../../../src/rules/waivers';
import { report } from './sample';

/**
 * By rule in the registry's order: unit and items (a row twice where two columns are wrong). A change of the sample or of a rule shows
 * here as a difference; it is to be read line by line before it is taken over.
 */
const FINDINGS = `
missing
  so-giao-duc-va-dao-tao: 2.5.2-1 monitoring quote-date
  van-phong-doan-dbqh-va-hdnd: 3.2.2-1
  so-ke-hoach-va-dau-tu: 3.2.2-1 best-practices-impact
  so-khoa-hoc-va-cong-nghe: 3.2.2-1
  so-giao-thong-van-tai: 3.2.2-1
  so-thong-tin-va-truyen-thong: photo-file-3 photo-description-3 photo-copyright-2 photo-copyright-3
  so-van-hoa-va-the-thao: 1.2.4-1 1.2.5-1 2.2.1-2 2.2.1-3
  toa-an-nhan-dan: 3.2.2-1
  thanh-doan: 3.2.2-1
  quan-4: 3.3.4-1
  quan-10: 3.3.4-1
  quan-11: 3.3.4-1
  quan-tan-binh: 3.3.4-1
  quan-tan-phu: 3.2.2-1
  huyen-hoc-mon: 3.3.4-1
missing-contribution
  so-tai-chinh: resources
  so-van-hoa-va-the-thao: informing-citizens events events-impact
  quan-1: resources
  quan-3: 2.6.3-1
  quan-4: resources
  quan-5: 2.6.2-1 resources
  quan-6: 3.3.2-1
  quan-7: resources
  quan-8: 3.3.3-1
  quan-10: resources
  quan-11: 2.6.2-1 2.6.3-1 3.3.2-1 3.3.3-1 resources
  quan-binh-tan: 3.3.2-1 resources
  quan-go-vap: 2.6.3-1
  quan-phu-nhuan: 2.6.2-1 3.3.3-1
  quan-tan-binh: resources
  quan-tan-phu: resources
  huyen-binh-chanh: resources
  huyen-can-gio: 2.6.3-1
  huyen-cu-chi: 3.3.3-1
  huyen-hoc-mon: 2.6.2-1 2.6.3-1 3.3.2-1 3.3.3-1 resources
  huyen-nha-be: 2.6.2-1
placeholder
  so-giao-duc-va-dao-tao: gnlc-contribution
  so-giao-thong-van-tai: 1.3.2-1
  lien-doan-lao-dong: 2.3.1-1
  quan-8: 2.6.2-1 3.3.4-1
later-without-date
  quan-6: 2.6.2-1
later-past
  so-cong-thuong: 1.1.3-3
  so-tai-nguyen-va-moi-truong: 1.3.1-1a
  quan-12: 2.6.3-1
unreadable
  so-giao-duc-va-dao-tao: 2.4.1-1
  so-tai-nguyen-va-moi-truong: 1.3.3-2
  hoi-khuyen-hoc: 2.2.2-1
ambiguous
  cuc-thong-ke: national-gdp
  quan-10: 2.6.2-1 2.6.2-1
wrong-unit
  cuc-thong-ke: city-gdp
  toa-an-nhan-dan: 1.1.4-1b
not-a-choice
  so-giao-duc-va-dao-tao: 2.2.1-4
  quan-tan-binh: 2.6.3-1
out-of-range
  so-giao-duc-va-dao-tao: 2.1.1-1a
numerator-over-denominator
  quan-12: 3.3.4-1
zero-denominator
  huyen-can-gio: 3.3.4-1
wrong-sum
  so-tai-chinh: 3.3.1-2-mam-non
cap-exceeded
  so-tai-chinh: 3.3.1-1a
fraction
  so-giao-duc-va-dao-tao: 2.5.3-1
rate-differs
  quan-12: 3.3.4-1
  quan-go-vap: 3.3.4-1
one-of-two
  quan-tan-phu: 3.3.4-1
year-missing
  quan-7: 2.6.2-1
source-missing
  huyen-cu-chi: 2.6.2-1
evidence-missing
  quan-5: 2.6.3-1
explanation-missing
  so-giao-thong-van-tai: 1.3.2-2
  quan-10: 3.3.3-1
year-future
  quan-binh-tan: 2.6.2-1
year-old
  so-giao-duc-va-dao-tao: 2.1.2-1
over-limit
  so-giao-duc-va-dao-tao: coordination
surely-over-limit
  so-ke-hoach-va-dau-tu: employment-entrepreneurship
under-minimum
  so-giao-duc-va-dao-tao: introduction
too-many-examples
  so-lao-dong-thuong-binh-va-xa-hoi: access-initiatives
repeated-narrative
  huyen-nha-be: 3.3.2-1 resources
bad-email
  so-giao-duc-va-dao-tao: contact-email
bad-url
  so-thong-tin-va-truyen-thong: photo-file-2
phone-country-code
  so-giao-duc-va-dao-tao: contact-phone
postcode
  so-giao-duc-va-dao-tao: chair-postcode
coverage-low
  so-giao-duc-va-dao-tao: 3.3.4-1+summary resources
city-differs
  so-giao-duc-va-dao-tao: 2.6.2-1
unit-outlier
  quan-5: 3.3.4-1
same-figure-two-agencies
  so-giao-duc-va-dao-tao: 2.3.2-1
related-facts-differ
  so-giao-duc-va-dao-tao: 2.1.2-1
prose-differs
  so-thong-tin-va-truyen-thong: events-impact
same-paragraph
  quan-phu-nhuan: resources
changed-after-hand-in
  quan-1: 3.3.4-1
changed-after-acceptance
  so-tai-nguyen-va-moi-truong: 1.3.1-1b
`;

/** Rules that answers alone cannot break, or that the sample does not: where each is shown. */
const SHOWN_ELSEWHERE: Readonly<Record<string, string>> = {
  'tab-missing': 'tests/rules/structure.test.ts',
  'column-missing': 'tests/rules/structure.test.ts',
  'duplicate-id': 'tests/rules/structure.test.ts',
  'row-missing': 'tests/rules/structure.test.ts',
  'assignment-changed': 'tests/rules/structure.test.ts',
  'bad-setting': 'tests/rules/structure.test.ts',
  'shares-of-one-whole': 'tests/rules/across.test.ts',
};

/** The report as the table above has it. */
function table(): string {
  const lines = RULES.flatMap(({ id }) => {
    const byUnit = new Map<string, string[]>();
    for (const { rule, unit = '-', slot = '' } of report.findings)
      if (rule === id) byUnit.set(unit, [...(byUnit.get(unit) ?? []), slot.slice(unit.length + 1)]);
    const units = [...byUnit].map(([unit, items]) => `  ${unit}: ${items.join(' ')}`);
    return units.length === 0 ? [] : [id, ...units];
  });
  return `\n${lines.join('\n')}\n`;
}

describe('the findings of the sample', () => {
  it('are these, rule by rule', () => {
    expect(table()).toBe(FINDINGS);
    expect(report.notTested).toEqual([]);
  });

  it('show every rule but those that are shown elsewhere', () => {
    const fired = new Set(report.findings.map(({ rule }) => rule));
    const silent = RULES.filter(({ id }) => !fired.has(id)).map(({ id }) => id);
    expect(silent).toEqual(Object.keys(SHOWN_ELSEWHERE));
  });

  it('can each be told from all others by what a waiver would be known by', () => {
    const ids = report.findings.map(waiverId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\w/+.-]*:[a-z-]+:[a-z]*:[0-9a-f]{16}$/);
  });
});
