// By which words a text shows that it speaks of an item: the pairs of syllables that its own request has and few others have.
import type { Item } from '../../catalogue/plan';
import { compatible } from '../../dossier/texts/cell-text';
import { fold } from '../../dossier/texts/fold';

/** What tells a request from others: pairs of neighbouring syllables (most Vietnamese words have two) with their weights. */
export interface Signs {
  readonly pairs: ReadonlyMap<string, number>;
  readonly weight: number;
  /** Any one of these suffices instead; "": the unit alone tells it. */
  readonly phrases: readonly string[];
}

/** So much of what tells the item from others must be said. */
const ENOUGH = 0.45;
/** A pair that at most so many requests have tells one; at least one such must be said. */
const TELLING = 1 / 3;

/** Syllables that only hold a sentence together, and the turns of phrase of every second request; no pair runs across them. */
const JOINING = new Set(
  (
    'cua cac nhung va voi trong tu den la o tai co mot moi cho theo tren duoc tro len hoac bieu thi it nhat lan thang ' +
    'truoc khao sat 12 khac nhau tong so tinh hang a b phan tram nguoi dan'
  ).split(' '),
);

/** Facts of the city's profile whose requests are too short to tell them: what narratives call them. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  population: [''],
  area: [''],
  'city-gdp': ['gdp', 'grdp', 'tong san pham'],
  'national-gdp': ['gdp', 'tong san pham'],
  '1.2.1-1': ['ppp', 'suc mua'],
  schooling: ['nam di hoc'],
  '2.1.2-1': ['nam di hoc'],
};

/** The signs of each item, by its id. Rare pairs weigh more. */
export function signsOf(items: readonly Item[]): ReadonlyMap<string, Signs> {
  const texts = items.map((item) => ({
    item,
    pairs: pairsOf(wordsOf(fold(compatible(item.text.vi)))),
  }));
  const known = new Map<string, number>();
  for (const { pairs } of texts) for (const pair of pairs) known.set(pair, (known.get(pair) ?? 0) + 1);
  return new Map(
    texts.map(({ item, pairs }): [string, Signs] => {
      const weighed = new Map(pairs.map((pair) => [pair, 1 / (known.get(pair) ?? 1)]));
      const weight = [...weighed.values()].reduce((sum, w) => sum + w, 0);
      return [item.id, { pairs: weighed, weight, phrases: PHRASES[item.id] ?? [] }];
    }),
  );
}

/** What a text says, prepared for comparing with many signs. */
export interface Said {
  readonly pairs: readonly string[];
  /** The words between spaces. */
  readonly line: string;
}

/** @param folded text (dossier/fold.ts) */
export function saidIn(folded: string): Said {
  const words = wordsOf(folded);
  return { pairs: pairsOf(words), line: ` ${words.join(' ')} ` };
}

/** How much of what tells the item is said, up to 1; 0 where it is too little. */
export function aboutness(said: Said, { pairs, weight, phrases }: Signs): number {
  if (phrases.length > 0) return phrases.some((phrase) => said.line.includes(phrase)) ? 1 : 0;
  let [sum, telling] = [0, false];
  for (const pair of said.pairs) {
    const heard = pairs.get(pair);
    if (heard === undefined) continue;
    sum += heard;
    if (heard >= TELLING) telling = true;
  }
  return telling && sum >= ENOUGH * weight ? sum / weight : 0;
}

const wordsOf = (folded: string): readonly string[] => folded.match(/[a-z0-9]+/g) ?? [];

/** Each pair once. */
function pairsOf(words: readonly string[]): readonly string[] {
  const pairs = new Set<string>();
  let before = '';
  for (const word of words) {
    const joins = JOINING.has(word);
    const pair = joins || before === '' ? '' : `${before} ${word}`;
    if (pair !== '') pairs.add(pair);
    before = joins ? '' : word;
  }
  return [...pairs];
}
