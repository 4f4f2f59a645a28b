// What a coordinator chooses from the menu.
import { COORDINATOR } from '../../e2e/book';
import type { Scenario } from './scenario';
import { keepsAll, sameTabs } from './seen';
import { answered, checked, chosen, damaged, drafted, live, ready, reassigned, waiting } from './worlds';

const item = (entry: string, what: string, world: Scenario['world'], more: Partial<Scenario> = {}): Scenario => ({
  entry,
  what,
  world,
  act: (book) => chosen(book, entry, COORDINATOR),
  ...more,
});

export const MENU: readonly Scenario[] = [
  item('setUpWorkbook', 'repairs what is missing', damaged),
  item('setUpWorkbook', 'nothing is missing', ready),
  item('checkCompleteness', 'the first check', answered),
  item('checkCompleteness', 'a unit’s choice is carried over', waiting, { alike: true }),
  item('checkRights', 'nothing is written', checked),
  item('updateAssignment', 'an item goes to another agency', reassigned),
  item('toggleLiveCheck', 'on', ready, {
    halfway: { is: (seen, before) => sameTabs(seen, before) && seen.triggers === 1, again: 'finished' },
  }),
  item('toggleLiveCheck', 'off', live, {
    alike: true,
    halfway: { is: (seen, _, finished) => sameTabs(seen, finished) && seen.triggers === 1, again: 'twice' },
  }),
  item('openSidebar', 'from the menu', checked),
  item('exportAnswers', 'from the editor', checked),
];

export const DOCUMENTS: readonly Scenario[] = [
  item('createReviewDraft', 'the first', checked),
  item('createReviewDraft', 'the second', drafted, { alike: true }),
  item('createCleanDraft', 'the first', checked, { alike: true }),
  item('createSlip', 'of the tab in front', checked),
];

/** Show a page of their own and leave nothing behind. */
export const TOOLS: readonly Scenario[] = [
  item('selfTest', 'in a workbook that is in use', checked, {
    reports: true,
    halfway: { is: (seen, before) => keepsAll(seen, before), again: 'finished' },
  }),
  item('supportInfo', 'in a workbook that is in use', checked),
];

/** Run without authorisation and without anybody to tell. */
export const SIMPLE: readonly Scenario[] = [
  {
    entry: 'onOpen',
    what: 'builds the menu',
    world: ready,
    silent: true,
    unseen: true,
    act: (book) => book.host.run('onOpen', { as: COORDINATOR, via: 'simple-trigger' }),
  },
  {
    entry: 'onInstall',
    what: 'builds the menu',
    world: ready,
    silent: true,
    unseen: true,
    act: (book) => book.host.run('onInstall', { as: COORDINATOR, via: 'simple-trigger' }),
  },
];
