// From a chosen file to plain cells: .xlsx or .csv, told by what is in it. The same in the browser and on the command line.
import type { FileContent } from '../src/actions/files/files-views';
import { readCsv } from './csv';
import { Unreadable } from './unreadable';
import { readXlsx } from './xlsx/read';

/** Bytes; what is larger is not opened. */
export const LARGEST = 50 * 1024 * 1024;

/**
 * Reads a file. Its name only tells a .csv from everything else.
 * @throws Unreadable
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<FileContent> {
  if (bytes.length > LARGEST) throw new Unreadable('too-large');
  if (bytes.length === 0) throw new Unreadable('empty');
  if (startsWith(bytes, COMPOUND)) throw new Unreadable(holds(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-excel');
  if (startsWith(bytes, ZIP)) return { name, sheets: await readXlsx(bytes) };
  if (/\.csv$/i.test(name)) return { name, sheets: [readCsv(bytes)] };
  throw new Unreadable(/\.xls[xm]?$/i.test(name) ? 'damaged' : 'other-kind');
}

/** "PK": a ZIP package. */
const ZIP = [0x50, 0x4b];
/** A compound file: .xls, or an encrypted .xlsx. Source: [MS-CFB] 2.2. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** True where the name of a stream stands in a compound file, in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const last = bytes.length - 2 * name.length;
  for (let at = 0; at <= last; at += 1) {
    let same = 0;
    while (same < name.length && bytes[at + 2 * same] === name.charCodeAt(same) && bytes[at + 2 * same + 1] === 0)
      same += 1;
    if (same === name.length) return true;
  }
  return false;
}
