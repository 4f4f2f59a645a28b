// What carrying over writes: the sentence and the record in each unit's rows, the rows as they were handed in or accepted, the dropdown that a decision sets, and the log.
import type { Lang, Text } from '../../catalogue/types';
import { HAND_IN, HAND_IN_DETAILS, HAND_IN_EVENTS, HAND_IN_WORDS } from '../../i18n/collecting/hand-in';
import type { Report } from '../../rules/types';
import type { Deeds, LogLine } from '../log/log-writes';
import type { Snapshot, Tab } from '../reading/snapshot';
import { changedCells } from '../results/changed-cells';
import { HAND_IN_COLUMNS } from '../tabs/hand-in-rows';
import { type By, type Carried, type HandInEvent, recordOf } from './carry';
import { handInText } from './record';
import { type Standing, sentenceOf } from './sentence';

/** The writes, of what differs only, and a line for each thing that happened: of all units together. */
export function handInDeeds(...given: Parameters<typeof unitDeeds>): Deeds {
  const deeds = unitDeeds(...given);
  return { requests: deeds.flatMap(({ requests }) => requests), log: deeds.flatMap(({ log }) => log) };
}

/** The same, one for each unit, each in the unit's tab. */
export function unitDeeds(
  snapshot: Snapshot,
  carried: Carried,
  report: Pick<Report, 'rows' | 'progress'>,
  by: By,
  lang: Lang,
): readonly Deeds[] {
  const units = new Map(report.progress.map(({ unit, changed }) => [unit.id, { unit, changed }]));
  const standing = standingOf(report);
  const wanted = new Map<string, { readonly tab: Tab; readonly rows: Map<number, Map<number, string>> }>();
  const put = (unit: string, tab: Tab, row: number, key: string, text: string): void => {
    const column = tab.columns.get(key);
    if (column === undefined) return;
    const own = wanted.get(unit) ?? { tab, rows: new Map<number, Map<number, string>>() };
    wanted.set(unit, own);
    own.rows.set(row, (own.rows.get(row) ?? new Map<number, string>()).set(column, text));
  };
  const happened = new Set(carried.events.map(({ unit }) => unit));
  for (const handIn of carried.handIns) {
    const { unit, at, state } = handIn;
    if (!at || !units.has(unit)) continue;
    put(unit, at.tab, at.row, HAND_IN_COLUMNS.sentence, sentenceOf(handIn, standing(unit))[lang]);
    if (happened.has(unit)) put(unit, at.tab, at.row, HAND_IN_COLUMNS.record, handInText(unit, handIn));
    if (carried.decided === unit) put(unit, at.tab, at.row, HAND_IN_COLUMNS.own, HAND_IN_WORDS[state][lang]);
  }
  const tabs = new Map(snapshot.tabs.map((tab) => [tab.sheetId, tab]));
  for (const row of carried.rows) {
    const { id } = row.slot.unit;
    const tab = carried.recorded.has(id) && row.place ? tabs.get(row.place.sheetId) : undefined;
    if (tab && row.place) put(id, tab, row.place.row, HAND_IN_COLUMNS.record, recordOf(row));
  }
  const letters = new Map(carried.handIns.map(({ unit, letter }) => [unit, letter]));
  const lineOf = (event: HandInEvent): LogLine => ({
    when: by.when,
    who: by.by,
    unit: units.get(event.unit)?.unit.name,
    what: HAND_IN_EVENTS[event.what],
    detail: detailOf(event, standing(event.unit), letters.get(event.unit) ?? ''),
  });
  const elsewhere = carried.events.filter(({ unit }) => !wanted.has(unit));
  return [
    ...[...wanted].map(([unit, { tab, rows }]) => ({
      requests: changedCells(tab, rows, true),
      log: carried.events.filter((event) => event.unit === unit).map(lineOf),
      sheetId: tab.sheetId,
    })),
    { requests: [], log: elsewhere.map(lineOf) },
  ];
}

/** What each unit's part lacks, by the statuses of its rows. */
export function standingOf({ rows, progress }: Pick<Report, 'rows' | 'progress'>): (unit: string) => Standing {
  const found = new Map(progress.map(({ unit, changed }) => [unit.id, { missing: 0, wrong: 0, changed }]));
  for (const { slot, status } of rows) {
    const own = found.get(slot.unit.id);
    if (own && status === 'missing') own.missing += 1;
    if (own && status === 'error') own.wrong += 1;
  }
  return (unit) => found.get(unit) ?? { missing: 0, wrong: 0, changed: 0 };
}

function detailOf({ what, reason }: HandInEvent, { missing, wrong }: Standing, letter: string): Text | undefined {
  if (what === 'withdrawn') return undefined;
  if (what === 'returned') return HAND_IN_DETAILS.reason(reason ?? '');
  const lacking = HAND_IN.lacking(missing, wrong);
  const parts = [
    lacking ? HAND_IN_DETAILS.open(lacking) : HAND_IN_DETAILS.complete,
    ...(letter === '' ? [] : [HAND_IN_DETAILS.letter(letter)]),
  ];
  return { vi: parts.map(({ vi }) => vi).join('. '), en: parts.map(({ en }) => en).join('. ') };
}
