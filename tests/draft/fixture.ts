// A dossier to compose drafts from: the plan's own catalogue, answers put in by row, findings given by hand.
import { catalogue } from '../../src/catalogue/index';
import type { Settings, Slot } from '../../src/catalogue/plan';
import { seedPlan } from '../../src/catalogue/seed';
import { slotsOf } from '../../src/catalogue/slots';
import { rollUpsOf } from '../../src/dossier/collected/roll-up';
import type { Answer, Reading } from '../../src/dossier/types';
import { composeDraft } from '../../src/draft/compose';
import type { DraftInput } from '../../src/draft/input';
import type { DocumentTree } from '../../src/draft/tree';
import { NO_STAGES } from '../../src/rules/readiness';
import type { Finding } from '../../src/rules/types';

const EMPTY: Reading = { is: 'empty' };

/** What a test says about one row; the rest of it is empty. */
export type Given = Partial<Omit<Answer, 'slot'>>;

export const number = (value: number, raw = String(value)): Reading => ({
  is: 'number',
  raw,
  value,
  approximate: false,
  bare: true,
});
export const words = (text: string): Reading => ({ is: 'text', raw: text, text, words: text.split(/\s+/).length });
export const year = (raw: string): Reading => ({ is: 'year', raw, year: 2022 });

/** An answered row. */
export const answered = (answer: Reading, more: Given = {}): Given => ({ state: 'answered', answer, ...more });

/**
 * A draft's input: `given` by slot key ("so-y-te/1.1.1-1"), or one answer for every row.
 * @param findings what the report holds besides an error for each owed row left empty.
 */
export function inputOf(
  given: Readonly<Record<string, Given>> | ((slot: Slot) => Given),
  options: Partial<Pick<DraftInput, 'version' | 'number'>> & {
    settings?: Partial<Settings>;
    findings?: readonly Finding[];
  } = {},
): DraftInput {
  const plan = seedPlan(catalogue, ['dau-moi@example.vn'], options.settings);
  const slots = slotsOf(plan);
  const answers = slots.map((slot): Answer => {
    const own = typeof given === 'function' ? given(slot) : (given[slot.key] ?? {});
    return {
      slot,
      place: { sheetId: 1, row: 5 },
      state: 'empty',
      answer: EMPTY,
      numerator: EMPTY,
      denominator: EMPTY,
      year: EMPTY,
      source: EMPTY,
      evidence: EMPTY,
      explanation: EMPTY,
      reason: { is: 'none' },
      self: EMPTY,
      ...own,
    };
  });
  const missing = answers
    .filter((a) => a.slot.owed && a.state === 'empty')
    .map((a) => finding(a.slot.key, 'error', 'Chưa có số liệu.', a.slot));
  const findings = [...missing, ...(options.findings ?? [])];
  return {
    catalogue,
    plan,
    slots,
    dossier: { answers },
    report: {
      findings,
      rows: [],
      progress: [],
      totals: { expected: 0, complete: 0, reasons: 0, errors: 0, warnings: 0, stages: NO_STAGES, changed: 0 },
      rollUps: rollUpsOf(plan, answers),
      waived: [],
      ended: [],
      handIns: [],
      notTested: [],
    },
    version: options.version ?? 'review',
    number: options.number ?? 1,
    today: '2023-08-15',
    link: (answer) => `https://docs.google.com/spreadsheets/d/1/edit#row=${answer.slot.key}`,
  };
}

/** The review copy of a dossier. */
export const review = (...input: Parameters<typeof inputOf>): DocumentTree => composeDraft(inputOf(...input));

/** The clean copy of a dossier. */
export const clean = (
  given: Parameters<typeof inputOf>[0],
  options: Parameters<typeof inputOf>[1] = {},
): DocumentTree => composeDraft(inputOf(given, { ...options, version: 'clean' }));

/** A finding on a row. */
export function finding(
  key: string,
  severity: Finding['severity'],
  message: string,
  slot?: Slot,
  more: Partial<Finding> = {},
): Finding {
  const [unit = '', item = ''] = key.replace('+summary', '').split('/');
  return {
    rule: slot ? 'missing' : 'a-rule',
    severity,
    unit,
    item,
    slot: key,
    value: '',
    print: '',
    message: { vi: message, en: `en: ${message}` },
    remedy: { vi: 'Đề nghị bổ sung.', en: 'Please add it.' },
    ...more,
  };
}

/** Every row answered as its kind asks. */
export function everythingAnswered(slot: Slot): Given {
  const { kind } = slot.item;
  const figure = { year: year('2022'), source: words('Thống kê'), explanation: words('Theo báo cáo của đơn vị.') };
  if (kind === 'policy')
    return answered(
      { is: 'choice', raw: 'Có', choice: 0 },
      { evidence: words('Kế hoạch 1256/KH-UBND'), explanation: words('Đã ban hành.') },
    );
  if (kind === 'choice') return answered({ is: 'choice', raw: 'x', choice: 0 });
  if (kind === 'level') return answered({ is: 'level', raw: 'Cao', form: 'word', value: 4 }, figure);
  if (slot.item.needs.includes('year')) return answered(number(12.5), figure);
  return answered(words('Thành phố học tập của mọi người.\nMột đoạn nữa.'));
}
