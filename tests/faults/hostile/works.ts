// The pure part of every action over a workbook's JSON as it was read: what each plans to write, and everything it says to people.
import { examine, type Opened } from '../../../src/actions/open';
import { frontView } from '../../../src/actions/sidebar/front-view';
import { sidebarView } from '../../../src/actions/sidebar/sidebar-view';
import { catalogue } from '../../../src/catalogue/index';
import { seedPlan } from '../../../src/catalogue/seed';
import { slotsOf } from '../../../src/catalogue/slots';
import { readDossier } from '../../../src/dossier/dossier';
import { batchesOf } from '../../../src/draft/batches';
import { composeDraft } from '../../../src/draft/compose';
import { renderDraft } from '../../../src/draft/render';
import { composeSlip } from '../../../src/draft/slip/slip';
import { outerLink } from '../../../src/workbook/address';
import { everythingOf } from '../../../src/workbook/files/everything';
import { everythingCsv } from '../../../src/workbook/files/everything-csv';
import { importWrites } from '../../../src/workbook/files/import-writes';
import { previewOf } from '../../../src/workbook/files/preview';
import type { FileCell } from '../../../src/workbook/files/shapes';
import { unitSheet } from '../../../src/workbook/files/unit-sheet';
import type { Decision } from '../../../src/workbook/hand-in/carry';
import { unitDeeds } from '../../../src/workbook/hand-in/hand-in-writes';
import { recheck, statusBlocks } from '../../../src/workbook/live/recheck';
import { readSheet, type Seen, stateIn } from '../../../src/workbook/live/sheet';
import { liveRules } from '../../../src/workbook/live/state';
import { touchedBy } from '../../../src/workbook/live/touched';
import { logWrites } from '../../../src/workbook/log/log-writes';
import { readPlan } from '../../../src/workbook/reading/read-plan';
import { readRows } from '../../../src/workbook/reading/read-rows';
import { cellAt, snapshotOf } from '../../../src/workbook/reading/snapshot';
import type { SheetsRequest, WireSpreadsheet } from '../../../src/workbook/reading/wire';
import { planReassignment } from '../../../src/workbook/reassign/reassign';
import { tellChanges, tellCounts } from '../../../src/workbook/reassign/tell';
import { checkWrites } from '../../../src/workbook/results/check-writes';
import { digestOf } from '../../../src/workbook/results/digest';
import { draftWrites, nextDraftNumber } from '../../../src/workbook/results/draft-writes';
import { recoverRegisters } from '../../../src/workbook/set-up/recover-registers';
import { rightsIn } from '../../../src/workbook/set-up/rights';
import { planSetup } from '../../../src/workbook/set-up/set-up';
import { seenAfter, settle, triedWaivers } from '../../../src/workbook/waivers/settle';
import { waiverLog } from '../../../src/workbook/waivers/waiver-writes';
import { COORDINATOR } from '../../e2e/book';
import { one } from './places';
import { textBy } from './texts';
import type { Damaged } from './wire-damage';

/** What a work leaves: the batches it would send to the spreadsheet, and anything else worth a look. */
export interface Left {
  readonly batches: readonly (readonly SheetsRequest[])[];
  /** Rules that could not be run. */
  readonly notTested?: readonly string[];
}

const NOTHING: Left = { batches: [] };
const BY = { today: '2023-08-15', when: '15/08/2023 09:00', by: COORDINATOR };

/** The workbook as every action opens it (src/actions/open.ts), without Google. */
export function opened({ meta, cells }: Damaged): Opened {
  const snapshot = snapshotOf(meta as WireSpreadsheet, cells as WireSpreadsheet);
  const seed = seedPlan(catalogue, [COORDINATOR]);
  const registers = recoverRegisters(snapshot, seed, catalogue);
  const { plan, problems, badEmails } = readPlan(registers.snapshot, seed, catalogue);
  return {
    snapshot,
    plan,
    slots: slotsOf(plan),
    problems: [...registers.problems, ...problems],
    badEmails,
    user: COORDINATOR,
    today: BY.today,
    stamp: BY.when,
  };
}

type Work = (opened: Opened, n: number) => Left;

/** One work for each action; the number chooses what it is about. */
export const WORKS: Readonly<Record<string, Work>> = {
  check: (o) => checked(o),
  decide: (o, n) => {
    const unit = one(o.plan.units, n);
    if (!unit) return NOTHING;
    const decision = n % 2 === 0 ? 'accept' : 'return';
    return checked(o, { unit: unit.id, decision, reason: textBy(n).slice(0, 500) });
  },
  setUp: (o) => ({ batches: planSetup(o.snapshot, o.plan, o.slots, catalogue).batches }),
  reassign: (o) => {
    const found = planReassignment(o.snapshot, o.plan, seedPlan(catalogue, [COORDINATOR]), catalogue, BY, (after) =>
      logWrites(after, [{ when: BY.when, who: BY.by, what: { vi: 'x', en: 'x' }, detail: { vi: 'x', en: 'x' } }], 'vi'),
    );
    if (found.is !== 'ready') return NOTHING;
    tellChanges(found.changes, 'vi');
    tellCounts(found.changes);
    return { batches: found.batches };
  },
  rights: (o) => {
    rightsIn(o.snapshot, o.plan, o.slots, catalogue);
    return NOTHING;
  },
  draft: (o, n) => {
    const { dossier, report } = examine(o);
    const link = ({ place }: (typeof dossier.answers)[number]): string | undefined =>
      place && outerLink(o.snapshot.spreadsheetId, place, 3);
    const version = n % 2 === 0 ? 'review' : 'clean';
    const number = nextDraftNumber(o.snapshot);
    batchesOf(
      renderDraft(composeDraft({ ...o, catalogue, dossier, report, version, number, overdue: new Set(), link })),
    );
    const made = { number, made: BY.when, by: BY.by, version, complete: 1, expected: 2, hidden: 0 } as const;
    return { batches: [draftWrites(o.snapshot, { ...made, url: 'https://x', id: 'x' }, o.plan.settings.lang)] };
  },
  slip: (o, n) => {
    const unit = one(o.plan.units, n);
    if (!unit) return NOTHING;
    const own = o.slots.filter((slot) => slot.unit.id === unit.id);
    const { rows } = readRows(o.snapshot, own, new Map());
    renderDraft(composeSlip({ ...o, catalogue, dossier: readDossier(rows), letter: textBy(n) }, unit));
    return NOTHING;
  },
  sidebar: (o, n) => {
    const tab = one(o.snapshot.tabs, n);
    JSON.stringify(sidebarView(o, frontView(o, tab?.sheetId ?? 0, n % 60), null));
    return NOTHING;
  },
  export: (o) => {
    const { dossier, report } = examine(o, triedWaivers(o.snapshot, BY));
    everythingCsv(everythingOf({ ...o, dossier, report }));
    return NOTHING;
  },
  /** A unit's own file, with odd texts in it, back into its tab. */
  import: (o, n) => {
    const unit = one(o.plan.units, n);
    const sheet = unit && unitSheet(o, unit);
    if (!unit || !sheet || 'refused' in sheet) return NOTHING;
    const rows = sheet.rows.map(({ cells }, r) =>
      cells.map((text, c): FileCell | null => {
        if ((r * 7 + c + n) % 9 !== 0) return text === '' ? null : { is: 'text', text };
        const is = one(['text', 'date', 'boolean', 'error'] as const, r + c);
        return { is, text: textBy(n + r + c) };
      }),
    );
    const file = { name: 'tep.xlsx', unit: unit.id, sheets: [{ title: sheet.title, rows, merges: ['A1:B2', 'rác'] }] };
    const preview = previewOf(file, o);
    if ('refused' in preview) return NOTHING;
    importWrites(o, unit, preview);
    return NOTHING;
  },
  /** Somebody edits rows of a tab of answers. */
  typing: (o, n) => {
    const tab = one(o.snapshot.tabs, n);
    if (!tab) return NOTHING;
    const values = tab.grid.map((cells, row) =>
      cells.map((_, column): Seen => {
        const cell = cellAt(tab, row, column);
        if (cell.is === 'number' && cell.format === 'DATE') return { serial: cell.value };
        return cell.is === 'empty' ? '' : cell.is === 'text' || cell.is === 'error' ? cell.text : cell.value;
      }),
    );
    const sheet = readSheet(values);
    if (!sheet || sheet.lost.length > 0) return NOTHING;
    const rules = liveRules(stateIn(sheet), tab.key ?? 'unit:');
    const edit = { top: n % values.length, bottom: values.length, left: n % 5, right: 15 };
    statusBlocks(
      sheet,
      recheck(sheet, touchedBy(edit, sheet, rules).rows, rules, BY.today, () => '0%'),
    );
    return NOTHING;
  },
};

/** A check, with the coordinator's decision where there is one: what src/actions/check.ts plans to write. */
function checked(o: Opened, decision?: Decision): Left {
  const { snapshot, plan } = o;
  const { lang } = plan.settings;
  const { report, rows, problems, carried } = examine(o, triedWaivers(snapshot, BY), decision ? { decision } : {});
  const settled = settle(snapshot, report);
  const digest = digestOf({ plan, rows, problems, ...seenAfter(settled) });
  const deeds = [
    ...(carried ? unitDeeds(snapshot, carried, report, BY, lang) : []),
    { requests: [], log: waiverLog(snapshot, plan, settled, BY) },
  ];
  return {
    batches: checkWrites(snapshot, plan, report, { when: BY.when, by: BY.by, digest }, settled, deeds),
    notTested: report.notTested.map(({ rule, why }) => `${rule}: ${why}`),
  };
}

export const WORK_NAMES = Object.keys(WORKS);
