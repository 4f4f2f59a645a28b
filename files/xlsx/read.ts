// A .xlsx as sheets of plain cells. Only the parts with cells reach the library: no drawing, no link to elsewhere, nothing that runs.
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { strFromU8, strToU8 } from 'fflate';
import type { FileCell, FileSheet } from '../../src/actions/files/files-views';
import { Unreadable } from '../unreadable';
import { fileCell } from './cell';
import { MOST_COLUMNS, MOST_NAMED_ROWS, MOST_ROWS } from './limits';
import { unzip } from './zip';

/** The parts that are read. */
const WANTED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;
const MACROS = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|^xl\/macrosheets\//i;

/**
 * The sheets that bear the mark of a form; where none does, the first one, so that the server can say what is wrong with the file.
 * @throws Unreadable
 */
export async function readXlsx(bytes: Uint8Array): Promise<readonly FileSheet[]> {
  const { names, parts } = unzip(bytes, (name) => WANTED.test(name));
  if (names.some((name) => MACROS.test(name))) throw new Unreadable('macros');
  if (!parts['xl/workbook.xml']) throw new Unreadable('other-kind');
  const bare = Object.entries(parts).map(([name, part]) => [
    name,
    name.startsWith('xl/worksheets/') ? cellsOnly(part) : part,
  ]);
  const workbook = new Workbook();
  try {
    await workbook.xlsx.loadFromFiles(Object.fromEntries(bare));
  } catch {
    throw new Unreadable('damaged');
  }
  const sheets = workbook.worksheets.map(sheetOf);
  const marked = sheets.filter(isMarked);
  return marked.length > 0 ? marked : sheets.slice(0, 1);
}

/** A sheet's XML with nothing but its cells and its merges. */
function cellsOnly(part: Uint8Array): Uint8Array {
  const xml = strFromU8(part);
  const [data = ''] = /<sheetData[\s>][\s\S]*<\/sheetData>/.exec(xml) ?? [];
  const [merges = ''] = /<mergeCells[\s>][\s\S]*<\/mergeCells>/.exec(xml) ?? [];
  if (data.split('<row', MOST_NAMED_ROWS + 2).length > MOST_NAMED_ROWS + 1) throw new Unreadable('too-many-rows');
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${NAMESPACE}">${data || '<sheetData/>'}${merges}</worksheet>`,
  );
}

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function sheetOf(sheet: Worksheet): FileSheet {
  const rows: (FileCell | null)[][] = [];
  let filled = 0;
  sheet.eachRow((row, n) => {
    const cells: (FileCell | null)[] = [];
    row.eachCell((cell, column) => {
      // The cells of a merge all show its first one's value.
      const found = column > MOST_COLUMNS || cell.master !== cell ? null : fileCell(cell);
      if (!found) return;
      while (cells.length < column - 1) cells.push(null);
      cells.push(found);
    });
    if (cells.length === 0) return;
    filled += 1;
    if (filled > MOST_ROWS || n > MOST_NAMED_ROWS) throw new Unreadable('too-many-rows');
    while (rows.length < n - 1) rows.push([]);
    rows.push(cells);
  });
  if (rows.length > MOST_ROWS) throw new Unreadable('too-many-rows');
  return { title: sheet.name, rows, merges: [...(sheet.model.merges ?? [])].map(String) };
}

/** The mark stands in the first row of a form; a few rows may have been put above. */
const isMarked = ({ rows }: FileSheet): boolean =>
  rows.slice(0, 20).some((row) => row.some((cell) => cell?.is === 'text' && /^lcw \d+;/.test(cell.text)));
