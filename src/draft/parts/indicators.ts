// The indicators of Annex I as tables by standard, on landscape pages.
import type { Item } from '../../catalogue/plan';
import type { Criterion, Text } from '../../catalogue/types';
import { areaHeading, DRAFT_HEAD, standardHeading, TABLE_HEADS, withContributors } from '../../i18n/draft';
import { say } from '../../i18n/say';
import { isCounted, tell } from '../answers/answer';
import { asked } from '../answers/asked';
import { cell, grid, paragraph, shares } from '../answers/blocks';
import { cityYears } from '../answers/city';
import { isTabled } from '../answers/contributions';
import { detailParagraphs, underAnswer } from '../answers/details';
import type { Lookup } from '../answers/lookup';
import { TEXT_WIDTH } from '../rendering/page';
import type { Block, Table, TableCell } from '../tree';
import { byUnitBlocks } from './byunit';

/** A landscape section: areas, standards, a table for each standard, a table by unit where nobody leads an item or its lead has yet to merge. */
export function indicatorAnnex(look: Lookup): readonly Block[] {
  const { catalogue, plan } = look.input;
  const blocks: Block[] = [
    { block: 'sectionBreak', orientation: 'landscape' },
    paragraph('heading1', say(DRAFT_HEAD.annex, look.lang)),
  ];
  for (const area of catalogue.areas) {
    blocks.push(paragraph('heading2', say(areaHeading(area.id, area.text), look.lang)));
    for (const standard of catalogue.standards.filter((s) => s.area === area.id)) {
      const items = plan.items.filter((item) => item.annex === 'I' && item.group === standard.id);
      if (items.length === 0) continue;
      blocks.push(paragraph('heading3', say(standardHeading(standard.id, standard.text), look.lang)));
      blocks.push(indicatorTable(items, look));
      for (const item of items.filter((i) => isCounted(i, look) || isTabled(i, look)))
        blocks.push(...byUnitBlocks(item, criterionOf(item, look)?.code ?? item.id, look));
    }
  }
  return blocks;
}

function indicatorTable(items: readonly Item[], look: Lookup): Table {
  const rows = items.map((item, i) => {
    const before = items[i - 1];
    const criterion = criterionOf(item, look);
    return indicatorRow(item, before, criterion, look);
  });
  const heads = TABLE_HEADS.indicators.map((head) => say(head, look.lang));
  return grid(shares(TEXT_WIDTH.landscape, [11.5, 16, 21, 7, 7, 11.5]), heads, rows);
}

/** The criterion is named once, in the first of its rows; its code stands in all. */
function indicatorRow(
  item: Item,
  before: Item | undefined,
  criterion: Criterion | undefined,
  look: Lookup,
): TableCell[] {
  const repeated = before !== undefined && criterionOf(before, look) === criterion;
  const { answer, notes } = tell(item, look, 'cell');
  const leading = isCounted(item, look) ? undefined : look.leading(item);
  const code = criterion?.code ?? item.id;
  return [
    cell(criterion && !repeated ? `${code}. ${say(criterion.text, look.lang)}` : code),
    cell(asked(item, before, look.lang)),
    cell([...answer, ...underAnswer(leading, look), ...notes]),
    cell(isCounted(item, look) ? cityYears(look.rollUp(item)) : detailParagraphs(leading, 'year', look)),
    cell(detailParagraphs(leading, 'source', look)),
    cell(agencies(item, look)),
  ];
}

function criterionOf(item: Item, look: Lookup): Criterion | undefined {
  const { indicators, criteria } = look.input.catalogue;
  const id = indicators.find((indicator) => indicator.id === item.parent)?.criterion;
  return criteria.find((criterion) => criterion.id === id);
}

/** Who provides it: the lead and its contributors, or all that are named where nobody leads. */
function agencies(item: Item, look: Lookup): string {
  const named = (id: string): readonly Text[] => {
    const name = look.name(id);
    return name ? [name] : [];
  };
  const [lead] = item.lead === undefined ? [] : named(item.lead);
  const others = item.providers.filter((id) => id !== item.lead).flatMap(named);
  if (!lead) return others.map((name) => say(name, look.lang)).join('; ');
  return say(others.length > 0 ? withContributors(lead, others) : lead, look.lang);
}
