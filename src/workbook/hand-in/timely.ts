// A unit's hand-in against its deadline.
import type { Item, Plan, Unit } from '../../catalogue/plan';
import type { Text } from '../../catalogue/types';
import { type HandIn, isOut } from '../../dossier/collected/hand-in';
import type { Day } from '../../dossier/types';
import { TIMELY } from '../../i18n/collecting/hand-in';

/** The unit's own deadline, else the last of the settings' deadlines that applies to what it is asked; undefined where it is asked nothing. */
export function deadlineOf(
  { deadline }: Pick<Unit, 'deadline'>,
  { deadlineIndicators, deadlineForm }: Pick<Plan['settings'], 'deadlineIndicators' | 'deadlineForm'>,
  asked: readonly Pick<Item, 'annex'>[],
): Day | undefined {
  if (deadline) return deadline;
  const days = asked.map(({ annex }) => (annex === 'I' ? deadlineIndicators : deadlineForm));
  return days.reduce<Day | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
}

/** "Đúng hạn", "Trễ 3 ngày", "Quá hạn 3 ngày", "Còn 3 ngày"; `late` where something is to be done. A part that was withdrawn or returned is to be handed in again. */
export function timeliness(
  handIn: Pick<HandIn, 'state' | 'asked' | 'handedIn'>,
  deadline: Day | undefined,
  today: Day,
): { readonly text: Text; readonly late: boolean } {
  if (deadline === undefined) return { text: { vi: '', en: '' }, late: false };
  if (isOut(handIn)) {
    const over = daysFrom(deadline, handIn.asked ? today : (handIn.handedIn ?? today));
    return { text: over > 0 ? TIMELY.late(over) : TIMELY.onTime, late: false };
  }
  const left = daysFrom(today, deadline);
  if (left < 0) return { text: TIMELY.overdue(-left), late: true };
  return { text: left === 0 ? TIMELY.today : TIMELY.left(left), late: false };
}

/** From one day to another, in days. */
function daysFrom(from: Day, to: Day): number {
  const at = (day: Day): number => {
    const [y = 0, m = 1, d = 1] = day.split('-').map(Number);
    return Date.UTC(y, m - 1, d);
  };
  return Math.round((at(to) - at(from)) / 86_400_000);
}
