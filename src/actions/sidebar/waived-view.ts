// The findings that waivers have taken off the list, as the sidebar shows them.
import type { Lang } from '../../catalogue/types';
import { say } from '../../i18n/say';
import type { Report } from '../../rules/types';
import type { Snapshot } from '../../workbook/reading/snapshot';
import type { WaivedView } from '../views';
import { type Pointers, placeView } from './pointers';

/** In the report's order. */
export const waivedViews = (
  snapshot: Snapshot,
  { waived }: Report,
  pointers: Pointers,
  lang: Lang,
): readonly WaivedView[] =>
  waived.map(({ finding, waiver: { id, reason, by, when } }) => {
    const place = placeView(snapshot, finding);
    return {
      id,
      unit: pointers.unit(finding.unit),
      item: pointers.item(finding.item),
      message: say(finding.message, lang),
      reason,
      by,
      when,
      ...(place ? { place } : {}),
    };
  });
