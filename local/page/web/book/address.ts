// Names of cells and boxes of cells, and where links lead.

/** A box of cells: rows and columns from 0, ends exclusive. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "A", "Z", "AA" for a column counted from 0. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    name = String.fromCharCode(65 + (rest % 26)) + name;
  return name;
}

/** "D12" for row 11 and column 3. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** "D12", or "D12:F14" for a box of several cells. */
export function boxName({ top, left, bottom, right }: Box): string {
  const first = cellName(top, left);
  const last = cellName(bottom - 1, right - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The box that "D12", "$D$12:F14", "D:D" or "12:14" names in a tab of that size; undefined where it is no such name. */
export function readBox(
  name: string,
  size: { readonly rowCount: number; readonly columnCount: number },
): Box | undefined {
  const parts = name.replace(/\$/g, '').toUpperCase().split(':');
  const ends = parts.map((part) => /^([A-Z]{1,3})?([0-9]{1,7})?$/.exec(part));
  const [from, to = from] = ends;
  if (!from?.[0] || !to?.[0] || ends.length > 2) return undefined;
  const column = (letters: string): number => [...letters].reduce((n, one) => n * 26 + one.charCodeAt(0) - 64, 0) - 1;
  const box = {
    top: from[2] ? Number(from[2]) - 1 : 0,
    left: from[1] ? column(from[1]) : 0,
    bottom: to[2] ? Number(to[2]) : size.rowCount,
    right: to[1] ? column(to[1]) + 1 : size.columnCount,
  };
  const inside = box.top >= 0 && box.bottom > box.top && box.right > box.left;
  return inside && box.bottom <= size.rowCount && box.right <= size.columnCount ? box : undefined;
}

/** Where a link leads: a cell of this workbook, a draft on this computer, or an address of the web. */
export type Target =
  | { readonly kind: 'cell'; readonly sheetId: number; readonly range: string }
  | { readonly kind: 'draft'; readonly id: string }
  | { readonly kind: 'web'; readonly url: string };

/** Reads a link of a cell, of the sidebar or of a dialog; undefined: it leads nowhere that may be opened. */
export function readLink(link: string, spreadsheetId: string): Target | undefined {
  const own = new RegExp(
    `^https://docs\\.google\\.com/spreadsheets/d/${escaped(spreadsheetId)}(?:/[a-z]*)?(?:\\?[^#]*)?(#.*)?$`,
  );
  const inside = link.startsWith('#') ? link : own.exec(link)?.[1];
  if (inside !== undefined) {
    const gid = /[#&]gid=([0-9]+)/.exec(inside);
    const range = /[#&]range=([^&]+)/.exec(inside);
    return gid?.[1] === undefined
      ? undefined
      : {
          kind: 'cell',
          sheetId: Number(gid[1]),
          range: range?.[1] === undefined ? 'A1' : decodeURIComponent(range[1]),
        };
  }
  const draft = /^https:\/\/docs\.google\.com\/document\/d\/([A-Za-z0-9_-]+)/.exec(link);
  if (draft?.[1] !== undefined) return { kind: 'draft', id: draft[1] };
  return /^https?:\/\//i.test(link) ? { kind: 'web', url: link } : undefined;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
