// By which words a text shows that it speaks of an item: the ones that its own request has and few others have.
import type { Item } from '../../catalogue/plan';
import { compatible } from '../../dossier/cell-text';
import { fold } from '../../dossier/fold';

/** The words of a request that tell it from others, with their weights, and which stand side by side. */
export interface Signs {
  readonly words: ReadonlyMap<string, number>;
  readonly pairs: ReadonlySet<string>;
  readonly weight: number;
  /** Any one of these suffices instead; "" : the unit alone tells it. */
  readonly phrases: readonly string[];
}

/** Half of what tells the item from others must be said. */
const ENOUGH = 0.5;

/** What every second request says ("Tỷ lệ người dân … của thành phố trong 12 tháng trước khảo sát"). */
const COMMON = new Set(
  (
    'ty le phan tram so luong muc do tong tinh theo tren duoc cua cac nhung cho va voi trong tu den la o tai co mot moi ' +
    'nguoi dan cong cu thanh pho ban vui long thang truoc khao sat 12 it nhat lan gio tuan nam hang hien bieu thi dinh ' +
    'quy khac nhau thuc hien tro len doi thuong xuyen trung binh quan dau'
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

/** The signs of each item, by its id. Rare words weigh more. */
export function signsOf(items: readonly Item[]): ReadonlyMap<string, Signs> {
  const texts = items.map((item) => ({ item, words: wordsOf(item.text.vi) }));
  const known = new Map<string, number>();
  for (const { words } of texts)
    for (const word of new Set(words)) if (!COMMON.has(word)) known.set(word, (known.get(word) ?? 0) + 1);
  return new Map(
    texts.map(({ item, words }): [string, Signs] => {
      const telling = new Map(words.flatMap((word) => (COMMON.has(word) ? [] : [[word, 1 / (known.get(word) ?? 1)]])));
      const pairs = words.flatMap((word, i) => {
        const next = words[i + 1];
        return next !== undefined && telling.has(word) && telling.has(next) ? [`${word} ${next}`] : [];
      });
      const weight = [...telling.values()].reduce((sum, w) => sum + w, 0);
      return [item.id, { words: telling, pairs: new Set(pairs), weight, phrases: PHRASES[item.id] ?? [] }];
    }),
  );
}

/** How much of what tells the item the words say, 0.5 to 1; 0 where it is too little, or no two telling words stand together. */
export function aboutness(said: readonly string[], { words, pairs, weight, phrases }: Signs): number {
  if (phrases.length > 0) return phrases.some((phrase) => ` ${said.join(' ')} `.includes(phrase)) ? 1 : 0;
  const heard = new Set(said.filter((word) => words.has(word)));
  if (heard.size < 2 || !said.some((word, i) => pairs.has(`${word} ${said[i + 1]}`))) return 0;
  const sum = [...heard].reduce((total, word) => total + (words.get(word) ?? 0), 0);
  return sum >= ENOUGH * weight ? sum / weight : 0;
}

const wordsOf = (text: string): readonly string[] => fold(compatible(text)).match(/[a-z0-9]+/g) ?? [];
