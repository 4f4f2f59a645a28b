// The add-in's menu in the page's menu bar.
import type { Lang } from '../../../src/catalogue/types';
import type { Menu, MenuEntry } from '../../host/types';
import type { MenuLine } from '../protocol';
import { ADD_ON_MENU } from '../texts';

/** Menus as the script built them; an add-on's own stands under Google's word for add-ons. */
export function menuLines(menus: readonly Menu[], lang: Lang): readonly MenuLine[] {
  const line = (entry: MenuEntry): MenuLine => {
    if ('separator' in entry) return { separator: true };
    if ('functionName' in entry) return { caption: entry.caption, functionName: entry.functionName };
    return { caption: entry.caption || ADD_ON_MENU[lang], entries: entry.entries.map(line) };
  };
  return menus.map(line);
}

/** The functions that a person can start from the menu. */
export function functionsIn(lines: readonly MenuLine[]): ReadonlySet<string> {
  const names = (line: MenuLine): readonly string[] => {
    if ('functionName' in line) return [line.functionName];
    return 'entries' in line ? line.entries.flatMap(names) : [];
  };
  return new Set(lines.flatMap(names));
}
