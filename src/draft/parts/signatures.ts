// Lines to be signed and dated by hand.
import type { Question } from '../../catalogue/types';
import { say } from '../../i18n/say';
import { paragraph } from '../answers/blocks';
import type { Lookup } from '../answers/lookup';
import type { Paragraph } from '../tree';

/** A ruled line for each field that is filled by hand. */
export function signatureLines(questions: readonly Question[], look: Lookup): readonly Paragraph[] {
  return questions.map((question) => {
    const label = say(question.text, look.lang).replace(/\s*:\s*$/, '');
    return paragraph('ruled', `${label}: `);
  });
}
