// Everything the sidebar shows, as one compact view: findings point into lists of units, items and texts.
import { catalogue } from '../../catalogue/index';
import type { Item } from '../../catalogue/plan';
import type { Lang } from '../../catalogue/types';
import { say } from '../../i18n/say';
import type { Finding, Progress, Report } from '../../rules/types';
import type { Snapshot } from '../../workbook/reading/snapshot';
import { textAt } from '../../workbook/reading/snapshot';
import { lastCheck } from '../../workbook/results/checked';
import { digestOf } from '../../workbook/results/digest';
import { findingCell } from '../../workbook/results/findings-table';
import { groupTitles } from '../../workbook/tabs/answers';
import { examine, isCoordinator, type Opened } from '../open';
import type { FiguresView, FindingView, FrontView, PlaceView, SidebarView, WorkView } from '../views';

/** Runs every rule over what was read and shapes the result. Pure. */
export function sidebarView(opened: Opened, front: FrontView, work: WorkView | null): SidebarView {
  const { snapshot, plan, user } = opened;
  const { lang, city, coordinators, englishRatioLow, englishRatioHigh } = plan.settings;
  const { report, rows, problems } = examine(opened);
  const checked = lastCheck(snapshot);
  const titles = groupTitles(catalogue);
  const groups = [...titles.keys()];
  const { findings, texts } = findingViews(snapshot, plan.items, report, lang);
  const led = new Set(findings.map((f) => f.place?.sheetId));
  return {
    lang,
    city,
    user: { email: user, coordinator: isCoordinator(opened) },
    coordinators,
    front,
    totals: figures(report.totals),
    units: report.progress.map(({ unit, ...counts }) => ({
      id: unit.id,
      name: unit.name[lang],
      shortName: unit.shortName,
      ...figures(counts),
    })),
    items: plan.items.map(({ id, code, text, group }) => ({
      id,
      code: code[lang],
      text: text[lang],
      section: groups.indexOf(group),
    })),
    sections: [...titles.values()].map((title) => title[lang]),
    tabs: snapshot.tabs.flatMap(({ sheetId, title }) => (led.has(sheetId) ? [{ sheetId, title }] : [])),
    texts,
    findings,
    notTested: report.notTested.length,
    englishRatio: { low: englishRatioLow, high: englishRatioHigh },
    ...(checked
      ? {
          lastCheck: {
            when: checked.when,
            by: checked.by,
            stale: checked.digest !== digestOf({ plan, rows, problems }),
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

function findingViews(
  snapshot: Snapshot,
  items: readonly Item[],
  report: Report,
  lang: Lang,
): Pick<SidebarView, 'findings' | 'texts'> {
  const units = new Map(report.progress.map(({ unit }, i) => [unit.id, i]));
  const asked = new Map(items.map(({ id }, i) => [id, i]));
  const texts = new Map<string, number>();
  const shared = (text: string): number => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  const findings = report.findings.map((finding): FindingView => {
    const place = placeView(snapshot, finding);
    return {
      unit: units.get(finding.unit ?? '') ?? -1,
      item: asked.get(finding.item ?? '') ?? -1,
      severity: finding.severity,
      message: shared(say(finding.message, lang)),
      remedy: shared(say(finding.remedy, lang)),
      value: finding.value,
      ...(place ? { place } : {}),
    };
  });
  return { findings, texts: [...texts.keys()] };
}

function placeView(snapshot: Snapshot, finding: Finding): PlaceView | undefined {
  const found = findingCell(snapshot, finding);
  if (!found) return undefined;
  const { tab, row, column } = found;
  return { sheetId: tab.sheetId, row, column, id: textAt(tab, row, tab.columns.get('id')).trim() };
}
