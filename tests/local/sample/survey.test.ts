import { answerAt, dossier, lines, plan, report, slots } from './sample';

const agencies = plan.units.filter((unit) => unit.collective === undefined);
const districts = plan.units.filter((unit) => unit.collective !== undefined);
const progressOf = (id: string) => report.progress.find(({ unit }) => unit.id === id);
const answeredBy = (id: string) =>
  dossier.answers.filter((a) => a.slot.unit.id === id && a.state === 'answered').length;

describe('the sample: a city in the middle of its survey', () => {
  it('has answered between 60 and 80 % of all rows', () => {
    const share = dossier.answers.filter(({ state }) => state === 'answered').length / slots.length;
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(0.8);
  });

  it('touches all 19 agencies and 22 districts', () => {
    expect([agencies.length, districts.length]).toEqual([19, 22]);
    expect(plan.units.filter(({ id }) => answeredBy(id) === 0).map(({ id }) => id)).toEqual([]);
  });

  it('leaves gaps with most units', () => {
    const gaps = report.progress.filter(({ complete, expected }) => complete < expected);
    expect(gaps.length).toBeGreaterThan(plan.units.length * 0.75);
  });

  it('shows an agency and a district that are complete and clean', () => {
    for (const id of ['so-y-te', 'quan-binh-thanh']) {
      const progress = progressOf(id);
      expect(progress).toMatchObject({ errors: 0, warnings: 0, reasons: 0 });
      expect(progress?.complete).toBe(progress?.expected);
    }
  });

  it('shows an agency nearly empty and two districts with one answer each', () => {
    expect(answeredBy('so-van-hoa-va-the-thao')).toBe(1);
    const alone = districts.filter(({ id }) => lines.filter(({ slot }) => slot.unit.id === id).length === 1);
    expect(alone.map(({ id }) => id)).toEqual(['quan-11', 'huyen-hoc-mon']);
  });

  it('has most units committed to 3.2.2, and some not yet', () => {
    const commitments = dossier.answers.filter(({ slot }) => slot.item.id === '3.2.2-1' && slot.role !== 'summary');
    const committed = commitments.filter(({ answer }) => answer.is === 'choice' && answer.choice === 0);
    expect(commitments).toHaveLength(41);
    expect(committed.length).toBeGreaterThan(20);
    expect(committed.length).toBeLessThan(41);
  });

  it('leaves the coordinator’s own summary rows unwritten, so that the draft counts', () => {
    expect(dossier.answers.filter(({ slot, state }) => slot.role === 'summary' && state !== 'empty')).toEqual([]);
  });
});

describe('the sample: mistakes', () => {
  it('makes more mistakes of forgetting than of any other kind', () => {
    const forgotten = report.findings.filter(({ rule }) => /^missing/.test(rule)).length;
    expect(forgotten).toBeGreaterThan(report.findings.length - forgotten);
  });

  it.each([
    ['so-tai-chinh', ['cap-exceeded', 'wrong-sum']],
    ['cuc-thong-ke', ['wrong-unit', 'ambiguous']],
    ['so-ke-hoach-va-dau-tu', ['surely-over-limit']],
    ['quan-12', ['numerator-over-denominator', 'rate-differs', 'later-past']],
    ['huyen-nha-be', ['repeated-narrative']],
  ])('shows them where an officer of %s would make them', (unit, rules) => {
    const found = report.findings.filter((finding) => finding.unit === unit).map(({ rule }) => rule);
    expect(found).toEqual(expect.arrayContaining(rules));
  });
});

describe('the sample: right answers in demanding spellings', () => {
  it.each([
    ['so-giao-duc-va-dao-tao/1.1.1-1', 99.2],
    ['so-thong-tin-va-truyen-thong/2.4.2-2', 95],
    ['so-thong-tin-va-truyen-thong/2.4.2-4', 6.5],
    ['quan-1/2.6.2-1', 87.5],
    ['cuc-thong-ke/population', 9_389_717],
    ['cuc-thong-ke/area', 2095.39],
    ['cuc-thong-ke/1.2.1-1', 18_200],
    ['so-tai-nguyen-va-moi-truong/1.3.1-1b', 362],
  ])('reads %s as %d', (key, value) => {
    expect(answerAt(key).answer).toMatchObject({ is: 'number', value });
  });

  it('reads “1,2 triệu” over “4,8 triệu”, and computes rates where only the two parts are given', () => {
    const volunteers = answerAt('thanh-doan/1.1.2-2');
    expect(volunteers.numerator).toMatchObject({ value: 1_200_000 });
    expect(volunteers.denominator).toMatchObject({ value: 4_800_000 });
    expect(answerAt('so-khoa-hoc-va-cong-nghe/1.2.3-1b').computed).toBe(4.39);
    expect(answerAt('huyen-binh-chanh/3.3.4-1').computed).toBe(22.77);
  });

  it('reads levels as a word, a percentage and a score', () => {
    const level = (key: string) => answerAt(key).answer;
    expect(level('so-lao-dong-thuong-binh-va-xa-hoi/2.1.4-1a')).toMatchObject({ form: 'word', value: 5 });
    expect(level('so-lao-dong-thuong-binh-va-xa-hoi/2.1.4-1b')).toMatchObject({ form: 'percent', value: 78 });
    expect(level('so-giao-duc-va-dao-tao/1.3.3-1')).toMatchObject({ form: 'score', value: 4.2, scale: 5 });
  });

  it('keeps years as they are written', () => {
    const written = new Set(dossier.answers.flatMap(({ year }) => (year.is === 'year' ? [year.raw] : [])));
    for (const year of ['2022', 'năm học 2022-2023', '08/2023', '6 tháng đầu năm 2023'])
      expect(written).toContain(year);
  });
});
