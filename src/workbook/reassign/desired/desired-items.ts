// Danh mục as the coordinator wants it: who leads and contributes, which items are new, which are asked no more.
import { collectiveNames } from '../../../catalogue/collective-names';
import { OWN_GROUP, OWN_KINDS, ownItem, ownItemId, ownItemNumber } from '../../../catalogue/own-item';
import type { Item, Plan } from '../../../catalogue/plan';
import type { Catalogue, Kind } from '../../../catalogue/types';
import { BAD_EDITS as BAD } from '../../../i18n/collecting/reassign';
import { KIND_WORDS } from '../../../i18n/registers';
import { WORDS } from '../../../i18n/workbook';
import { exactKey, nameBook, unitNames } from '../../reading/names';
import { itemRows, LIMIT_COLUMNS, sameAssignment } from '../../reading/read-items';
import { firstRecord } from '../../reading/register-rows';
import { isNo, isYes, parseCount, splitNames } from '../../reading/register-values';
import { assignedText } from '../../tabs/lists/assigned';
import { nameList } from '../../tabs/lists/registers';
import type { Edits } from '../edits';
import type { WantedUnits } from './desired-units';

/** The columns that a coordinator fills: a row without text and without any of them is empty. */
const TYPED = ['measure', ...LIMIT_COLUMNS, 'lead', 'contributors', 'english', 'note'];

/**
 * Reads the rows, and writes which are in force and who provides them. Returns the ids of the items that are wanted.
 * @param used ids that own items have had: none is given twice
 */
export function wantedItems(
  edits: Edits,
  plan: Plan,
  wanted: WantedUnits,
  catalogue: Catalogue,
  used: readonly string[],
): ReadonlySet<string> {
  const { read } = edits;
  const ids = new Map([...itemRows(edits.tab)].map(([id, row]) => [row, id]));
  const inForce = new Map(plan.items.map((item) => [item.id, item]));
  const { lang } = plan.settings;
  const numbers = [...inForce.keys(), ...used, ...ids.values()].map((id) => ownItemNumber(id) ?? 0);
  let last = Math.max(0, ...numbers);
  const providers = providersReader(edits, wanted, catalogue);
  const found = new Set<string>();
  for (let row = firstRecord(edits.tab); row < edits.tab.grid.length; row += 1) {
    const item = inForce.get(ids.get(row) ?? '');
    const text = read(row, 'request');
    if (text === '') {
      if (item || TYPED.some((column) => read(row, column) !== '')) edits.refuse(row, 'request', BAD.noText);
      continue;
    }
    const required = requiredIn(edits, row, item);
    refuseLimits(edits, row);
    const by = providers(row, item);
    if (required && by.providers.length === 0) edits.refuse(row, 'lead', BAD.noProvider);
    if (item) {
      found.add(item.id);
      const word = read(row, 'kind');
      if (word !== '' && kindIn(word) !== item.kind) edits.refuse(row, 'kind', BAD.kindFixed);
      if (!sameAssignment(by, item)) edits.write(row, 'assigned', assignedText({ ...item, ...by }));
      continue;
    }
    const kind = newKind(edits, row);
    last += 1;
    const id = ownItemId(last);
    const group = standardIn(read(row, 'group'), catalogue);
    const fresh = ownItem({ id, group, kind, text: { vi: text, en: text }, required, ...by });
    edits.write(row, 'id', id);
    edits.write(row, 'assigned', assignedText(fresh));
    if (read(row, 'required') === '') edits.write(row, 'required', WORDS.yes[lang]);
    found.add(id);
  }
  return found;
}

/** The kind that a word of the column Loại names. */
const kindIn = (word: string): Kind | undefined =>
  (Object.keys(KIND_WORDS) as Kind[]).find((kind) =>
    [KIND_WORDS[kind].vi, KIND_WORDS[kind].en, kind].some((known) => exactKey(known) === exactKey(word)),
  );

function newKind(edits: Edits, row: number): Kind {
  const word = edits.read(row, 'kind');
  const kind = kindIn(word);
  if (kind !== undefined && OWN_KINDS.includes(kind)) return kind;
  edits.refuse(row, 'kind', word === '' ? BAD.noItemKind : BAD.unknownKind(word));
  return 'text';
}

/** The standard whose number a text begins with ("1.2. …"); else the group of own items. */
const standardIn = (text: string, { standards }: Catalogue): string => {
  const number = /^\D*(\d+\.\d+)/.exec(text)?.[1];
  return standards.some(({ id }) => id === number) ? (number as string) : OWN_GROUP;
};

/** A new row is required where it does not say. */
function requiredIn(edits: Edits, row: number, item: Item | undefined): boolean {
  const word = edits.read(row, 'required');
  if (!edits.tab.columns.has('required')) return item?.required ?? true;
  if (word === '' && !item) return true;
  if (!isYes(word) && (word === '' || !isNo(word))) edits.refuse(row, 'required', BAD.yesOrNo(word));
  return isYes(word);
}

function refuseLimits(edits: Edits, row: number): void {
  for (const column of LIMIT_COLUMNS) {
    const word = edits.read(row, column);
    if (word !== '' && parseCount(word) === undefined) edits.refuse(row, column, BAD.noNumber(word));
  }
  const [min, max] = [parseCount(edits.read(row, 'minWords')), parseCount(edits.read(row, 'maxWords'))];
  if (min !== undefined && max !== undefined && min > max) edits.refuse(row, 'minWords', BAD.minOverMax(min, max));
}

/**
 * Reads who leads and contributes. Whoever leads is no contributor, even where the row names it twice. A cell that names a unit as it is
 * called no more, or one that has handed over, is written anew.
 */
function providersReader(
  edits: Edits,
  { units, names }: WantedUnits,
  catalogue: Catalogue,
): (row: number, item: Item | undefined) => Pick<Item, 'lead' | 'providers'> {
  const { read } = edits;
  const collectives = new Map(catalogue.collectives.map((c) => [c.id, collectiveNames(c, units).name]));
  const asWritten = nameList({ units }, catalogue);
  const current = nameBook([
    ...[...collectives].flatMap(([id, name]) => [name.en, name.vi, id].map((n) => [n, id] as const)),
    ...unitNames({ units }),
  ]);
  const resolve = (row: number, column: 'lead' | 'contributors'): readonly string[] =>
    splitNames(read(row, column)).map((name) => {
      const id = names.find(name);
      if (id === undefined) edits.refuse(row, column, BAD.unknownUnit(name));
      return id ?? name;
    });
  const rewrite = (row: number, column: 'lead' | 'contributors', ids: readonly string[]): void => {
    if (splitNames(read(row, column)).every((name) => current.find(name) !== undefined)) return;
    edits.write(row, column, [...new Set(ids)].map((id) => asWritten.get(id) ?? id).join('; '));
  };
  return (row, item) => {
    if (!edits.tab.columns.has('lead') || !edits.tab.columns.has('contributors')) return item ?? { providers: [] };
    const leads = resolve(row, 'lead');
    const others = resolve(row, 'contributors');
    const [lead] = leads;
    if (leads.length > 1) edits.refuse(row, 'lead', BAD.twoLeads);
    if (lead !== undefined && collectives.has(lead)) edits.refuse(row, 'lead', BAD.collectiveLeads(read(row, 'lead')));
    rewrite(row, 'lead', leads);
    rewrite(
      row,
      'contributors',
      others.filter((id) => id !== lead),
    );
    const providers = [...new Set([...leads.slice(0, 1), ...others])];
    return lead === undefined ? { providers } : { lead, providers };
  };
}
