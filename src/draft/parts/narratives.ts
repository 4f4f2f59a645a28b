// Questions answered by texts: the question as a caption, the answer's paragraphs below.
import type { Item } from '../../catalogue/plan';
import { say } from '../../i18n/say';
import { tell } from '../answers/answer';
import { paragraph } from '../answers/blocks';
import type { Lookup } from '../answers/lookup';
import type { Block } from '../tree';

/** One caption and one answer for each item, in their order (a quote's date stands under its statement). */
export function narrativeBlocks(items: readonly Item[], look: Lookup): readonly Block[] {
  return items.flatMap((item) => {
    const { answer, notes } = tell(item, look, 'body');
    return [paragraph('caption', say(item.text, look.lang)), ...answer, ...notes];
  });
}
