// The tab Ngoại lệ: findings that the coordinator has accepted. Lines are added by the check and the sidebar; the reason is the coordinator's.
import type { Settings } from '../../../catalogue/plan';
import { REGISTER_TOP } from '../../../i18n/registers';
import { WAIVERS } from '../layout';
import type { TabPlan } from '../tab-plan';
import { register } from './registers';

/** Ngoại lệ: no line of it is ever taken away; an ended waiver's line stays without id. */
export function waiversTab({ lang, sample }: Pick<Settings, 'lang' | 'sample'>): TabPlan {
  return {
    ...register('waivers', WAIVERS, lang, [240, 130, 300, 320, 180, 300, 220, 130, 200, 220, 40], [], {
      own: ['unit', 'code', 'request', 'message', 'value', 'by', 'when', 'state', 'link'],
      top: [REGISTER_TOP.waivers, REGISTER_TOP.waiversHint],
      sample,
    }),
    table: true,
  };
}
