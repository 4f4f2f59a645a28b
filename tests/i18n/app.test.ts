// Messages that list what is wrong.
import { REFUSALS } from '../../src/i18n/app';

describe('a refusal that lists many things', () => {
  it('shows the first twenty and says how many more there are', () => {
    const findings = Array.from({ length: 200 }, (_, n) => ({ vi: `Dòng ${n}`, en: `Row ${n}` }));
    const { vi, en } = REFUSALS.blocked(findings);
    expect(vi).toContain('• Dòng 19\n• … và 180 chỗ khác\nĐề nghị');
    expect(en).toContain('• Row 19\n• … and 180 more\nPlease');
    const wrong = findings.map(() => ({ tab: 'Thiết lập', what: 'Tài khoản đầu mối', row: 3, value: 'rác' }));
    expect(REFUSALS.badEmails(wrong).vi.match(/rác/g)).toHaveLength(1);
  });
});
