// The annex of gaps: what each unit is to add or correct, a page for each, to be attached to a letter.
import type { Item, Unit } from '../../catalogue/plan';
import type { Text } from '../../catalogue/types';
import { TABLE_HEADS } from '../../i18n/draft';
import {
  ATTACHED_TO,
  deadlinesOf,
  GAPS_TITLE,
  gapsOverview,
  NO_GAPS,
  unitLine,
  unitRequest,
  unitTitle,
  WHOLE_TAB,
  WHOLE_WORKBOOK,
} from '../../i18n/draft-gaps';
import { formatDate, say } from '../../i18n/say';
import type { Finding } from '../../rules/types';
import { cell, grid, paragraph, shares } from '../answers/blocks';
import { grouped, type Lookup, WORST } from '../answers/lookup';
import { TEXT_WIDTH } from '../rendering/page';
import type { Block, Table, TableCell } from '../tree';

/** A portrait section: an overview with what concerns the whole workbook, then the units in the plan's order. */
export function gapAnnex(look: Lookup): readonly Block[] {
  const { plan, report, today } = look.input;
  const findings = report.findings.filter((finding) => finding.severity !== 'info');
  const byUnit = grouped(findings, (finding) => finding.unit ?? '');
  const units = plan.units.filter((unit) => byUnit.has(unit.id));
  const general = byUnit.get('') ?? [];
  const overview = units.length > 0 ? gapsOverview(units.length, formatDate(today)) : NO_GAPS;
  return [
    { block: 'sectionBreak', orientation: 'portrait' },
    paragraph('heading1', say(GAPS_TITLE, look.lang)),
    ...(general.length > 0
      ? [paragraph('heading2', say(WHOLE_WORKBOOK, look.lang)), gapTable(general, undefined, look)]
      : []),
    ...(units.length > 0 || general.length === 0 ? [paragraph('body', say(overview, look.lang))] : []),
    ...units.map((unit, i) =>
      paragraph('cell', say(unitLine(i + 1, unit.name, byUnit.get(unit.id)?.length ?? 0), look.lang)),
    ),
    ...units.flatMap((unit) => unitPage(unit, byUnit.get(unit.id) ?? [], look)),
  ];
}

function unitPage(unit: Unit, findings: readonly Finding[], look: Lookup): readonly Block[] {
  return [
    { block: 'pageBreak' },
    paragraph('heading2', say(unitTitle(unit.name), look.lang)),
    paragraph('body', [{ text: say(ATTACHED_TO, look.lang), italic: true }]),
    paragraph('body', say(unitRequest(unit.name, findings.length, deadlines(unit, findings, look)), look.lang)),
    gapTable(findings, unit, look),
  ];
}

/** By when: the unit's day for each annex that something is asked of; undefined where no finding is about an item. */
function deadlines(unit: Unit, findings: readonly Finding[], look: Lookup): Text | undefined {
  const asked = new Set(findings.map((finding) => finding.item));
  const days = (['I', 'II'] as const).flatMap((annex) => {
    const item = look.input.plan.items.find((each) => each.annex === annex && asked.has(each.id));
    return item ? [{ annex, day: look.deadline(unit, item) }] : [];
  });
  return days.length > 0 ? deadlinesOf(days) : undefined;
}

/**
 * A row for each thing to be done: what is asked of several items in the same words is said once, with these items in its
 * first cell. A page stays short, and so does the list of requests.
 */
function gapTable(findings: readonly Finding[], unit: Unit | undefined, look: Lookup): Table {
  const items = new Map(look.input.plan.items.map((item) => [item.id, item]));
  const ordered = [...findings].sort((a, b) => WORST.indexOf(a.severity) - WORST.indexOf(b.severity));
  const wordsOf = (finding: Finding): readonly string[] => [
    say(finding.message, look.lang),
    say(finding.remedy, look.lang),
  ];
  const rows = [...grouped(ordered, (f) => JSON.stringify(wordsOf(f))).values()].map((alike): TableCell[] => {
    const [first] = alike as [Finding];
    const asked = [...new Set(alike.map((f) => request(items.get(f.item ?? ''), unit, f, look)))];
    return [asked, wordsOf(first)].map((texts) => cell(texts.map((text) => paragraph('cell', text))));
  });
  const heads = TABLE_HEADS.gaps.map((head) => say(head, look.lang));
  return grid(shares(TEXT_WIDTH.portrait, [1, 1]), heads, rows);
}

/** "Phụ lục I – 1.1.1: Tỷ lệ …" */
function request(item: Item | undefined, unit: Unit | undefined, finding: Finding, look: Lookup): string {
  if (item) return `${say(item.code, look.lang)}: ${say(item.text, look.lang)}`;
  const whole: Text = unit ? WHOLE_TAB : WHOLE_WORKBOOK;
  return finding.value === '' ? say(whole, look.lang) : `${say(whole, look.lang)}: ${finding.value}`;
}
