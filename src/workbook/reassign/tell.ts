// What an update changes, in words: the counts in full, the details as far as a dialog can show them.
import type { Item, Unit } from '../../catalogue/plan';
import type { Lang, Text } from '../../catalogue/types';
import { type ChangeCounts, REASSIGN as SAYS } from '../../i18n/collecting/reassign';
import { textAt } from '../reading/snapshot';
import type { Changes } from './reassign';

/** Lines of details that a dialog shows. */
const SHOWN = 12;

/** The counts as one sentence, then the first details, the weightiest first. */
export function tellChanges(changes: Changes, lang: Lang): readonly Text[] {
  const details = detailsOf(changes, lang);
  const rest = details.length - SHOWN;
  return [...tellCounts(changes), ...details.slice(0, SHOWN), ...(rest > 0 ? [SAYS.more(rest)] : [])];
}

/** The same on one line, for the log. */
export const tellShortly = (changes: Changes): Text => ({
  vi: tellChanges(changes, 'vi')
    .map(({ vi }) => vi)
    .join(' · '),
  en: tellChanges(changes, 'en')
    .map(({ en }) => en)
    .join(' · '),
});

/** The counts alone; none where nothing is to be counted. */
export function tellCounts(changes: Changes): readonly Text[] {
  const counts = SAYS.counts(countsOf(changes));
  return counts.length > 0 ? [SAYS.summary(counts)] : [];
}

function countsOf({ added, roles, leaving, repaired }: Changes): ChangeCounts {
  const count = (is: (one: Changes['leaving'][number]) => boolean): number => leaving.filter(is).length;
  const asked = leaving.filter(({ row }) => row.item !== undefined);
  return {
    added: added.length,
    roles: roles.length,
    moved: count(({ to }) => to !== 'archive' && to !== 'nowhere'),
    archived: count(isArchived),
    dropped: asked.filter((one) => one.to === 'nowhere' && !isArchived(one)).length,
    repaired: repaired.length,
  };
}

const isArchived = ({ row, to }: Changes['leaving'][number]): boolean =>
  to === 'archive' || (to === 'nowhere' && row.beside.length > 0);

function detailsOf(changes: Changes, lang: Lang): readonly Text[] {
  const { plan, leaving, added, successors, renamed, retitled, made, deleted } = changes;
  const [wasUnits, nowUnits] = [byId(plan.was.units), byId(plan.now.units)];
  const [wasItems, nowItems] = [byId(plan.was.items), byId(plan.now.items)];
  const unitName = (id: string): Text => {
    const unit = nowUnits.get(id) ?? wasUnits.get(id);
    return unit ? { vi: unit.shortName, en: unit.shortName } : { vi: id, en: id };
  };
  const goneUnits = plan.was.units.filter(({ id }) => !nowUnits.has(id));
  const closed = goneUnits.filter(({ id }) => !successors.has(id)).map(({ name }) => name);
  const opened = plan.now.units.filter(({ id }) => !wasUnits.has(id)).map(({ name }) => name);
  return [
    ...(closed.length > 0 ? [SAYS.goneUnits(closed)] : []),
    ...(opened.length > 0 ? [SAYS.newUnits(opened)] : []),
    ...goneUnits.flatMap(({ id, name }) => {
      const to = nowUnits.get(successors.get(id) ?? '');
      return to ? [SAYS.handedOver(name, to.name)] : [];
    }),
    ...renamed.map(([was, now]) => SAYS.renamed(was.name[lang], now.name[lang])),
    ...plan.now.items.filter(({ id }) => !wasItems.has(id)).map(({ text }) => SAYS.newItem(text)),
    ...plan.was.items.filter(({ id }) => !nowItems.has(id)).map(({ code, text }) => SAYS.goneItem(code, text)),
    ...leaving.flatMap(({ row, to }) => {
      const item: Item | undefined = nowItems.get(row.item ?? '');
      const target = to === 'archive' || to === 'nowhere' ? undefined : to.split('/')[0];
      return item && target ? [SAYS.moved(item.code, unitName(row.unit), unitName(target))] : [];
    }),
    ...retitled.map(([was, now]) => SAYS.tabRenamed(was, now)),
    ...made.map(SAYS.tabMade),
    ...deleted.map(SAYS.tabGone),
    ...leaving
      .filter(isArchived)
      .map(({ row }) => SAYS.archived(textAt(row.tab, row.row, row.tab.columns.get('code')), unitName(row.unit)[lang])),
    ...added.map(({ item, unit }) => SAYS.added(item.code, unitName(unit.id))),
  ];
}

const byId = <T extends Unit | Item>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.id, one]));
