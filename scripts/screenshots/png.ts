// Makes a screenshot's PNG small: pictures of text need few colours, so that a palette of 256 shows them as they are.
import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const MOST_COLOURS = 256;

/** @param png 8 bits a channel, RGB or opaque RGBA, not interlaced: what Chromium gives. @returns the same picture with a palette */
export function withPalette(png: Buffer): Buffer {
  const { width, height, colours } = pixelsOf(png);
  const { palette, indexes } = reduced(colours);
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) lines.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** 0xRRGGBB, line by line. */
  readonly colours: Uint32Array;
}

function pixelsOf(png: Buffer): Pixels {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, kind, , , interlaced] = png.subarray(24, 29);
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0) throw new Error('Not a PNG as Chromium makes it');
  const size = kind === 2 ? 3 : 4;
  const data: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const bytes = unfiltered(inflateSync(Buffer.concat(data)), width * size, height, size);
  const colours = new Uint32Array(width * height);
  for (let i = 0; i < colours.length; i += 1) colours[i] = bytes.readUIntBE(i * size, 3);
  return { width, height, colours };
}

/** PNG specification, part 9: each line begins with the filter that was put over its bytes. */
function unfiltered(lines: Buffer, length: number, height: number, size: number): Buffer {
  const bytes = Buffer.alloc(length * height);
  const byte = (x: number, y: number): number => (x < 0 || y < 0 ? 0 : (bytes[y * length + x] ?? 0));
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (length + 1)] ?? 0;
    for (let x = 0; x < length; x += 1) {
      const left = byte(x - size, y);
      const above = byte(x, y - 1);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, byte(x - size, y - 1))][filter] ?? 0;
      bytes[y * length + x] = (lines[y * (length + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return bytes;
}

function paeth(left: number, above: number, corner: number): number {
  const [a, b, c] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** Colours that lie close together become the most frequent of them; how close, the number of colours decides. */
function reduced(colours: Uint32Array): { readonly palette: readonly number[]; readonly indexes: Uint8Array } {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  for (let step = 1; ; step += 1) {
    const bucketOf = (colour: number): number =>
      (Math.round((colour >> 16) / step) << 16) |
      (Math.round(((colour >> 8) & 255) / step) << 8) |
      Math.round((colour & 255) / step);
    const palette: number[] = [];
    const places = new Map<number, number>();
    for (const colour of byCount) {
      const bucket = bucketOf(colour);
      if (!places.has(bucket)) places.set(bucket, palette.push(colour) - 1);
      if (palette.length > MOST_COLOURS) break;
    }
    if (palette.length > MOST_COLOURS) continue;
    const indexOf = new Map(byCount.map((colour) => [colour, places.get(bucketOf(colour)) ?? 0]));
    return { palette, indexes: Uint8Array.from(colours, (colour) => indexOf.get(colour) ?? 0) };
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(checksum(body), body.length + 4);
  return frame;
}

/** CRC-32 (zlib.crc32 came with Node 22). */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
