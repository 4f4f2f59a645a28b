// Cập nhật phân công: shows what the edits of Danh mục and Đơn vị would change, and does it when the person agrees.
import { catalogue } from '../../catalogue/index';
import { seedPlan } from '../../catalogue/seed';
import type { Text } from '../../catalogue/types';
import { Failure } from '../../google/failure';
import { applyBatches } from '../../google/send';
import { alone } from '../../google/session';
import { askYesNo } from '../../google/ui';
import { REFUSALS, TITLES } from '../../i18n/app';
import { REASSIGN as SAYS } from '../../i18n/collecting/reassign';
import { logWrites } from '../../workbook/log/log-writes';
import { planReassignment, type Reassignment } from '../../workbook/reassign/reassign';
import { tellChanges, tellCounts, tellShortly } from '../../workbook/reassign/tell';
import { asCoordinator, type Opened, openForSetup } from '../open';
import type { Outcome } from '../outcome';
import { isStillAsRead } from '../still-as-read';

type Ready = Extract<Reassignment, { readonly is: 'ready' }>;

/**
 * Reads, refuses what cannot be applied, and asks; after "yes" reads again under the lock and applies, unless the changes are others by
 * then. An update that broke off is completed without asking: its changes are in force already.
 */
export function updatePlan(): Outcome {
  return asCoordinator(openIn, (opened) => {
    const { lang } = opened.plan.settings;
    const { changes, batches } = planned(opened);
    const lines = tellChanges(changes, lang);
    const isRest = opened.snapshot.unfinished !== undefined && !changes.edited && changes.leaving.length === 0;
    if (batches.length === 0) return { lang, lines: [SAYS.nothing] };
    const question = [...lines, SAYS.ask].map((line) => line[lang]).join('\n');
    if (!isRest && !askYesNo(TITLES.reassign[lang], question)) return { lang, lines: [SAYS.unchanged] };
    return alone(() => asCoordinator(openIn, (again) => apply(again, isRest ? undefined : lines)));
  });
}

/** @param shown what the person has agreed to */
function apply(opened: Opened, shown: readonly Text[] | undefined): Outcome {
  const { lang } = opened.plan.settings;
  const { changes, batches } = planned(opened);
  if (shown && JSON.stringify(tellChanges(changes, lang)) !== JSON.stringify(shown))
    throw new Failure(SAYS.meanwhile, undefined, 'changed');
  if (!isStillAsRead(opened)) throw new Failure(SAYS.meanwhile, undefined, 'changed');
  applyBatches(batches);
  return {
    lang,
    lines: shown ? [SAYS.done, ...tellCounts(changes), SAYS.checkAgain] : [SAYS.completed, SAYS.checkAgain],
  };
}

function openIn(): Opened {
  const opened = openForSetup();
  if (opened.snapshot.tabs.some(({ key }) => key !== undefined)) return opened;
  throw new Failure(REFUSALS.notSetUp, undefined, 'not-set-up');
}

/** What is to be done; throws what stands in the way. */
function planned({ snapshot, plan, user, stamp }: Opened): Ready {
  const seed = seedPlan(catalogue, [user]);
  const found = planReassignment(snapshot, plan, seed, catalogue, { when: stamp, by: user }, (after, changes) =>
    logWrites(
      after,
      [{ when: stamp, who: user, what: TITLES.reassign, detail: tellShortly(changes) }],
      plan.settings.lang,
    ),
  );
  if (found.is === 'damaged') throw new Failure(SAYS.damaged(found.tabs));
  if (found.is === 'refused') throw new Failure(SAYS.refused(found.refusals), undefined, 'refused');
  return found;
}
