// The keys of the tabs of answers that the catalogue knows. The build puts them into the bundle as they are, so that an edit in somebody's
// own tab needs no catalogue.
import { catalogue } from '../../catalogue/index';
import { collectiveTab, unitTab } from './layout';

export const ANSWER_KEYS: readonly string[] = [
  ...catalogue.agencies.map(({ id }) => unitTab(id)),
  ...catalogue.collectives.map(({ id }) => collectiveTab(id)),
];
