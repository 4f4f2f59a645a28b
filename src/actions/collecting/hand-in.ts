// Handing in and deciding: what a unit chooses in its own two cells, and what the coordinator makes of it.
import type { Unit } from '../../catalogue/plan';
import { cleanText } from '../../dossier/texts/cell-text';
import { Failure } from '../../google/failure';
import { alone } from '../../google/session';
import { HAND_IN_WORDS, HAND_IN_REFUSALS as REFUSALS } from '../../i18n/collecting/hand-in';
import { SIDEBAR_REFUSALS } from '../../i18n/sidebar-server';
import { type Decision, obstacleTo } from '../../workbook/hand-in/carry';
import { carryUnits } from '../../workbook/hand-in/carry-units';
import { triggerOf } from '../../workbook/live/switch';
import { readHandIns, type StandingHandIn } from '../../workbook/reading/read-hand-ins';
import { rowsById, tabWith } from '../../workbook/reading/snapshot';
import { handInIds } from '../../workbook/tabs/hand-in-rows';
import { LOG, OVERVIEW } from '../../workbook/tabs/layout';
import { tabKeyOfUnit } from '../../workbook/tabs/row-id';
import { applyWatched, type Planned } from '../apply-watched';
import { applyCheck } from '../check';
import { asAnybody, asCoordinator, isCoordinator, type Opened, openForRow, openForWork } from '../open';
import { putRows, type RowCells } from '../sidebar/put-rows';
import { readAll } from '../sidebar/read';
import type { DecisionRequest, HandInRequest, SidebarView } from '../views';

/** Milliseconds that these wait for another run: choosing again by hand would cost the person more. */
const PATIENCE = 10_000;
/** Characters. Both stand in one row above the answers. */
const LONGEST_REASON = 500;
const LONGEST_LETTER = 200;

/** The unit's own choice and letter, written as the person into the two cells that are the unit's. A coordinator's is carried over at once. */
export function handIn(request: HandInRequest): SidebarView {
  const letter = oneLine(request.letter);
  if (letter.length > LONGEST_LETTER) throw new Failure(REFUSALS.longLetter(LONGEST_LETTER), undefined, 'bad-request');
  alone(() => {
    const carries = asAnybody(openForWork, (opened) => choose(opened, { ...request, letter }));
    if (carries) asCoordinator(openForWork, (opened) => applyCheck(opened));
  }, PATIENCE);
  return readAll();
}

/** Accepts a unit's part or returns it: with the check that goes with it, in one write, on what stands there when it is written. */
export function decide(request: DecisionRequest): SidebarView {
  const decision = { ...request, reason: cleanText(request.reason) };
  alone(() => {
    const deciding = (opened: Opened): Decision => {
      refuseDecision(unitIn(opened, decision.unit).standing, decision);
      return decision;
    };
    const { values, unsettled } = asCoordinator(openForWork, (opened) => applyCheck(opened, { decide: deciding }));
    if (values.length === 1 && unsettled?.moved) throw new Failure(SIDEBAR_REFUSALS.moving);
  }, PATIENCE);
  return readAll();
}

/**
 * The installable trigger: carries over what some units of one tab have chosen, and nothing else of a check. Reads the registers, that tab,
 * Tổng hợp and the log; one write.
 * @param ids of the units' rows that were edited
 * @param trigger its id; only the one that Thiết lập puts in charge does anything
 * @returns what the person is told: a line for each unit
 */
export function carryEdited(sheetId: number, ids: readonly string[], trigger: string): readonly string[] {
  const opening = (): Opened => openForRow(sheetId, [OVERVIEW, LOG]);
  return alone(
    () =>
      asCoordinator(opening, (opened) => {
        if (triggerOf(opened.plan.settings)?.id !== trigger) return [];
        return applyWatched(opened, { answers: false, reopen: opening, plan: carryIn }).values.flat();
      }),
    PATIENCE,
  );

  function carryIn({ snapshot, plan, slots, today, stamp, user }: Opened): Planned<readonly string[]> {
    const units = plan.units.filter((unit) => {
      const own = Object.values(handInIds(unit));
      return tabWith(snapshot, tabKeyOfUnit(unit))?.sheetId === sheetId && ids.some((id) => own.includes(id));
    });
    const { requests, sentences } = carryUnits(snapshot, plan, slots, units, { today, when: stamp, by: user });
    return { value: sentences, batches: [requests] };
  }
}

/** Writes the two cells. True where a coordinator did it. */
function choose(opened: Opened, { unit: id, state, letter }: HandInRequest): boolean {
  const { unit, standing } = unitIn(opened, id);
  const ids = handInIds(unit);
  const tab = standing.at?.tab;
  if (!tab || !rowsById(tab).rows.has(ids.letter)) throw new Failure(REFUSALS.noRows, undefined, 'gone');
  if (standing.state === 'accepted' && state === 'entering')
    throw new Failure(REFUSALS.acceptedAlready, undefined, 'refused');
  const wanted: ReadonlyMap<string, RowCells> = new Map([
    [ids.state, { answer: { text: HAND_IN_WORDS[state][opened.plan.settings.lang] } }],
    [ids.letter, { answer: { text: letter } }],
  ]);
  putRows(opened, tab.sheetId, wanted, () => openForRow(tab.sheetId));
  return isCoordinator(opened);
}

function refuseDecision(standing: StandingHandIn, { decision, reason }: Decision): void {
  const obstacle = obstacleTo(standing, decision);
  if (obstacle) throw new Failure(OBSTACLES[obstacle], undefined, obstacle === 'no-rows' ? 'gone' : 'refused');
  if (decision === 'accept') return;
  if (reason === '') throw new Failure(REFUSALS.noReason, undefined, 'refused');
  if (reason.length > LONGEST_REASON) throw new Failure(REFUSALS.longReason(LONGEST_REASON), undefined, 'refused');
}

const OBSTACLES = {
  'no-rows': REFUSALS.noRows,
  'not-handed-in': REFUSALS.notHandedIn,
  returned: REFUSALS.returnedAlready,
} as const;

function unitIn({ snapshot, plan }: Opened, id: string): { readonly unit: Unit; readonly standing: StandingHandIn } {
  const at = plan.units.findIndex((one) => one.id === id);
  const [unit, standing] = [plan.units[at], readHandIns(snapshot, plan)[at]];
  if (!unit || !standing) throw new Failure(REFUSALS.unknownUnit, undefined, 'gone');
  return { unit, standing };
}

const oneLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ');
