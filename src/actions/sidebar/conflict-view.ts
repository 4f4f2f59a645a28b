// Figures that two or more units give differently, as cards: each value with its unit, its source and its cell.
import type { Answer, Dossier, Reading } from '../../dossier/types';
import { formatNumber, say } from '../../i18n/say';
import type { Finding, Report } from '../../rules/types';
import type { Opened } from '../open';
import type { ConflictView } from '../views';
import { type Pointers, placeView } from './pointers';

/** The rule that finds them. */
const RULE = 'same-figure-two-agencies';

/** One card for each item, in the report's order. */
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
  const valueOf = ({ answer, computed }: Answer): string =>
    rawOf(answer) || (computed === undefined ? '' : formatNumber(computed, lang));
  return [...byItem].map(([item, finding]) => ({
    item: pointers.item(item),
    values: answers.flatMap((answer) => {
      const { slot, state, source, year, evidence } = answer;
      if (slot.item.id !== item || state !== 'answered') return [];
      const place = placeView(snapshot, { place: answer.place });
      return [
        {
          unit: slot.unit.name[lang],
          value: valueOf(answer),
          source: [source, year, evidence].map(rawOf).filter(Boolean).join(' · '),
          ...(place ? { place } : {}),
        },
      ];
    }),
    message: say(finding.message, lang),
    remedy: say(finding.remedy, lang),
  }));
}

const rawOf = (reading: Reading): string => ('raw' in reading ? reading.raw : '');
