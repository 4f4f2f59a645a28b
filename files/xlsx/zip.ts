// Unpacking a .xlsx: only the parts that are wanted, never more than a limit, and only what arrived undamaged.
import { Inflate } from 'fflate';
import { Unreadable } from '../unreadable';
import { MOST_UNPACKED } from './limits';

/** What the package's directory says of a part. Source: PKWARE APPNOTE 4.3.12. */
interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** Names of all parts, and the bytes of those that are wanted. */
export interface Package {
  readonly names: readonly string[];
  readonly parts: Readonly<Record<string, Uint8Array>>;
}

/** @throws Unreadable `damaged`, `encrypted` or `bomb` */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Package {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = directory(view);
    const chosen = entries.filter(({ name }) => wanted(name));
    const total = chosen.reduce((sum, { unpacked }) => sum + unpacked, 0);
    if (total > MOST_UNPACKED) throw new Unreadable('bomb');
    if (chosen.some(({ flags }) => (flags & 1) === 1)) throw new Unreadable('encrypted');
    const parts = chosen.map((entry) => [entry.name, unpacked(bytes, view, entry)] as const);
    return { names: entries.map(({ name }) => name), parts: Object.fromEntries(parts) };
  } catch (error) {
    // A place beyond the end of the bytes, or a stream that cannot be unpacked.
    throw error instanceof Unreadable ? error : new Unreadable('damaged');
  }
}

function directory(view: DataView): readonly Entry[] {
  let end = view.byteLength - 22;
  const last = Math.max(0, end - 65_535);
  while (end >= last && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < last) throw new Unreadable('damaged');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    if (view.getUint32(at, true) !== ENTRY) throw new Unreadable('damaged');
    const length = view.getUint16(at + 28, true);
    const entry = {
      name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, length)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return entry;
  });
}

/** The part's bytes: what its directory entry promises, to the byte and to the check sum. */
function unpacked(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  const { offset, packed, method, crc } = entry;
  if (view.getUint32(offset, true) !== PART) throw new Unreadable('damaged');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const raw = bytes.subarray(start, start + packed);
  if (raw.length !== packed || (method !== STORED && method !== DEFLATED)) throw new Unreadable('damaged');
  const whole = method === STORED ? raw : inflated(raw, entry.unpacked);
  if (whole.length !== entry.unpacked || crcOf(whole) !== crc) throw new Unreadable('damaged');
  return whole;
}

/** Piece by piece, so that a part that is larger than it says is left at once. */
function inflated(raw: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  const inflate = new Inflate((piece) => {
    if (at + piece.length > size) throw new Unreadable('bomb');
    whole.set(piece, at);
    at += piece.length;
  });
  for (let from = 0; from < raw.length; from += PIECE)
    inflate.push(raw.subarray(from, from + PIECE), from + PIECE >= raw.length);
  if (at !== size) throw new Unreadable('damaged');
  return whole;
}

const PIECE = 64 * 1024;
const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const PART = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
