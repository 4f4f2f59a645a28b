// Lưu trữ: rows that are asked no more, with what stood in them and where. Made when first needed; lines are only added.
import type { Settings } from '../../../catalogue/plan';
import { REGISTER_TOP } from '../../../i18n/registers';
import { ARCHIVE } from '../layout';
import type { TabPlan } from '../tab-plan';
import { register } from './registers';

/** The tab without its lines. */
export function archiveTab({ lang, sample }: Pick<Settings, 'lang' | 'sample'>): TabPlan {
  const widths = [240, 180, 130, 360, 80, 300, 100, 100, 100, 110, 200, 240, 170, 120, 130, 200, 40];
  return register('archive', ARCHIVE, lang, widths, [], {
    own: 'all',
    top: [REGISTER_TOP.archive, REGISTER_TOP.archiveHint],
    sample,
    spareRows: 0,
  });
}
