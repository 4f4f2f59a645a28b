// A unit's answers on its slip: by annex, by standard or section of the form; figures in tables, long texts under their question.
import type { Item } from '../../catalogue/plan';
import type { Lang, Text } from '../../catalogue/types';
import type { Answer } from '../../dossier/types';
import { SLIP_ANNEX, SLIP_HEADS, SLIP_LABELS } from '../../i18n/collecting/slip';
import { standardHeading } from '../../i18n/draft';
import { say } from '../../i18n/say';
import { asked } from '../answers/asked';
import { cell, grid, paragraph, shares, together } from '../answers/blocks';
import { grouped } from '../answers/lookup';
import type { SlipInput } from '../input';
import { TEXT_WIDTH } from '../rendering/page';
import type { Block, Table, TableCell } from '../tree';
import { besideAnswer, isLeftOpen, slipAnswer } from './slip-answer';

/** @param answers the unit's, in the plan's order: every one of them appears. */
export function slipAnswers(answers: readonly Answer[], input: SlipInput): readonly Block[] {
  const { lang } = input.plan.settings;
  const titles = groupTitles(input);
  return (['I', 'II'] as const).flatMap((annex): readonly Block[] => {
    const own = answers.filter(({ slot }) => slot.item.annex === annex);
    if (own.length === 0) return [];
    let parent: Text | undefined;
    const groups = [...grouped(own, ({ slot }) => slot.item.group)].flatMap(([group, members]): readonly Block[] => {
      const title = titles.get(group);
      const above = title?.parent !== undefined && title.parent !== parent ? [title.parent] : [];
      parent = title?.parent;
      return [
        ...above.map((text) => paragraph('heading2', say(text, lang))),
        ...(title ? [paragraph(title.parent ? 'heading3' : 'heading2', say(title.text, lang))] : []),
        ...groupBlocks(members, lang),
      ];
    });
    return [paragraph('heading1', say(SLIP_ANNEX[annex], lang)), ...groups];
  });
}

/** The heading of each standard and section, with the one above it. */
function groupTitles({ catalogue }: SlipInput): ReadonlyMap<string, { readonly text: Text; readonly parent?: Text }> {
  const sections = new Map(catalogue.sections.map((section) => [section.id, section]));
  return new Map([
    ...catalogue.standards.map(({ id, text }) => [id, { text: standardHeading(id, text) }] as const),
    ...catalogue.sections.map(
      ({ id, text, parent }) =>
        [id, { text, parent: parent === undefined ? undefined : sections.get(parent)?.text }] as const,
    ),
  ]);
}

/** The answers in their order: texts under their question, what stands between them in tables. */
function groupBlocks(answers: readonly Answer[], lang: Lang): readonly Block[] {
  const blocks: Block[] = [];
  let rows: Answer[] = [];
  const finish = (): void => {
    if (rows.length > 0) blocks.push(answerTable(rows, lang));
    rows = [];
  };
  for (const answer of answers) {
    if (answer.slot.item.kind !== 'narrative') rows.push(answer);
    else {
      finish();
      blocks.push(...narrative(answer, lang));
    }
  }
  finish();
  return blocks;
}

function narrative(answer: Answer, lang: Lang): readonly Block[] {
  const code = codeOf(answer.slot.item, lang);
  const question = `${code.charAt(0).toUpperCase()}${code.slice(1)}. ${say(answer.slot.item.text, lang)}`;
  return [
    paragraph('caption', `${question}${partOf(answer, lang)}`),
    ...(isLeftOpen(answer)
      ? together(Array.from({ length: LINES_TO_WRITE }, () => paragraph('ruled', '')))
      : slipAnswer(answer, lang).map((runs) => paragraph('body', runs))),
  ];
}

/** Dotted lines under a question that is still to be answered. */
const LINES_TO_WRITE = 3;

function answerTable(answers: readonly Answer[], lang: Lang): Table {
  const detailed = answers.some(
    ({ slot }) => slot.item.accepts.includes('year') || slot.item.accepts.includes('source'),
  );
  const { code, request, answer, year, source } = SLIP_HEADS;
  const heads = [code, request, answer, ...(detailed ? [year, source] : [])].map((head) => say(head, lang));
  const widths = shares(TEXT_WIDTH.portrait, detailed ? [9.5, 28.5, 33, 12, 13] : [9.5, 36.5, 50]);
  return grid(
    widths,
    heads,
    answers.map((each, i) => answerRow(each, answers[i - 1]?.slot.item, detailed, lang)),
  );
}

function answerRow(answer: Answer, before: Item | undefined, detailed: boolean, lang: Lang): TableCell[] {
  const { item } = answer.slot;
  const inCell = (lines: ReturnType<typeof slipAnswer>): TableCell =>
    cell(lines.map((runs) => paragraph('cell', runs)));
  return [
    cell(codeOf(item, lang)),
    cell(`${asked(item, before, lang)}${partOf(answer, lang)}`),
    inCell(slipAnswer(answer, lang)),
    ...(detailed ? [inCell(besideAnswer(answer, 'year', lang)), inCell(besideAnswer(answer, 'source', lang))] : []),
  ];
}

/** "1.1.2" of "Phụ lục I – 1.1.2": the annex stands above. */
const codeOf = (item: Item, lang: Lang): string => say(item.code, lang).replace(/^(Phụ lục|Annex) I{1,2} – /, '');

/** " (phần phối hợp)": what this unit's row is to the item, where it is not the one answer. */
function partOf({ slot: { role, item } }: Answer, lang: Lang): string {
  if (role === 'summary') return ` (${say(SLIP_LABELS.summary, lang)})`;
  return role === 'contributor' && item.lead !== undefined ? ` (${say(SLIP_LABELS.contributor, lang)})` : '';
}
