// Tự động kiểm tra khi nhập: one installable trigger for everybody, on or off.
import type { Text } from '../../catalogue/types';
import { Failure } from '../../google/failure';
import { alone } from '../../google/session';
import { addEditTrigger, ownTriggers, removeTriggers } from '../../google/triggers';
import { askYesNo } from '../../google/ui';
import { TITLES } from '../../i18n/app';
import { SWITCH } from '../../i18n/live';
import { MEANWHILE } from '../../i18n/meanwhile';
import { switchWrites } from '../../workbook/live/state-writes';
import { type LiveTrigger, triggerOf, withTrigger } from '../../workbook/live/switch';
import { applyWatched } from '../apply-watched';
import { asCoordinator, type Opened, openForWork } from '../open';
import type { Outcome } from '../outcome';

/** The function of main.ts that the trigger starts. */
const HANDLER = 'onEditForAll';

/**
 * Asks, then switches the check for everybody on, or off where it is on. The cells decide who checks and are written at once; the trigger
 * is made before them and removed after them, so that at every moment somebody checks and nobody twice. A trigger that a failure left
 * behind does nothing, and is used again when the check is switched on.
 */
export function toggleLive(): Outcome {
  return asCoordinator(openForWork, ({ plan, user }) => {
    const { lang } = plan.settings;
    const present = triggerOf(plan.settings);
    const question = present ? SWITCH.askOff(present.owner) : SWITCH.askOn(user);
    if (!askYesNo(TITLES.live[lang], question[lang])) return { lang, lines: [SWITCH.unchanged] };
    return alone(() => asCoordinator(openForWork, (opened) => switchTo(present === undefined, opened)));
  });
}

function switchTo(on: boolean, opened: Opened): Outcome {
  const { plan, user } = opened;
  const { lang } = plan.settings;
  const former = triggerOf(plan.settings);
  if ((former !== undefined) === on) return { lang, lines: [on ? SWITCH.on(former?.owner ?? user) : SWITCH.off] };
  if (!writesFor(opened, former)) throw new Failure(SWITCH.noRow, undefined, 'refused');
  const trigger = on ? ownTrigger(user) : undefined;
  const { unsettled } = applyWatched(opened, {
    answers: false,
    reopen: openForWork,
    plan: (each) => ({ value: null, batches: [writesFor(each, trigger) ?? []] }),
  });
  if (unsettled) throw new Failure(MEANWHILE.moving);
  if (!on) removeTriggers(HANDLER);
  const lines: Text[] = [on ? SWITCH.on(user) : SWITCH.off];
  if (former && former.owner.toLowerCase() !== user.toLowerCase()) lines.push(SWITCH.othersTrigger(former.owner));
  return { lang, lines };
}

const writesFor = (
  { snapshot, plan, slots }: Opened,
  trigger: LiveTrigger | undefined,
): ReturnType<typeof switchWrites> =>
  switchWrites(snapshot, { ...plan, settings: withTrigger(plan.settings, trigger) }, slots);

/** The person's one trigger: the one that is there, else a new one. */
function ownTrigger(owner: string): LiveTrigger {
  const [there, ...more] = ownTriggers(HANDLER);
  try {
    const id = there ?? addEditTrigger(HANDLER);
    if (more.length > 0) removeTriggers(HANDLER, id);
    return { id, owner };
  } catch (error) {
    const tooMany = error instanceof Error && /too many triggers/i.test(error.message);
    throw tooMany ? new Failure(SWITCH.tooMany, undefined, 'quota') : error;
  }
}
