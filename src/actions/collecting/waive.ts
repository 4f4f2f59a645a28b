// Accepting a finding with a reason from the sidebar, changing the reason, or ending the waiver: one line of Ngoại lệ and one of the log.
import { Failure } from '../../google/failure';
import { alone } from '../../google/session';
import { WAIVER_REFUSALS as REFUSALS } from '../../i18n/collecting/waivers';
import { SIDEBAR_REFUSALS } from '../../i18n/sidebar-server';
import { isWaivable, waiverId } from '../../rules/waivers';
import { logWrites } from '../../workbook/log/log-writes';
import { waiverLines } from '../../workbook/reading/read-waivers';
import { tabWith } from '../../workbook/reading/snapshot';
import type { SheetsRequest } from '../../workbook/reading/wire';
import { WAIVERS } from '../../workbook/tabs/layout';
import { NOTHING_SETTLED, type Settled } from '../../workbook/waivers/settle';
import { rewordedWrites, waiverLog, waiverWrites } from '../../workbook/waivers/waiver-writes';
import { applyWatched } from '../apply-watched';
import { asCoordinator, examine, type Opened, openForWork } from '../open';
import { readAll } from '../sidebar/read';
import type { SidebarView, WaiverRequest } from '../views';

/** Characters that a cell holds (Google's limit). */
const LONGEST = 50_000;
/** Milliseconds that it waits for another run. */
const PATIENCE = 10_000;

/** For coordinators: four reads, one write; the sidebar as it is then. Cần bổ sung follows with the next check. */
export function waive({ waiver, reason }: WaiverRequest): SidebarView {
  const text = reason.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  if (text.length > LONGEST) throw new Failure(SIDEBAR_REFUSALS.tooLong, undefined, 'bad-request');
  return alone(() => {
    const { unsettled } = asCoordinator(openForWork, (opened) =>
      applyWatched(opened, {
        answers: false,
        reopen: openForWork,
        plan: (each) => ({ value: null, batches: [waiveIn(each, waiver, text)] }),
      }),
    );
    if (unsettled) throw new Failure(SIDEBAR_REFUSALS.moving);
    return readAll();
  }, PATIENCE);
}

function waiveIn(opened: Opened, id: string, reason: string): readonly SheetsRequest[] {
  const { snapshot, plan, stamp: when, user: by } = opened;
  if (!tabWith(snapshot, WAIVERS)) throw new Failure(REFUSALS.noTab, undefined, 'gone');
  const stamp = { when, by };
  const standing = waiverLines(snapshot).find((line) => line.id === id && line.reason !== '');
  if (standing && reason === standing.reason) return [];
  if (standing && reason !== '') {
    const { requests, log } = rewordedWrites(snapshot, plan, standing, reason, stamp);
    return [...requests, ...logWrites(snapshot, [log], plan.settings.lang)];
  }
  const settled: Settled = standing
    ? { ...NOTHING_SETTLED, ended: [{ line: standing, state: 'withdrawn' }] }
    : { ...NOTHING_SETTLED, added: [{ id, reason, state: 'inForce', finding: findingIn(opened, id, reason) }] };
  const log = logWrites(snapshot, waiverLog(snapshot, plan, settled, stamp), plan.settings.lang);
  return [...waiverWrites(snapshot, plan, settled, stamp), ...log];
}

/** The finding that the id names, as the workbook is now. */
function findingIn(opened: Opened, id: string, reason: string): NonNullable<Settled['added'][number]['finding']> {
  const finding = examine(opened).report.findings.find((one) => waiverId(one) === id);
  if (!finding || reason === '') throw new Failure(REFUSALS.gone, undefined, 'gone');
  if (!isWaivable(finding)) throw new Failure(REFUSALS.notWaivable, undefined, 'refused');
  return finding;
}
