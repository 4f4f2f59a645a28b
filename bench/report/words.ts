// Amounts and names as the record writes them.
import type { ActionName } from '../record/actions';
import type { Recorded, SizeRecord } from '../record/scenario';

/** What the actions are called. */
export const ACTIONS: Readonly<Record<ActionName, string>> = {
  setUp: 'set-up of an empty spreadsheet',
  checkEmpty: 'check, nothing answered',
  check: 'check, survey answered, every third unit handing in',
  checkAgain: 'check, nothing new',
  draft: 'draft, review copy',
  import: "import of a unit's file",
  onEdit: 'onEdit, one answer',
};

/** Google stops a script after so many seconds. */
export const SIX_MINUTES = 360;

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(ms < 9950 ? 2 : 1)} s`;
export const bytes = (n: number): string =>
  n < 995_000 ? `${(n / 1000).toFixed(n < 9950 ? 1 : 0)} KB` : `${(n / 1e6).toFixed(2)} MB`;
export const times = (ratio: number): string => `${ratio.toFixed(1)}×`;

/** "22 districts, 29 tabs" */
export function sizeName({ size, tabs, units }: SizeRecord): string {
  if (size.wards !== undefined) return `${size.wards} wards (${tabs} tabs)`;
  if (size.agencies !== undefined) return `${size.agencies} tabs of agencies (${tabs} tabs)`;
  return `the plan's own: 19 agencies, ${units - 19} districts (${tabs} tabs)`;
}

/** The script's own time and the modelled time of Google's services. */
export const wholeMs = ({ ownMs, googleMs }: Pick<Recorded, 'ownMs' | 'googleMs'>): number => ownMs + googleMs;

export const actionOf = ({ actions }: SizeRecord, name: ActionName): Recorded | undefined =>
  actions.find(({ action }) => action === name);
