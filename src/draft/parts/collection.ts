// How settled the answers are, in the review copy: who has handed in, what changed since, which findings were accepted with a reason.
import type { Unit } from '../../catalogue/plan';
import type { Text } from '../../catalogue/types';
import { type HandIn, type HandInState, inForce } from '../../dossier/collected/hand-in';
import { COLLECTION, COLLECTION_HEADS } from '../../i18n/collecting/collection';
import { HAND_IN_WORDS } from '../../i18n/collecting/hand-in';
import { names } from '../../i18n/collecting/roll-up';
import { formatDate, say } from '../../i18n/say';
import { cell, grid, paragraph, shares } from '../answers/blocks';
import { changedCells } from '../answers/changed';
import { linesOf } from '../answers/characters';
import type { Lookup } from '../answers/lookup';
import { TEXT_WIDTH } from '../rendering/page';
import type { Block, TableCell } from '../tree';

/** A portrait section; nothing where the report knows of no unit's hand-in, no change and no waiver. */
export function collectionAnnex(look: Lookup): readonly Block[] {
  const parts = [...statesPart(look), ...returnedPart(look), ...changesPart(look), ...waivedPart(look)];
  if (parts.length === 0) return [];
  return [
    { block: 'sectionBreak', orientation: 'portrait' },
    paragraph('heading1', say(COLLECTION.title, look.lang)),
    ...parts,
  ];
}

/** The units that are asked something, in the plan's order, each with its hand-in. */
function handedIn({ input: { plan, slots, report } }: Lookup): readonly (readonly [Unit, HandIn])[] {
  const asked = new Set(slots.map(({ unit }) => unit.id));
  const byUnit = new Map(report.handIns.map((handIn) => [handIn.unit, handIn]));
  return plan.units.flatMap((unit): (readonly [Unit, HandIn])[] => {
    const handIn = byUnit.get(unit.id);
    return handIn && asked.has(unit.id) ? [[unit, handIn]] : [];
  });
}

/** The order of the states in the table: the most settled first. */
const STATES: readonly HandInState[] = ['accepted', 'handed-in', 'returned', 'entering'];

function statesPart(look: Lookup): readonly Block[] {
  const { lang, input } = look;
  const all = handedIn(look);
  if (all.length === 0) return [];
  const inState = (state: HandInState): readonly Unit[] =>
    all.filter(([, handIn]) => inForce(handIn) === state).map(([unit]) => unit);
  const [accepted = [], sent = []] = STATES.map(inState);
  const overdue = all.map(([unit]) => unit).filter(({ id }) => input.overdue?.has(id));
  const summary = COLLECTION.summary(
    formatDate(input.today),
    all.length,
    accepted.length + sent.length,
    accepted.length,
  );
  const rows = STATES.map((state) => {
    const units = inState(state);
    return [
      cell(say(HAND_IN_WORDS[state], lang)),
      cell(String(units.length), 'cellCentred'),
      cell(allNames(units, look)),
    ];
  });
  return [
    paragraph('body', say(summary, lang)),
    table('states', [4, 2, 12], rows, look),
    ...(overdue.length > 0
      ? [
          paragraph('body', ''),
          paragraph('body', say(COLLECTION.overdue(overdue.length, names(overdue, overdue.length)), lang)),
        ]
      : []),
  ];
}

function returnedPart(look: Lookup): readonly Block[] {
  const rows = handedIn(look)
    .filter(([, handIn]) => inForce(handIn) === 'returned')
    .map(([unit, { reason = '', when = '' }]) => [cell(say(unit.name, look.lang)), lines(reason), cell(when)]);
  return headed(COLLECTION.returned, 'returned', [5, 9, 4], rows, look);
}

function changesPart(look: Lookup): readonly Block[] {
  const rows = look.input.dossier.answers.flatMap((answer): TableCell[][] => {
    const cells = changedCells(answer, look);
    if (cells.length === 0) return [];
    const { unit, item } = answer.slot;
    return [
      [
        cell(say(COLLECTION.place(unit.name, item.code), look.lang)),
        cell(say(item.text, look.lang)),
        cell(cells.map(({ before }) => paragraph('cell', before))),
        cell(cells.map(({ now }) => paragraph('cell', now))),
      ],
    ];
  });
  return headed(COLLECTION.changes(rows.length), 'changes', [4, 5, 5, 5], rows, look);
}

function waivedPart(look: Lookup): readonly Block[] {
  const { plan, report } = look.input;
  const codes = new Map(plan.items.map(({ id, code }) => [id, code]));
  const rows = report.waived.map(({ finding, waiver }) => [
    cell(say(COLLECTION.place(look.name(finding.unit ?? ''), codes.get(finding.item ?? '')), look.lang)),
    cell(say(finding.message, look.lang)),
    lines(waiver.reason),
    cell(say(COLLECTION.decided(waiver.by, waiver.when), look.lang)),
  ]);
  return headed(COLLECTION.waived(rows.length), 'waived', [4, 6, 5, 4], rows, look);
}

/** A heading and a table under it; nothing without rows. */
function headed(
  title: Text,
  kind: keyof typeof COLLECTION_HEADS,
  widths: readonly number[],
  rows: readonly TableCell[][],
  look: Lookup,
): readonly Block[] {
  return rows.length === 0 ? [] : [paragraph('heading2', say(title, look.lang)), table(kind, widths, rows, look)];
}

function table(
  kind: keyof typeof COLLECTION_HEADS,
  widths: readonly number[],
  rows: readonly TableCell[][],
  { lang }: Lookup,
): Block {
  const heads = COLLECTION_HEADS[kind].map((head) => say(head, lang));
  return grid(shares(TEXT_WIDTH.portrait, widths), heads, rows);
}

const lines = (text: string): TableCell => cell(linesOf(text).map((line) => paragraph('cell', line)));

const allNames = (units: readonly Unit[], { lang }: Lookup): string => say(names(units, units.length), lang);
