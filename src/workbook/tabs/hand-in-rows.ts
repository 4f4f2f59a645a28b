// The two rows with which a unit hands its part in: its state, and the covering letter. Under the header in an agency's tab, where a long reason takes no room from the frozen rows; under the heading in a block.
import type { Unit } from '../../catalogue/plan';
import type { Lang } from '../../catalogue/types';
import { HAND_IN_ROWS, HAND_IN_WORDS } from '../../i18n/collecting/hand-in';
import type { RowPlan } from './tab-plan';

/** The columns of these rows: the state in force as a sentence, the unit's own choice or text, the machine-readable record. */
export const HAND_IN_COLUMNS = { sentence: 'request', own: 'answer', record: 'recorded' } as const;

/** The ids of a unit's two rows in its tab. */
export function handInIds({ id, collective }: Pick<Unit, 'id' | 'collective'>): {
  readonly state: string;
  readonly letter: string;
} {
  const block = collective === undefined ? '' : `${id}/`;
  return { state: `${block}#handin`, letter: `${block}#letter` };
}

/** True for the id of such a row, of whichever unit. */
export const isHandInId = (id: string): boolean => /^(?:[^/]+\/)?#(?:handin|letter)$/.test(id);

/** The rows as set-up makes them. The sentence is the check's afterwards; the cells of their own are the unit's. */
export function handInRows(unit: Pick<Unit, 'id' | 'collective'>, lang: Lang): readonly RowPlan[] {
  const { state, letter } = handInIds(unit);
  const { sentence, own } = HAND_IN_COLUMNS;
  return [
    {
      id: state,
      kind: 'hand-in',
      cells: {
        code: { text: HAND_IN_ROWS.state[lang], kept: true },
        [sentence]: { text: HAND_IN_ROWS.hint[lang], kept: false },
        [own]: {
          text: HAND_IN_WORDS.entering[lang],
          kept: false,
          open: true,
          choices: Object.values(HAND_IN_WORDS).map((word) => word[lang]),
        },
      },
    },
    {
      id: letter,
      kind: 'hand-in',
      cells: {
        code: { text: HAND_IN_ROWS.letter[lang], kept: true },
        [sentence]: { text: HAND_IN_ROWS.letterHint[lang], kept: true },
        [own]: { text: '', kept: false, open: true },
      },
    },
  ];
}
