// The head of a slip: the superior body and the unit, state and motto, number, place and date, title, addressee.
import type { Unit } from '../../catalogue/plan';
import type { Lang, Text } from '../../catalogue/types';
import { SLIP } from '../../i18n/collecting/slip';
import { cityName, DRAFT_HEAD } from '../../i18n/draft';
import { say } from '../../i18n/say';
import { cell, paragraph, shares } from '../answers/blocks';
import { linesOf } from '../answers/characters';
import type { SlipInput } from '../input';
import { boldLine, SHORT_LINE, stateLines } from '../parts/head';
import { TEXT_WIDTH } from '../rendering/page';
import type { Block, Paragraph } from '../tree';

/** The blocks above the answers, as Decree 30/2020/NĐ-CP lays them out. Place and date are left open: they are written when it is signed. */
export function slipHead(input: SlipInput, unit: Unit): readonly Block[] {
  const { lang, sample, round, coordinator } = input.plan.settings;
  const city = cityName(input.plan.settings.city.normalize('NFC'));
  const addressee = unit.id === coordinator ? undefined : input.plan.units.find(({ id }) => id === coordinator)?.name;
  return [
    {
      block: 'table',
      widths: shares(TEXT_WIDTH.portrait, [2, 3]),
      headRows: 0,
      border: 'none',
      rows: [
        [cell(issuer(unit, city, lang)), cell(stateLines(lang))],
        [
          cell([paragraph('centred', say(SLIP.number(numberIn(input.letter)), lang))]),
          cell([
            paragraph('centred', [{ text: say(SLIP.openPlace, lang) + say(DRAFT_HEAD.openDate, lang), italic: true }]),
          ]),
        ],
      ],
    },
    ...(sample ? [paragraph('subtitle', say(DRAFT_HEAD.sample, lang))] : []),
    paragraph('title', say(SLIP.title, lang)),
    paragraph('subtitle', say(SLIP.purpose(round), lang)),
    paragraph('subtitle', [{ text: say(SLIP.to(addressee ?? SLIP.cityCommittee(city)), lang), bold: false }]),
  ];
}

/**
 * Who issues it, in capitals: a department stands under the city's People's Committee; a People's Committee of a district or ward, and
 * the offices, courts and associations that are under somebody else, stand alone.
 */
function issuer(unit: Unit, city: Text, lang: Lang): readonly Paragraph[] {
  const name = unit.name.vi.normalize('NFC').trim();
  const committee = unit.kind === 'agency' ? undefined : placeOf(unit);
  const superior = /^Sở\s/u.test(name) ? [SLIP.committee, city].map((line) => plain(say(line, lang))) : [];
  const own = committee
    ? [say(SLIP.committee, lang), say(committee, lang)]
    : [lang === 'vi' ? name.replace(/Thành phố$/u, city.vi) : unit.name.en];
  return [...superior, ...own.map((line) => boldLine(line.toUpperCase())), SHORT_LINE];
}

/** The place whose People's Committee it is: "Ủy ban nhân dân Quận 1" and "Quận 1" alike are of "Quận 1". */
const placeOf = ({ name }: Unit): Text => ({
  vi: name.vi.normalize('NFC').replace(/^(Ủy ban nhân dân|UBND)\s+/iu, ''),
  en: name.en.replace(/^People[’']s Committee of\s+/i, ''),
});

const plain = (text: string): Paragraph => paragraph('centred', [{ text: text.toUpperCase(), size: 12 }]);

/** The letter's number alone: "215/SYT-NVY" of "Công văn số 215/SYT-NVY ngày 10/8/2023". */
function numberIn(letter: string): string {
  const text = linesOf(letter)
    .join(' ')
    .replace(/^\s*(công văn|cv)?\s*(số)?\s*[:.]?\s*/iu, '');
  const day = text.search(/ngày(?:\s|$)/iu);
  // The lookbehind: only the first of a run of such characters is tried, however long the run.
  return day < 0 ? text : text.slice(0, day).replace(/(?<![\s,;(–-])[\s,;(–-]+$/u, '');
}
