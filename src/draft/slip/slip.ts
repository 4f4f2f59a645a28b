// Composes the Phiếu cung cấp số liệu: one unit's answers as a document that its head signs.
import type { Unit } from '../../catalogue/plan';
import { SLIP, SLIP_ACTION } from '../../i18n/collecting/slip';
import { say } from '../../i18n/say';
import { paragraph } from '../answers/blocks';
import type { SlipInput } from '../input';
import type { DocumentTree } from '../tree';
import { slipAnswers } from './slip-answers';
import { joined, slipEnd } from './slip-end';
import { slipHead } from './slip-head';

/**
 * The unit's answers in the plan's order, between the head and the place to sign. It carries no mark and no note of the check: what
 * is missing is a dotted line, what cannot be read stands as it was typed.
 */
export function composeSlip(input: SlipInput, unit: Unit): DocumentTree {
  const { lang, round } = input.plan.settings;
  const answers = input.dossier.answers.filter(({ slot }) => slot.unit.id === unit.id);
  const opening = answers.length > 0 ? SLIP.opening : SLIP.nothingAsked;
  return {
    title: say(SLIP_ACTION.fileTitle(unit.name, round), lang),
    lang,
    blocks: [
      ...slipHead(input, unit),
      paragraph('body', say(opening(unit.name), lang)),
      ...joined(slipAnswers(answers, input)),
      ...slipEnd(unit, lang),
    ],
  };
}
