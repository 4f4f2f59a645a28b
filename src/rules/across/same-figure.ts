// One figure, or one policy, of which two agencies say different things: the lead and an agency that contributes.

import { NUMBER_KINDS } from '../../catalogue/kinds';
import type { Item } from '../../catalogue/plan';
import type { Answer, Reading } from '../../dossier/types';
import { ACROSS_TEXTS as TEXTS } from '../../i18n/rules/across';
import { numberOf, quoted, rawIn } from '../measures/values';
import { grouped } from '../measures/writing';
import type { Hit, Rule } from '../types';
import { agree } from './agree';
import { supportOf } from './city-answers';

/** Figures that say "khoảng" may lie this far apart. */
const APPROXIMATE = 0.05;
/** Indexes of the choices of a policy. */
const [YES, IN_PREPARATION, NOT_YET] = [0, 1, 2];

/** An error for figures, a warning for policies; on the lead's row, one for each agency that says something else. */
export const sameFigureTwoAgencies: Rule = {
  id: 'same-figure-two-agencies',
  family: 'across',
  severity: 'error',
  needs: 'dossier',
  ...TEXTS['same-figure-two-agencies'],
  concerns: isShared,
  checkDossier: ({ dossier }) => {
    const byItem = new Map<string, Answer[]>();
    for (const answer of dossier.answers) {
      const { item, unit, role } = answer.slot;
      if (unit.collective !== undefined || role === 'summary' || !isShared(item)) continue;
      const rows = byItem.get(item.id);
      if (rows) rows.push(answer);
      else byItem.set(item.id, [answer]);
    }
    return [...byItem.values()].flatMap((rows) => conflictsAmong(rows));
  },
};

/** Led by one and answered by others too, for the city as a whole. */
function isShared({ lead, providers, kind }: Item): boolean {
  return lead !== undefined && providers.length > 1 && (NUMBER_KINDS.has(kind) || kind === 'policy');
}

/** Where the lead has not answered yet, the first contributor who has stands in for it. */
function conflictsAmong(rows: readonly Answer[]): readonly Hit[] {
  const lead = rows.find(({ slot }) => slot.role === 'lead');
  const said = rows.filter((row) => numberOf(row) !== undefined || row.answer.is === 'choice');
  const first = lead && said.includes(lead) ? lead : said[0];
  if (!lead || !first) return [];
  return said.flatMap((other): readonly Hit[] => {
    if (other === first || !differ(first, other)) return [];
    const detail = {
      ...{ firstVi: first.slot.unit.name.vi, firstEn: first.slot.unit.name.en },
      ...{ otherVi: other.slot.unit.name.vi, otherEn: other.slot.unit.name.en },
      ...{ valueVi: shown(first, 'vi'), valueEn: shown(first, 'en'), from: supportOf(first) },
      ...{ differsVi: shown(other, 'vi'), differsEn: shown(other, 'en'), otherFrom: supportOf(other) },
    };
    const binds = { first: detail.valueVi, other: detail.differsVi, unit: other.slot.unit.id };
    const policy = lead.slot.item.kind === 'policy';
    return [{ answer: lead, detail, binds, ...(policy ? { severity: 'warning' as const } : {}) }];
  });
}

function differ(first: Answer, other: Answer): boolean {
  const [a, b] = [numberOf(first), numberOf(other)];
  if (a !== undefined && b !== undefined)
    return !agree(a, b, isApproximate(first.answer) || isApproximate(other.answer) ? APPROXIMATE : 0);
  if (first.answer.is !== 'choice' || other.answer.is !== 'choice') return false;
  const [x, y] = [first.answer.choice, other.answer.choice];
  return (x === YES && y === NOT_YET) || (y === YES && (x === IN_PREPARATION || x === NOT_YET));
}

const isApproximate = (reading: Reading): boolean => reading.is === 'number' && reading.approximate;

/** What the row says: as it was typed, or as the system computed it. */
function shown(answer: Answer, lang: 'vi' | 'en'): string {
  return quoted(rawIn(answer, 'answer')) || grouped(numberOf(answer) ?? 0, lang);
}
