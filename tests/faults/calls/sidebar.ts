// What people do in the sidebar.
import { COORDINATOR, OFFICER } from '../../e2e/book';
import type { Scenario } from './scenario';
import { sameTabs } from './seen';
import {
  AGENCY,
  answered,
  asked,
  checked,
  handedIn,
  REASON,
  TAB,
  TEXT_ROW,
  theWaiver,
  waited,
  waiting,
  waived,
} from './worlds';

type Args = (book: Parameters<Scenario['act']>[0]) => readonly unknown[];

const call = (
  entry: string,
  what: string,
  world: Scenario['world'],
  args: Args = () => [],
  as = COORDINATOR,
  more: Partial<Scenario> = {},
): Scenario => ({ entry, what, world, act: (book) => asked(book, entry, args(book), as), ...more });

const alike = (entry: string, what: string, world: Scenario['world'], args: Args): Scenario =>
  call(entry, what, world, args, COORDINATOR, { alike: true });

const place: Args = (book) => {
  const { sheetId, row, column } = book.at(TAB, TEXT_ROW, 'answer');
  return [{ sheetId, row, column, id: TEXT_ROW }];
};

const text: Args = (book) => [
  {
    sheetId: book.sheet(TAB).sheetId,
    id: TEXT_ROW,
    before: 'Thành phố xây dựng xã hội học tập từ năm 2010.',
    text: 'Thành phố có 10 triệu dân và học tập suốt đời từ năm 2010.',
  },
];

const choice: Args = () => [{ unit: AGENCY, state: 'handed-in', letter: 'Số 12/SGDĐT ngày 10/8/2023' }];

export const READING: readonly Scenario[] = [
  call('readSidebar', 'the city', checked),
  call('readSidebar', 'an officer’s unit', checked, undefined, OFFICER),
  call('readRow', 'the row in front', checked, undefined, OFFICER),
  call('goToCell', 'a finding’s cell', checked, place, OFFICER),
  call('readWork', 'nothing is going on', checked),
  call('openFiles', 'from the sidebar', checked),
];

export const WRITING: readonly Scenario[] = [
  call('writeAnswer', 'an officer writes a text', answered, text, OFFICER),
  call('runCheck', 'from the sidebar', answered, undefined, COORDINATOR, { alike: true }),
  call('runDraft', 'from the sidebar', checked, () => [{ version: 'review' }], COORDINATOR, { alike: true }),
];

export const COLLECTING: readonly Scenario[] = [
  call('handInUnit', 'an officer hands in', checked, choice, OFFICER),
  call('handInUnit', 'a coordinator hands in for a unit', checked, choice, COORDINATOR, {
    halfway: { is: (seen) => sameTabs(seen, waited()), again: 'finished' },
  }),
  call('decideUnit', 'accepts', handedIn, () => [{ unit: AGENCY, decision: 'accept', reason: '' }]),
  alike('decideUnit', 'accepts a choice that nobody has carried over', waiting, () => [
    { unit: AGENCY, decision: 'accept', reason: '' },
  ]),
  alike('decideUnit', 'returns', handedIn, () => [
    { unit: AGENCY, decision: 'return', reason: 'Đề nghị bổ sung nguồn.' },
  ]),
  call('waiveFinding', 'accepts a finding', checked, () => [{ waiver: theWaiver(), reason: REASON }]),
  alike('waiveFinding', 'changes the reason', waived, () => [{ waiver: theWaiver(), reason: `${REASON} Đã rà lại.` }]),
  alike('waiveFinding', 'ends it', waived, () => [{ waiver: theWaiver(), reason: '' }]),
];
