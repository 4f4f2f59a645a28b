// The lines of Tổng hợp as cells: the whole city, each unit, and the city's figures from the units' answers.
import type { Item, Plan } from '../../catalogue/plan';
import type { Text } from '../../catalogue/types';
import { type HandIn, inForce, isOut } from '../../dossier/collected/hand-in';
import type { RollUp } from '../../dossier/collected/roll-up';
import { readinessWords, stateText } from '../../i18n/collecting/hand-in';
import { rollUpCoverage, rollUpFigure, rollUpMissing } from '../../i18n/collecting/roll-up';
import { REGISTER_TOP } from '../../i18n/registers';
import { formatDate } from '../../i18n/say';
import type { Stages } from '../../rules/readiness';
import type { Progress, Report } from '../../rules/types';
import { a1, innerLink } from '../address';
import { deadlineOf, timeliness } from '../hand-in/timely';
import { parseDate } from '../reading/register-values';
import { rowsById, type Snapshot, tabWith } from '../reading/snapshot';
import type { CellWrite } from '../requests';
import { blockId } from '../tabs/answers';
import { ROLL_UP_ROW, ROLL_UPS_ROW, TOTAL_ROW } from '../tabs/lists/overviews';
import { tabKeyOfUnit } from '../tabs/row-id';

/** What a line says, by column. */
export type Line = Readonly<Record<string, CellWrite>>;

/**
 * Every line, in order; columns that a line leaves out are empty.
 * @param when of the check: "15/08/2023 09:00"
 */
export function overviewLines(
  snapshot: Snapshot,
  plan: Plan,
  { progress, totals, rows, rollUps, handIns }: Report,
  { when }: { readonly when: string },
): readonly Line[] {
  const { lang } = plan.settings;
  const handInOf = new Map(handIns.map((one) => [one.unit, one]));
  const asked = new Map<string, Item[]>(progress.map(({ unit }) => [unit.id, []]));
  for (const { slot } of rows) asked.get(slot.unit.id)?.push(slot.item);
  const asking = progress.filter(({ unit }) => (asked.get(unit.id) ?? []).length > 0);
  const out = asking.flatMap(({ unit }) => handInOf.get(unit.id) ?? []).filter(isOut);
  const accepted = out.filter((one) => inForce(one) === 'accepted').length;
  const total: Line = {
    unit: { text: REGISTER_TOP.total[lang] },
    ...figures(totals, when),
    state: { text: REGISTER_TOP.handedIn(out.length, accepted, asking.length)[lang] },
    changed: count(totals.changed),
    readiness: { text: readinessText(totals)[lang] },
    id: { text: TOTAL_ROW },
  };
  const units = progress.map((p): Line => {
    const handIn = handInOf.get(p.unit.id) ?? { unit: p.unit.id, state: 'entering', letter: '' };
    return {
      unit: { text: p.unit.name[lang] },
      ...figures(p, when),
      ...handInCells(plan, p, asked.get(p.unit.id) ?? [], handIn, when),
      ...whereabouts(snapshot, plan, p),
      id: { text: p.unit.id },
    };
  });
  return [total, ...units, ...rollUpLines(rollUps, lang)];
}

/** What a unit's line says of its hand-in. */
export function handInCells(
  plan: Plan,
  progress: Progress,
  asked: readonly Item[],
  handIn: HandIn,
  when: string,
): Line {
  const { lang } = plan.settings;
  const today = parseDate(when.slice(0, 10)) ?? '';
  const { text } = timeliness(handIn, deadlineOf(progress.unit, plan.settings, asked), today);
  return {
    state: { text: stateText(handIn.state, handIn.when)[lang] },
    timely: { text: text[lang] },
    changed: count(progress.changed),
    readiness: { text: readinessText(progress)[lang] },
  };
}

/** "Tiếp nhận 0% · Gửi 0% · Minh chứng 45% · Hợp lệ 60% · Đã nhập 70%"; "" where nothing is owed. A share is never rounded up. */
export function readinessText({ stages, expected }: { readonly stages: Stages; readonly expected: number }): Text {
  if (expected === 0) return { vi: '', en: '' };
  const share = (n: number): string => `${Math.floor((n / expected) * 100)}%`;
  const { accepted, handedIn, evidenced, valid, filled } = stages;
  return readinessWords(share(accepted), share(handedIn), share(evidenced), share(valid), share(filled));
}

/** A bar of ten that people can see, with the share in words: "██████░░░░ 60%". A share is never rounded up to all. */
export function bar(complete: number, expected: number): string {
  const share = expected === 0 ? 1 : complete / expected;
  const blocks = Math.floor(share * 10);
  return `${'█'.repeat(blocks)}${'░'.repeat(10 - blocks)} ${Math.floor(share * 100)}%`;
}

const count = (n: number): CellWrite => ({ text: String(n), number: n });

function figures(p: Omit<Progress, 'unit'>, when: string): Line {
  return {
    complete: count(p.complete),
    expected: count(p.expected),
    bar: { text: bar(p.complete, p.expected) },
    errors: count(p.errors),
    warnings: count(p.warnings),
    reasons: count(p.reasons),
    checked: { text: when },
  };
}

function whereabouts(snapshot: Snapshot, { settings }: Plan, { unit }: Progress): Line {
  const tab = tabWith(snapshot, tabKeyOfUnit(unit));
  const block = tab && unit.collective !== undefined ? rowsById(tab).rows.get(blockId(unit)) : undefined;
  const cell = block === undefined ? undefined : a1(block, 0);
  const link: CellWrite = tab
    ? { text: cell ? `${tab.title}!${cell}` : tab.title, link: innerLink(tab.sheetId, cell) }
    : { text: '' };
  const deadline = unit.deadline
    ? formatDate(unit.deadline)
    : `${formatDate(settings.deadlineIndicators)}; ${formatDate(settings.deadlineForm)}`;
  return { deadline: { text: deadline }, link };
}

function rollUpLines(rollUps: readonly RollUp[], lang: 'vi' | 'en'): readonly Line[] {
  if (rollUps.length === 0) return [];
  const lines = rollUps.map((rollUp): Line => {
    const { item } = rollUp;
    const missing = rollUpMissing(rollUp)[lang];
    return {
      unit: { text: `${item.code[lang]} – ${item.text[lang]}` },
      bar: { text: rollUpFigure(rollUp)[lang] },
      state: { text: rollUpCoverage(rollUp)[lang] },
      readiness: { text: missing === '' ? '' : REGISTER_TOP.missingUnits(missing)[lang] },
      id: { text: ROLL_UP_ROW + item.id },
    };
  });
  return [{ unit: { text: REGISTER_TOP.rollUps[lang] }, id: { text: ROLL_UPS_ROW } }, ...lines];
}
