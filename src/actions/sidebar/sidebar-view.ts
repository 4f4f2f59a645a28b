// Everything the sidebar shows, as one compact view: findings point into lists of units, items and texts.
import { catalogue } from '../../catalogue/index';
import type { Lang } from '../../catalogue/types';
import { say } from '../../i18n/say';
import type { Progress, Report, RowResult, Status } from '../../rules/types';
import { isWaivable, waiverId } from '../../rules/waivers';
import { readHandIns } from '../../workbook/reading/read-hand-ins';
import type { Snapshot } from '../../workbook/reading/snapshot';
import { lastCheck } from '../../workbook/results/checked';
import { digestOf } from '../../workbook/results/digest';
import { groupTitles } from '../../workbook/tabs/answers';
import { rowId } from '../../workbook/tabs/row-id';
import { examine, isCoordinator, type Opened } from '../open';
import type { FiguresView, FindingView, FrontView, NoteView, SidebarView, UnitView, WorkView } from '../views';
import { conflictViews } from './conflict-view';
import { handInView } from './hand-in-view';
import { type Pointers, pointersTo } from './pointers';
import { waivedViews } from './waived-view';

/** Runs every rule over what was read and shapes the result. Pure. */
export function sidebarView(opened: Opened, front: FrontView, work: WorkView | null): SidebarView {
  const { snapshot, plan, user } = opened;
  const { lang, city, coordinators, englishRatioLow, englishRatioHigh } = plan.settings;
  const { report, rows, dossier, problems, waivers, reasons } = examine(opened);
  const checked = lastCheck(snapshot);
  const coordinator = isCoordinator(opened);
  const titles = groupTitles(catalogue);
  const groups = [...titles.keys()];
  const pointers = pointersTo(snapshot, plan);
  const findings = findingViews(report, pointers, coordinator);
  const waived = waivedViews(snapshot, report, pointers, lang);
  const conflicts = conflictViews(opened, dossier, report, pointers);
  return {
    lang,
    city,
    user: { email: user, coordinator },
    coordinators,
    front,
    totals: { ...figures(report.totals), stages: report.totals.stages },
    units: unitViews(opened, report),
    items: plan.items.map(({ id, code, text, group }) => ({
      id,
      code: code[lang],
      text: text[lang],
      section: groups.indexOf(group),
    })),
    sections: [...titles.values()].map((title) => title[lang]),
    tabs: tabsLedTo(snapshot, [...findings, ...waived, ...conflicts.flatMap(({ values }) => values)]),
    texts: pointers.texts(),
    findings,
    waived,
    conflicts,
    notes: noteViews(report, lang),
    notTested: report.notTested.length,
    englishRatio: { low: englishRatioLow, high: englishRatioHigh },
    ...(checked
      ? {
          lastCheck: {
            when: checked.when,
            by: checked.by,
            stale: checked.digest !== digestOf({ plan, rows, problems, waivers, reasons }),
          },
        }
      : {}),
    ...(work ? { work } : {}),
  };
}

const figures = ({ complete, expected, errors, warnings, reasons }: Omit<Progress, 'unit'>): FiguresView => ({
  complete,
  expected,
  errors,
  warnings,
  reasons,
});

function unitViews({ snapshot, plan, today }: Opened, report: Report): readonly UnitView[] {
  const { lang } = plan.settings;
  const handIns = new Map(readHandIns(snapshot, plan).map((handIn) => [handIn.unit, handIn]));
  const rows = new Map<string, RowResult[]>();
  for (const row of report.rows) {
    const own = rows.get(row.slot.unit.id);
    if (own) own.push(row);
    else rows.set(row.slot.unit.id, [row]);
  }
  return report.progress.flatMap(({ unit, stages, changed, ...counts }) => {
    const handIn = handIns.get(unit.id);
    if (!handIn) return [];
    const own = rows.get(unit.id) ?? [];
    const having = (wanted: Status): number => own.filter(({ status }) => status === wanted).length;
    return {
      id: unit.id,
      name: unit.name[lang],
      shortName: unit.shortName,
      ...figures({ ...counts, stages, changed }),
      missing: having('missing'),
      toFix: having('error'),
      handIn: handInView(plan, today, { unit, handIn, items: own.map(({ slot }) => slot.item), changed }),
      stages,
    };
  });
}

/** Only a coordinator is told what waivers would be known by: nobody else can give one. */
function findingViews({ findings }: Report, pointers: Pointers, coordinator: boolean): readonly FindingView[] {
  return findings.map((finding) => ({
    ...pointers.of(finding),
    severity: finding.severity,
    value: finding.value,
    ...(coordinator && isWaivable(finding) ? { waiver: waiverId(finding) } : {}),
  }));
}

const tabsLedTo = ({ tabs }: Snapshot, leading: readonly Pick<FindingView, 'place'>[]): SidebarView['tabs'] => {
  const led = new Set(leading.map(({ place }) => place?.sheetId));
  return tabs.flatMap(({ sheetId, title }) => (led.has(sheetId) ? [{ sheetId, title }] : []));
};

const noteViews = ({ rows }: Report, lang: Lang): readonly NoteView[] =>
  rows.flatMap(({ slot, place, notes }) =>
    place && notes.length > 0
      ? [{ sheetId: place.sheetId, id: rowId(slot), lines: notes.map((note) => say(note, lang)) }]
      : [],
  );
