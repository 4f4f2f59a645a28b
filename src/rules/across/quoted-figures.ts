// Figures in running text: each with its unit, the words around it that say what it measures, and the sentence it stands in.

import { takeUnit, type WrittenUnit } from '../../dossier/figures/unit';
import { compatible } from '../../dossier/texts/cell-text';
import { fold } from '../../dossier/texts/fold';

/** One figure as a text gives it. */
export interface QuotedFigure {
  /** As written, with its unit: "98,5%", "9,4 triệu người". */
  readonly written: string;
  /** "%", "nguoi", "km2": what the unit stands for. */
  readonly unit: string;
  /** "khoảng", "gần", "hơn" stands before it. */
  readonly approximate: boolean;
  /** The folded text between this figure and its neighbours: what it is said of. */
  readonly around: string;
  /** Years named there. */
  readonly years: readonly number[];
  readonly sentence: string;
}

/** A digit group with spaces ("18 200"), or digits with points and commas. */
const NUMBER = /(?<![\d.,])(?:\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)*)(?![\d])/g;
const SCALE = /^[ \u00a0]*(?:nghin|ngan|trieu|ty|ti)(?![a-z])/;
const SENTENCE_END = /(?<=[.!?…;])\s+|\n+/;
const APPROXIMATE = /(?:khoang|gan|hon|tren|xap xi|uoc|chung|tam)(?: dat| la| co)? $/;
/** A difference, not a state: "tăng thêm 3,5%", "giảm 2%"; "tăng lên 98,5%" is a state. */
const DIFFERENCE =
  /(?:tang|giam|them|chenh lech|cao hon|thap hon|it hon|nhieu hon)(?: them| khoang| gan| hon| duoc)* $/;
/** What is meant to be, and what is said of others than the city. */
const NOT_HERE =
  /muc tieu|phan dau|it nhat|toi thieu|toi da|du kien|den nam 20|se dat|nham dat|chi tieu|ca nuoc|toan quoc|the gioi|khu vuc|so voi/;
const ONE_PLACE = /(?:[Qq]uận|[Hh]uyện|[Pp]hường|[Xx]ã) (?:\d|\p{Lu})/u;

/**
 * The figures of a text that are said of the present state of whoever writes.
 * @param ofOnePlace the text is one district's own: a district named in it is no reason to leave the sentence out
 */
export function quotedFigures(text: string, ofOnePlace: boolean): readonly QuotedFigure[] {
  if (!/\d/.test(text)) return [];
  return text.split(SENTENCE_END).flatMap((sentence) => {
    if (!/\d/.test(sentence) || (!ofOnePlace && ONE_PLACE.test(sentence))) return [];
    const plain = compatible(sentence);
    const folded = fold(plain);
    return NOT_HERE.test(folded) ? [] : figuresIn(plain, folded);
  });
}

function figuresIn(plain: string, folded: string): readonly QuotedFigure[] {
  const found: { start: number; end: number; unit: WrittenUnit }[] = [];
  for (const match of folded.matchAll(NUMBER)) {
    const start = match.index;
    const afterNumber = start + match[0].length;
    const scaled = afterNumber + (SCALE.exec(folded.slice(afterNumber))?.[0].length ?? 0);
    const gap = /^[ \u00a0]?/.exec(folded.slice(scaled))?.[0].length ?? 0;
    const unit = takeUnit(folded.slice(scaled + gap, scaled + gap + 60));
    if (unit.head !== undefined) found.push({ start, end: scaled + gap + unit.length, unit });
  }
  let from = 0;
  return found.flatMap(({ start, end, unit }, i): readonly QuotedFigure[] => {
    const lead = folded.slice(from, start);
    const behind = behindOf(folded.slice(end, found[i + 1]?.start), found[i + 1] !== undefined);
    from = end + behind.length;
    if (DIFFERENCE.test(lead)) return [];
    const around = `${lead} ${behind}`;
    return [
      {
        written: plain.slice(start, end).trim(),
        unit: unit.head ?? '',
        approximate: APPROXIMATE.test(lead),
        around,
        years: [...around.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year)),
        sentence: plain.trim(),
      },
    ];
  });
}

/** What behind a figure still belongs to it: up to the last comma or "và" before the next figure. */
function behindOf(text: string, isBetween: boolean): string {
  if (/^\s*[,;:]/.test(text)) return '';
  const end = isBetween ? Math.max(text.lastIndexOf(','), text.lastIndexOf(' va ')) : text.search(/[;:]/);
  return end < 0 ? text : text.slice(0, end);
}
