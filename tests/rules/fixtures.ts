// Small plans and answers for the tests of the rules.
import type { Item, Plan, Role, Settings, Slot, Unit } from '../../src/catalogue/plan';
import { slotsOf } from '../../src/catalogue/slots';
import type { Answer, Reading, Reason } from '../../src/dossier/types';
import { check } from '../../src/rules/check';
import type { CheckInput, Finding, Report, StructureProblem } from '../../src/rules/types';

export const TODAY = '2023-08-15';

export const SETTINGS: Settings = {
  city: 'Thành phố Hồ Chí Minh',
  round: 2023,
  coordinator: 'so-giao-duc-va-dao-tao',
  coordinators: ['dau.moi@tphcm.gov.vn'],
  deadlineIndicators: '2023-08-31',
  deadlineForm: '2023-09-30',
  lang: 'vi',
  englishRatioLow: 0.61,
  englishRatioHigh: 0.7,
  oldAfterYears: 3,
  sample: false,
  liveForAll: false,
  liveTrigger: '',
  coverageThreshold: 80,
  retired: [],
};

/** An agency with a tab of its own, or a district's unit where `collective` is given. */
export const unit = (id: string, name: string, more: Partial<Unit> = {}): Unit => ({
  id,
  name: { vi: name, en: `${name} (en)` },
  shortName: name,
  kind: 'agency',
  memberOf: [],
  editors: [],
  contact: '',
  ...more,
});

export const EDUCATION = unit('so-giao-duc-va-dao-tao', 'Sở Giáo dục và Đào tạo');
export const HEALTH = unit('so-y-te', 'Sở Y tế');
export const LABOUR = unit('so-noi-vu', 'Sở Nội vụ');
export const DISTRICT_1 = unit('quan-1', 'Quận 1', { collective: 'quan-huyen', memberOf: ['quan-huyen'] });
export const DISTRICT_3 = unit('quan-3', 'Quận 3', { collective: 'quan-huyen', memberOf: ['quan-huyen'] });

/** A percentage of Annex I, led by Sở Y tế with Sở Nội vụ, that needs year and source; overridden by `more`. */
export const item = (more: Partial<Item> = {}): Item => {
  const needs = more.needs ?? ['year', 'source'];
  return {
    id: '1.1.1-1',
    parent: '1.1.1-1',
    annex: 'I',
    code: { vi: 'Phụ lục I – 1.1.1', en: 'Annex I – 1.1.1' },
    group: '1.1',
    text: { vi: 'Tỷ lệ người dân có bảo hiểm y tế', en: 'Share of residents with health insurance' },
    kind: 'percent',
    unit: { vi: '%', en: '%' },
    range: { min: 0, max: 100 },
    base: 100,
    required: true,
    providers: ['so-y-te', 'so-noi-vu'],
    lead: 'so-y-te',
    accepts: ['answer', 'numerator', 'denominator', 'evidence', 'explanation', 'reason', 'self', 'year', 'source'],
    ...more,
    needs,
  };
};

/** A form field of Annex II that only takes the answer. */
export const field = (more: Partial<Item> = {}): Item =>
  item({
    id: 'slogan',
    parent: more.id ?? 'slogan',
    annex: 'II',
    code: { vi: 'Phụ lục II – mục 30', en: 'Annex II – field 30' },
    group: 'strategy',
    kind: 'narrative',
    unit: undefined,
    range: {},
    base: undefined,
    needs: [],
    accepts: ['answer', 'reason'],
    ...more,
  });

/** What 3.2.2-1 is like: every district answers, nobody leads, the coordinator sums up. */
export const collectiveItem = (more: Partial<Item> = {}): Item =>
  item({ id: '3.2.2-1', parent: '3.2.2-1', providers: ['quan-huyen'], lead: undefined, ...more });

export const plan = (items: readonly Item[] = [item()], more: Partial<Plan> = {}): Plan => ({
  items,
  units: [EDUCATION, HEALTH, LABOUR, DISTRICT_1, DISTRICT_3],
  settings: SETTINGS,
  ...more,
});

export const slot = (of: Item = item(), by: Unit = HEALTH, role: Role = 'lead'): Slot => ({
  key: `${by.id}/${of.id}${role === 'summary' ? '+summary' : ''}`,
  unit: by,
  item: of,
  role,
  owed: of.required && role !== 'summary',
});

export const EMPTY: Reading = { is: 'empty' };
export const num = (value: number, more: { raw?: string; bare?: boolean; unit?: string } = {}): Reading => ({
  is: 'number',
  raw: String(value).replace('.', ','),
  value,
  approximate: false,
  bare: true,
  ...more,
});
export const text = (raw: string): Reading => ({
  is: 'text',
  raw,
  text: raw,
  words: raw.split(/\s+/).filter((w) => /[\p{L}\d]/u.test(w)).length,
});
export const words = (count: number): Reading => text(Array.from({ length: count }, (_, i) => `từ${i}`).join(' '));
export const year = (value: number): Reading => ({ is: 'year', raw: String(value), year: value });
export const placeholder = (raw = 'đang cập nhật'): Reading => ({ is: 'placeholder', raw });
export const choice = (index: number): Reading => ({ is: 'choice', raw: 'Có', choice: index });
export const later = (date?: string): Reason => ({ is: 'later', raw: 'Sẽ bổ sung', date });

/** An answer whose state follows from what is in it; nothing wrong with its year and source unless said so. */
export function answer(of: Slot, more: Partial<Answer> = {}): Answer {
  const reading = more.answer ?? EMPTY;
  const reason = more.reason ?? { is: 'none' };
  const state =
    reading.is === 'placeholder'
      ? 'placeholder'
      : reading.is !== 'empty' || more.computed !== undefined
        ? 'answered'
        : reason.is === 'none'
          ? 'empty'
          : 'reason';
  return {
    slot: of,
    place: { sheetId: 7, row: 9 },
    state,
    answer: reading,
    numerator: EMPTY,
    denominator: EMPTY,
    year: EMPTY,
    source: EMPTY,
    evidence: EMPTY,
    explanation: EMPTY,
    self: EMPTY,
    reason,
    ...more,
  };
}

/** An answer that no rule objects to. */
export const good = (of: Slot, more: Partial<Answer> = {}): Answer =>
  answer(of, { answer: num(98.5), year: year(2022), source: text('Thống kê'), ...more });

/** An input whose slots are those of the answers, in their order. */
export const input = (answers: readonly Answer[], problems: readonly StructureProblem[] = []): CheckInput => ({
  plan: plan(answers.map((a) => a.slot.item)),
  slots: answers.map((a) => a.slot),
  dossier: { answers },
  problems,
  today: TODAY,
});

/** An input with every slot of the plan, and these answers among them. */
export const wholeInput = (
  of: Plan,
  answers: readonly Answer[],
  problems: readonly StructureProblem[] = [],
): CheckInput => ({
  plan: of,
  slots: slotsOf(of),
  dossier: { answers },
  problems,
  today: TODAY,
});

export const checked = (...answers: Answer[]): Report => check(input(answers));

/** The findings of one rule on these answers. */
export const found = (rule: string, ...answers: Answer[]): readonly Finding[] =>
  checked(...answers).findings.filter((f) => f.rule === rule);

/** A row of a fixture table: what is given, and in which columns the rule fires (none: it is silent). */
export interface Case {
  readonly given: string;
  readonly answer: Answer;
  readonly fires: readonly string[];
}
export const fires = (given: string, of: Answer, ...columns: string[]): Case => ({
  given,
  answer: of,
  fires: columns.length > 0 ? columns : ['answer'],
});
export const silent = (given: string, of: Answer): Case => ({ given, answer: of, fires: [] });

/** Runs one fixture table: the rule fires in the columns named, with its severity, and nowhere else. */
export function table(rule: string, severity: string, cases: readonly Case[]): void {
  describe(`${rule} (${severity})`, () => {
    it.each(cases)('$given: $fires', ({ answer: of, fires: columns }) => {
      const findings = found(rule, of);
      expect(findings.map((f) => f.column)).toEqual(columns);
      for (const finding of findings)
        expect(finding).toMatchObject({ severity, slot: of.slot.key, unit: of.slot.unit.id });
    });
  });
}
