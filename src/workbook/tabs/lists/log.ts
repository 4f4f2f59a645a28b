// Nhật ký: who recorded what, and when. Lines are only added (workbook/log).
import type { Settings } from '../../../catalogue/plan';
import { REGISTER_TOP } from '../../../i18n/registers';
import { LOG } from '../layout';
import type { TabPlan } from '../tab-plan';
import { register } from './registers';

/** The tab as it is planned; its lines are no part of the plan. */
export function logTab({ lang, sample }: Pick<Settings, 'lang' | 'sample'>): TabPlan {
  return register('log', LOG, lang, [130, 220, 240, 220, 480, 40], [], {
    own: 'all',
    top: [REGISTER_TOP.log, REGISTER_TOP.logHint],
    sample,
    spareRows: 100,
  });
}
