// Tổng hợp: what its lines say of hand-ins, readiness and the city's figures.
import { slotsOf } from '../../src/catalogue/slots';
import { readDossier } from '../../src/dossier/dossier';
import type { AnswerRow } from '../../src/dossier/types';
import { check } from '../../src/rules/check';
import type { Report } from '../../src/rules/types';
import { readinessText } from '../../src/workbook/results/overview-lines';
import { overviewWrites } from '../../src/workbook/results/overview-table';
import { newSheet, type Sheet, smallPlan } from './sheet';

const PLAN = smallPlan();
const STAMP = { when: '15/08/2023 09:00', by: 'dau.moi@hcm.example' };

const reported = (answers: Readonly<Record<string, AnswerRow['cells']>>): Report => {
  const slots = slotsOf(PLAN);
  const dossier = readDossier(slots.map((slot) => ({ slot, cells: answers[slot.key] ?? {} })));
  return check({ plan: PLAN, slots, dossier, problems: [], today: '2023-08-15' });
};

function shown(report: Report): Sheet {
  const sheet = newSheet();
  sheet.setUp(PLAN);
  sheet.send(overviewWrites(sheet.read(), PLAN, report, STAMP));
  return sheet;
}

const text = (value: string) => ({ is: 'text', text: value }) as const;
const rate = (numerator: string, denominator: string): AnswerRow['cells'] => ({
  numerator: text(numerator),
  denominator: text(denominator),
});

describe('Tổng hợp', () => {
  it('shows readiness as stages, the narrowest first, never rounded up', () => {
    const stages = { filled: 199, valid: 120, evidenced: 90, handedIn: 1, accepted: 0 };
    expect(readinessText({ stages, expected: 200 }).vi).toBe(
      'Tiếp nhận 0% · Gửi 0% · Minh chứng 45% · Hợp lệ 60% · Đã nhập 99%',
    );
    expect(readinessText({ stages, expected: 0 })).toEqual({ vi: '', en: '' });
  });

  it('lists the city’s figures under the units: value, coverage, who is missing; provisional ones marked', () => {
    const one = { 'quan-1/3.3.4-1': rate('90', '100') };
    const half = shown(reported(one));
    const id = '#rollup/3.3.4-1';
    expect(half.text('overview', '#rollups', 'unit')).toContain('SỐ LIỆU TOÀN THÀNH PHỐ');
    expect(half.text('overview', id, 'unit')).toMatch(/^Phụ lục I – 3\.3\.3 – /);
    expect(half.text('overview', id, 'bar')).toBe('90% (tạm tính)');
    expect(half.text('overview', id, 'state')).toMatch(/^1\/2 đơn vị/);
    expect(half.text('overview', id, 'readiness')).toBe('Chưa có: Quận 3');
    const whole = shown(reported({ ...one, 'quan-3/3.3.4-1': rate('10', '100') }));
    expect([whole.text('overview', id, 'bar'), whole.text('overview', id, 'readiness')]).toEqual(['50%', '']);
  });

  it('says of each unit how it stands against its deadline', () => {
    const sheet = shown(reported({}));
    expect(sheet.text('overview', 'so-tai-chinh', 'state')).toBe('Đang nhập');
    expect(sheet.text('overview', 'so-tai-chinh', 'timely')).toMatch(/^Còn (16|46) ngày$/);
    expect(sheet.text('overview', '#total', 'state')).toBe('Đã gửi 0/4, trong đó đã tiếp nhận 0');
  });
});
