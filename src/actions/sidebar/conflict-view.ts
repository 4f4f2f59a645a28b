// Figures that two or more units give differently, as cards: each value with its unit, its source and its cell.
import type { Answer, Dossier } from '../../dossier/types';
import { formatNumber, say } from '../../i18n/say';
import { supportOf } from '../../rules/across/city-answers';
import { rawIn } from '../../rules/measures/values';
import type { Finding, Report } from '../../rules/types';
import type { Opened } from '../open';
import type { ConflictView } from '../views';
import { type Pointers, placeView } from './pointers';

/** The rule that finds them. */
const RULE = 'same-figure-two-agencies';

/** One card for each item, in the report's order: what each agency says for the city. */
export function conflictViews(
  { snapshot, plan }: Pick<Opened, 'snapshot' | 'plan'>,
  { answers }: Dossier,
  { findings }: Report,
  pointers: Pointers,
): readonly ConflictView[] {
  const { lang } = plan.settings;
  const byItem = new Map<string, Finding>();
  for (const finding of findings)
    if (finding.rule === RULE && finding.item !== undefined && !byItem.has(finding.item))
      byItem.set(finding.item, finding);
  const valueIn = (answer: Answer): string =>
    rawIn(answer, 'answer') || (answer.computed === undefined ? '' : formatNumber(answer.computed, lang));
  return [...byItem].map(([item, finding]) => ({
    item: pointers.item(item),
    values: answers.flatMap((answer) => {
      const { slot, state } = answer;
      const { unit, role } = slot;
      if (slot.item.id !== item || state !== 'answered') return [];
      if (unit.collective !== undefined || role === 'summary') return [];
      const place = placeView(snapshot, { place: answer.place });
      return [
        {
          unit: unit.name[lang],
          value: valueIn(answer),
          source: supportOf(answer),
          ...(place ? { place } : {}),
        },
      ];
    }),
    message: say(finding.message, lang),
    remedy: say(finding.remedy, lang),
  }));
}
