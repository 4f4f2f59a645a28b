// A small workbook opened as an action opens it, on the local spreadsheet.
import type { Opened } from '../../../src/actions/open';
import type { Plan } from '../../../src/catalogue/plan';
import { slotsOf } from '../../../src/catalogue/slots';
import { newSheet, OWNER, type Sheet, smallPlan } from '../../workbook/sheet';

/** Four units' workbook after set-up; `read` opens it as it is by then. */
export function smallBook(change?: (plan: Plan) => Plan): { readonly sheet: Sheet; read(): Opened } {
  const plan = smallPlan(change);
  const sheet = newSheet();
  sheet.setUp(plan);
  const read = (): Opened => ({
    snapshot: sheet.read(),
    plan,
    slots: slotsOf(plan),
    problems: [],
    badEmails: [],
    user: OWNER,
    today: '2023-08-15',
    stamp: '15/08/2023 09:00',
  });
  return { sheet, read };
}
