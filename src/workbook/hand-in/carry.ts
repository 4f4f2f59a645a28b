// Carrying over what the units have chosen, and the coordinator's decisions: the states that are in force from now on, the rows as they are compared, and what happened.
import type { HandInState } from '../../dossier/collected/hand-in';
import { inForce, isOut } from '../../dossier/collected/hand-in';
import { NOTHING_TYPED, recordText } from '../../dossier/collected/record';
import type { AnswerRow, Day } from '../../dossier/types';
import type { StandingHandIn } from '../reading/read-hand-ins';

/** Who carries over, and when: the day, "15/08/2023 09:00", an e-mail address. */
export interface By {
  readonly today: Day;
  readonly when: string;
  readonly by: string;
}

/** What a coordinator decides of a unit's part. */
export interface Decision {
  readonly unit: string;
  readonly decision: 'accept' | 'return';
  readonly reason: string;
}

/** One thing that happened to a unit's part. */
export interface HandInEvent {
  readonly unit: string;
  readonly what: 'handed-in' | 'withdrawn' | 'accepted' | 'returned';
  readonly reason?: string;
}

/** The states in force from now on, with what is to be written. */
export interface Carried {
  readonly handIns: readonly StandingHandIn[];
  /** Rows with the record that they are to be compared with. */
  readonly rows: readonly AnswerRow[];
  readonly events: readonly HandInEvent[];
  /** Units whose rows are recorded as they stand now. */
  readonly recorded: ReadonlySet<string>;
  /** The unit whose dropdown a decision sets. */
  readonly decided?: string;
}

/** Carries every choice over, then applies the decision. Whether the decision may be taken is asked before (`obstacleTo`). */
export function carry(
  standing: readonly StandingHandIn[],
  rows: readonly AnswerRow[],
  by: By,
  decision?: Decision,
): Carried {
  const events: HandInEvent[] = [];
  const recorded = new Set<string>();
  const handIns = standing.map((one): StandingHandIn => {
    const carried = one.at && one.asked ? asked(one, one.asked, by) : one;
    if (carried !== one) {
      events.push({ unit: one.unit, what: carried.state === 'handed-in' ? 'handed-in' : 'withdrawn' });
      if (carried.state === 'handed-in') recorded.add(one.unit);
    }
    if (decision?.unit !== one.unit) return carried;
    if (isInForce(carried, decision, rows)) return withoutSlip(carried);
    const accepts = decision.decision === 'accept';
    events.push({
      unit: one.unit,
      what: accepts ? 'accepted' : 'returned',
      ...(accepts ? {} : { reason: decision.reason }),
    });
    if (accepts) recorded.add(one.unit);
    return decided(carried, decision, by);
  });
  return {
    handIns,
    rows: comparable(rows, handIns, recorded),
    events,
    recorded,
    ...(decision ? { decided: decision.unit } : {}),
  };
}

/** The rows as they are compared while nobody carries anything over. */
export const asStanding = (standing: readonly StandingHandIn[], rows: readonly AnswerRow[]): readonly AnswerRow[] =>
  comparable(rows, standing, new Set(standing.flatMap(({ unit, asked }) => (asked === 'handed-in' ? [unit] : []))));

/** What the protected cell of a row keeps when its unit's part is handed in or accepted. */
export const recordOf = ({ cells }: AnswerRow): string => recordText(cells) || NOTHING_TYPED;

/** Why a decision cannot be taken; undefined where it can. The state is the one with the unit's choice carried over. */
export function obstacleTo(
  handIn: StandingHandIn,
  decision: Decision['decision'],
): 'no-rows' | 'not-handed-in' | 'returned' | undefined {
  if (!handIn.at) return 'no-rows';
  const state = inForce(handIn);
  if (state === 'entering') return 'not-handed-in';
  return decision === 'accept' && state === 'returned' ? 'returned' : undefined;
}

/** A decision sets the dropdown, so what was typed there by mistake is gone. */
function withoutSlip({ slip: _, ...rest }: StandingHandIn): StandingHandIn {
  return rest;
}

/** The decision was taken before, and nothing has changed since: taking it again changes nothing and is no event. */
function isInForce(one: StandingHandIn, { decision, reason }: Decision, rows: readonly AnswerRow[]): boolean {
  if (decision === 'return') return one.state === 'returned' && one.reason === reason;
  const own = rows.filter(({ slot }) => slot.unit.id === one.unit);
  return one.state === 'accepted' && own.every((row) => row.recorded === recordOf(row));
}

const asked = (one: StandingHandIn, state: 'entering' | 'handed-in', { today, when, by }: By): StandingHandIn => {
  const { asked: _, unreadable: __, reason: ___, ...rest } = one;
  return { ...rest, state, when, by, ...(state === 'handed-in' ? { handedIn: today } : {}) };
};

function decided(one: StandingHandIn, { decision, reason }: Decision, { when, by }: By): StandingHandIn {
  const { slip: _, reason: __, ...rest } = one;
  const state: HandInState = decision === 'accept' ? 'accepted' : 'returned';
  return { ...rest, state, when, by, ...(decision === 'return' ? { reason } : {}) };
}

/** A row is compared with its record only while its unit's part is out of hand. */
function comparable(
  rows: readonly AnswerRow[],
  handIns: readonly StandingHandIn[],
  recorded: ReadonlySet<string>,
): readonly AnswerRow[] {
  const out = new Set(handIns.filter(isOut).map(({ unit }) => unit));
  return rows.map((row) => {
    const { id } = row.slot.unit;
    if (recorded.has(id)) return { ...row, recorded: recordOf(row) };
    if (row.recorded === undefined || out.has(id)) return row;
    const { recorded: _, ...rest } = row;
    return rest;
  });
}
