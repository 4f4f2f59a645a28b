// The findings that waivers have taken off the list, as the sidebar shows them.
import type { Report } from '../../rules/types';
import type { WaivedView } from '../views';
import type { Pointers } from './pointers';

/** In the report's order. */
export const waivedViews = ({ waived }: Report, pointers: Pointers): readonly WaivedView[] =>
  waived.map(({ finding, waiver: { id, reason, by, when } }) => {
    const { unit, item, message, place } = pointers.of(finding);
    return { id, unit, item, message, reason, by, when, ...(place ? { place } : {}) };
  });
