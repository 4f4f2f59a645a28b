// From the answers of a collective's units to what holds for the city, with how much of it is known.
import type { Item, Plan, Unit } from '../../catalogue/plan';
import type { Answer, Reading } from '../types';

/**
 * What the units' answers amount to. The units asked are the members of a collective of blocks; where nobody leads, everyone named
 * (agencies answer for themselves there). A unit to which the item does not apply is not among them.
 * - `rate`: Σ numerators / Σ denominators × base, of the units that gave both; never a mean of percentages.
 * - `sum`: of counts and quantities. - `policy`: how many said "Có".
 * - `list`: texts, for the lead to write from; also levels and figures that cannot be added (money, years, hours, anything per head).
 */
export interface RollUp {
  readonly item: Item;
  readonly kind: 'rate' | 'sum' | 'policy' | 'list';
  /** How many units are asked. */
  readonly units: number;
  /** The answers that count, in the plan's order: of each asked unit that is neither missing nor without parts. */
  readonly counted: readonly Answer[];
  /** Units without a usable answer: nothing, a placeholder, a reason, something unreadable or impossible. */
  readonly missing: readonly Unit[];
  /** Only for `rate`: units that gave a percentage without numerator or denominator (or with one that cannot be read). */
  readonly withoutParts: readonly Unit[];
  /** Units that said "Không áp dụng": not asked. */
  readonly exempt: readonly Unit[];
  /** The city's value, not rounded; absent where nothing counts, and for `list`. For `policy`: the number of units that said "Có". */
  readonly value?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** Only for `rate`: the share of the known denominators that stands behind the value, percent; absent where a unit's denominator is not known. */
  readonly share?: number;
  /** Percent: the smaller of the share of units and of the denominator; 100 where no unit is asked. */
  readonly coverage: number;
  /** The coverage is below the settings' threshold. */
  readonly provisional: boolean;
}

/** Every item that a collective's units answer (blocks of the district level), or that nobody leads, in the plan's order. */
export function rollUpsOf(plan: Plan, answers: readonly Answer[]): readonly RollUp[] {
  const collectives = new Set(plan.units.flatMap(({ collective }) => collective ?? []));
  const isRolledUp = ({ lead, providers }: Item): boolean =>
    lead === undefined || providers.some((id) => collectives.has(id));
  const byItem = new Map<string, Answer[]>(plan.items.filter(isRolledUp).map(({ id }) => [id, []]));
  for (const answer of answers) {
    const { item, role, unit } = answer.slot;
    if (role === 'contributor' && (item.lead === undefined || unit.collective !== undefined))
      byItem.get(item.id)?.push(answer);
  }
  return plan.items.flatMap((item) => {
    const given = byItem.get(item.id) ?? [];
    return given.length === 0 ? [] : [rollUp(item, given, plan.settings.coverageThreshold)];
  });
}

function rollUp(item: Item, given: readonly Answer[], threshold: number): RollUp {
  const kind = kindOf(item);
  const asked = given.filter((answer) => !isExempt(answer));
  const verdicts = asked.map((answer) => verdictOf(kind, answer));
  const of = (wanted: Verdict): readonly Answer[] => asked.filter((_, i) => verdicts[i] === wanted);
  const unitsOf = (some: readonly Answer[]): readonly Unit[] => some.map(({ slot }) => slot.unit);
  const counted = of('counts');
  const figures = figuresOf(kind, item, counted, asked);
  const ofUnits = asked.length === 0 ? 100 : (counted.length / asked.length) * 100;
  const coverage = Math.min(ofUnits, figures.share ?? 100);
  return {
    item,
    kind,
    units: asked.length,
    counted,
    missing: unitsOf(of('missing')),
    withoutParts: unitsOf(of('bare')),
    exempt: unitsOf(given.filter(isExempt)),
    ...figures,
    coverage,
    provisional: coverage < threshold,
  };
}

/** An average, or anything per head: adding up such figures means nothing. */
const PER = /\/|bình quân|trung bình/i;

function kindOf({ kind, base, unit, text }: Item): RollUp['kind'] {
  if (base !== undefined) return 'rate';
  if (kind === 'policy') return 'policy';
  const added = (kind === 'count' || kind === 'quantity') && !PER.test(`${unit?.vi ?? ''} ${text.vi}`);
  return added ? 'sum' : 'list';
}

const isExempt = ({ state, reason }: Answer): boolean => state === 'reason' && reason.is === 'not-applicable';

type Verdict = 'counts' | 'bare' | 'missing';

function verdictOf(kind: RollUp['kind'], whole: Answer): Verdict {
  const { answer, numerator, denominator } = whole;
  if (kind === 'list') return isReadable(answer) ? 'counts' : 'missing';
  if (kind === 'policy') return answer.is === 'choice' ? 'counts' : 'missing';
  if (usableFigure(whole) === undefined) return 'missing';
  if (kind === 'sum') return 'counts';
  if (numerator.is !== 'number' || denominator.is !== 'number') return 'bare';
  return numerator.value >= 0 && knownDenominator(whole) !== undefined ? 'counts' : 'missing';
}

/** The number that a row stands for, written or computed, if it is a possible one; undefined where there is none. */
export function usableFigure({ answer, computed, slot }: Answer): number | undefined {
  const value = answer.is === 'number' ? answer.value : answer.is === 'empty' ? computed : undefined;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, integer } = slot.item.range;
  if (value === undefined || value < min || value > max) return undefined;
  return integer && !Number.isInteger(value) ? undefined : value;
}

/** True for an answer that says something: not empty, no placeholder, and read without doubt. */
export const isReadable = ({ is }: Reading): boolean =>
  is === 'text' || is === 'choice' || is === 'number' || is === 'level' || is === 'year';

/** The denominator, where it can be one: above zero, and not below the numerator that stands beside it. */
function knownDenominator({ numerator, denominator }: Answer): number | undefined {
  if (denominator.is !== 'number' || !(denominator.value > 0)) return undefined;
  return numerator.is === 'number' && numerator.value > denominator.value ? undefined : denominator.value;
}

function figuresOf(
  kind: RollUp['kind'],
  { base = 1 }: Item,
  counted: readonly Answer[],
  asked: readonly Answer[],
): Pick<RollUp, 'value' | 'numerator' | 'denominator' | 'share'> {
  if (kind === 'list' || counted.length === 0) return {};
  if (kind === 'policy')
    return { value: counted.filter(({ answer }) => answer.is === 'choice' && answer.choice === 0).length };
  if (kind === 'sum') return finite({ value: sum(counted.map((answer) => usableFigure(answer) ?? 0)) });
  const parts = (column: 'numerator' | 'denominator'): number =>
    sum(counted.map(({ [column]: reading }) => (reading.is === 'number' ? reading.value : 0)));
  const [numerator, denominator] = [parts('numerator'), parts('denominator')];
  const known = asked.flatMap((answer) => knownDenominator(answer) ?? []);
  const share = known.length === asked.length ? { share: (denominator / sum(known)) * 100 } : {};
  return finite({ value: (numerator / denominator) * base, numerator, denominator, ...share });
}

/** The smallest first, so that the order of the units does not change the last digit. */
const sum = (values: readonly number[]): number => [...values].sort((a, b) => a - b).reduce((all, one) => all + one, 0);

/** Nothing where the figures are too large to be added. */
const finite = <T extends { readonly value: number }>(figures: T): T | Record<string, never> =>
  Object.values(figures).every(Number.isFinite) ? figures : {};
