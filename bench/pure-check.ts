// The check without any service: cells in, report out.
import { catalogue } from '../src/catalogue';
import type { Item, Plan, Slot, Unit } from '../src/catalogue/plan';
import { seedPlan } from '../src/catalogue/seed';
import { slotsOf } from '../src/catalogue/slots';
import { readDossier } from '../src/dossier/dossier';
import type { AnswerRow, Cell } from '../src/dossier/types';
import { check } from '../src/rules/check';
import { median } from './median';

export const ownPlan = (): Plan => seedPlan(catalogue, ['dau.moi@hcm.example']);

/** A plan of so many agencies, each asked the same items. */
export function widePlan(tabs: number, rows: number): Plan {
  const plan = ownPlan();
  const [first] = plan.units;
  const units = Array.from(
    { length: tabs },
    (_, i): Unit => ({ ...(first as Unit), id: `co-quan-${i}`, memberOf: ['all'] }),
  );
  const items = plan.items.slice(0, rows).map((item): Item => ({ ...item, providers: ['all'], lead: 'co-quan-0' }));
  return { ...plan, units, items, settings: { ...plan.settings, coordinator: 'co-quan-0' } };
}

/** Median of 5 in milliseconds: every cell read, every rule run. */
export function checkTime(plan: Plan): { readonly rows: number; readonly ms: number; readonly findings: number } {
  const slots = slotsOf(plan);
  const rows = slots.map(filled);
  let findings = 0;
  const ms = median(5, () => {
    const began = performance.now();
    const report = check({ plan, slots, dossier: readDossier(rows), problems: [], today: '2023-08-15' });
    findings = report.findings.length;
    return performance.now() - began;
  });
  return { rows: rows.length, ms, findings };
}

/** Answers as people write them in the middle of a survey: most of them right, some wrong, some missing. */
function filled(slot: Slot, i: number): AnswerRow {
  const { kind } = slot.item;
  const answers = ['98,5%', '75', '12,4', '98.5 %', 'khoảng 75', '0,985', '', 'đang cập nhật'];
  const words = `Thành phố tổ chức học tập suốt đời cho mọi người dân số ${i} `.repeat(kind === 'narrative' ? 18 : 3);
  const answer =
    kind === 'narrative' || kind === 'description' || kind === 'text' ? words : (answers[i % answers.length] ?? '');
  return {
    slot,
    place: { sheetId: 1, row: i },
    cells: {
      answer: text(answer),
      numerator: text(i % 3 === 0 ? '1.970' : ''),
      denominator: text(i % 3 === 0 ? '2.000' : ''),
      year: text(['2022', 'năm học 2022-2023', '2022', '2019'][i % 4] ?? ''),
      source: text('Báo cáo'),
      evidence: text(`Báo cáo số ${i}/BC-UBND`),
      explanation: text(i % 2 === 0 ? 'Theo kết quả khảo sát' : ''),
    },
  };
}

const text = (value: string): Cell => (value === '' ? { is: 'empty' } : { is: 'text', text: value });
