// What an item asks, as a table's row says it.
import type { Item } from '../../catalogue/plan';
import type { Lang } from '../../catalogue/types';
import { say } from '../../i18n/say';

/** The item's text; of a breakdown's rows the first says all, the others only what they are about. */
export function asked(item: Item, before: Item | undefined, lang: Lang): string {
  const text = say(item.text, lang);
  if (before === undefined || item.sumGroup === undefined || item.sumGroup !== before.sumGroup) return text;
  const common = text.lastIndexOf(ROW_DASH);
  return common > 0 && say(before.text, lang).startsWith(text.slice(0, common + ROW_DASH.length))
    ? text.slice(common + 1)
    : text;
}

/** What stands between the text of a breakdown and the name of its row. */
const ROW_DASH = ' – ';
