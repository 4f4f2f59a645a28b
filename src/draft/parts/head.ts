// The head of the first page: committee and state side by side, place and date, number of the draft, title.
import type { Lang } from '../../catalogue/types';
import { cityName, DRAFT_HEAD, draftNumber, reviewOf } from '../../i18n/draft';
import { formatLongDate, say } from '../../i18n/say';
import { cell, paragraph, shares } from '../answers/blocks';
import type { Lookup } from '../answers/lookup';
import { TEXT_WIDTH } from '../rendering/page';
import type { Block, Paragraph, Table } from '../tree';

/** The blocks of the head, as Decree 30/2020/NĐ-CP lays it out. The date is left open: it is written when it is signed. */
export function headBlocks(look: Lookup): readonly Block[] {
  const { lang, input } = look;
  const { sample } = input.plan.settings;
  const { today } = input;
  const city = say(cityName(input.plan.settings.city.normalize('NFC')), lang);
  const longDate = { vi: formatLongDate(today, 'vi'), en: formatLongDate(today, 'en') };
  const table: Table = {
    block: 'table',
    widths: shares(TEXT_WIDTH.portrait, [2, 3]),
    headRows: 0,
    border: 'none',
    rows: [
      [
        cell([boldLine(say(DRAFT_HEAD.committee, lang)), boldLine(city.toUpperCase()), SHORT_LINE]),
        cell([
          ...stateLines(lang),
          paragraph('centred', [{ text: `${city}, ${say(DRAFT_HEAD.openDate, lang)}`, italic: true }]),
        ]),
      ],
    ],
  };
  return [
    table,
    paragraph('subtitle', say(draftNumber(input.number), lang)),
    ...(look.review ? [paragraph('centred', [{ text: say(reviewOf(longDate), lang), mark: 'note' }])] : []),
    ...(sample ? [paragraph('subtitle', say(DRAFT_HEAD.sample, lang))] : []),
    paragraph('title', say(DRAFT_HEAD.title, lang)),
  ];
}

/** The state's name and motto. */
export const stateLines = (lang: Lang): readonly Paragraph[] => [
  boldLine(say(DRAFT_HEAD.state, lang)),
  paragraph('centred', [{ text: say(DRAFT_HEAD.motto, lang), bold: true, underline: true }]),
];

/** A line of the head in bold letters. */
export const boldLine = (text: string): Paragraph => paragraph('centred', [{ text, bold: true, size: 12 }]);

/** The line under the agency's name, a third to a half of its length: no-break spaces, which Docs underlines. */
export const SHORT_LINE: Paragraph = paragraph('centred', [{ text: '\u00a0'.repeat(48), underline: true, size: 5 }]);
