// The tabs that only the add-in writes: Tổng hợp, Cần bổ sung, Dự thảo. Their tables are filled by the check and by each draft.
import type { Plan, Settings } from '../../../catalogue/plan';
import { REGISTER_TOP } from '../../../i18n/registers';
import { DRAFTS, FINDINGS, OVERVIEW } from '../layout';
import type { RowPlan, TabPlan } from '../tab-plan';
import { register } from './registers';

/** What these tabs take from the settings. */
type Look = Pick<Settings, 'lang' | 'sample'>;

/** Row id of the line that says when the last check was. */
export const CHECKED_ROW = '#checked';
/** Row id of the whole city's line on Tổng hợp. */
export const TOTAL_ROW = '#total';
/** Row id of the line over the city's figures on Tổng hợp, and what the ids of those figures' lines begin with. */
export const ROLL_UPS_ROW = '#rollups';
export const ROLL_UP_ROW = '#rollup/';
/** Row id of the line that says how many findings there are. */
export const COUNT_ROW = '#count';

/** Tổng hợp: one line for each unit, the whole city first. */
export function overviewTab(plan: Plan): TabPlan {
  const { lang } = plan.settings;
  const record = (id: string, name: string): RowPlan => ({
    id,
    kind: 'record',
    cells: { unit: { text: name, kept: true } },
  });
  return {
    ...register(
      'overview',
      OVERVIEW,
      lang,
      [400, 80, 80, 190, 80, 100, 100, 230, 130, 110, 400, 180, 130, 220, 40],
      [record(TOTAL_ROW, REGISTER_TOP.total[lang]), ...plan.units.map((u) => record(u.id, u.name[lang]))],
      {
        own: 'all',
        top: [REGISTER_TOP.overview],
        sample: plan.settings.sample,
        lines: [line(CHECKED_ROW, 'unit', REGISTER_TOP.never[lang])],
      },
    ),
    tabColour: '0D652D',
  };
}

/** Cần bổ sung: its rows are written by the check; why a finding is accepted, by the coordinator. */
export function findingsTab({ lang, sample }: Look): TabPlan {
  return {
    ...register('findings', FINDINGS, lang, [240, 110, 130, 300, 320, 320, 180, 220, 260, 40], [], {
      own: ['unit', 'severity', 'code', 'request', 'message', 'remedy', 'value', 'link'],
      top: [REGISTER_TOP.findings, REGISTER_TOP.findingsHint],
      sample,
      lines: [line(COUNT_ROW, 'unit', REGISTER_TOP.never[lang])],
      spareRows: 400,
    }),
    table: true,
    tabColour: 'A50E0E',
  };
}

/** Dự thảo: its rows are written by each draft. */
export function draftsTab({ lang, sample }: Look): TabPlan {
  return register('drafts', DRAFTS, lang, [60, 140, 220, 130, 140, 220, 160, 40], [], {
    own: 'all',
    top: [REGISTER_TOP.drafts, REGISTER_TOP.draftsHint],
    sample,
    spareRows: 20,
  });
}

const line = (id: string, column: string, text: string): RowPlan => ({
  id,
  kind: 'top',
  look: 'line',
  cells: { [column]: { text, kept: false } },
});
