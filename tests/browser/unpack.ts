// The browser that lies packed inside the npm package @sparticuz/chromium, unpacked once into a temporary folder of this project.
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

/** Where the unpacked parts lie. */
export interface Unpacked {
  /** The browser's executable. */
  readonly executable: string;
  /** Folder of the libraries (NSS, expat) that a bare Linux lacks. */
  readonly libraries: string;
  /** A fontconfig file: the system's fonts, and behind them those that npm packages carry. */
  readonly fontConfig: string;
}

/**
 * Unpacks the package's browser, libraries and font, or finds them unpacked. Safe when several processes start at once:
 * each unpacks into a folder of its own, and the first to finish gives it the final name.
 *
 * @throws Error when the package is not installed, or when another user of the machine owns the folder
 */
export function unpack(): Unpacked {
  const bin = packageFolder();
  const { version } = JSON.parse(readFileSync(join(bin, '../package.json'), 'utf8')) as { version: string };
  const owner = process.getuid?.() ?? 0;
  const home = join(tmpdir(), `learning-city-chromium-${version}-${owner}`);
  if (!existsSync(home)) fill(bin, home);
  const folder = lstatSync(home);
  if (!folder.isDirectory() || (process.getuid !== undefined && folder.uid !== owner)) {
    throw new Error(`${home} belongs to somebody else: remove it or set TMPDIR`);
  }
  return { executable: join(home, 'chromium'), libraries: join(home, 'lib'), fontConfig: join(home, 'fonts.conf') };
}

function packageFolder(): string {
  return join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');
}

function fill(bin: string, home: string): void {
  const open = (name: string): Buffer => brotliDecompressSync(readFileSync(join(bin, name)));
  const draft = mkdtempSync(`${home}-`);
  try {
    writeFileSync(join(draft, 'chromium'), open('chromium.br'), { mode: 0o700 });
    untar(open('al2023.tar.br'), draft);
    untar(open('fonts.tar.br'), draft);
    writeFileSync(join(draft, 'fonts.conf'), fontConfig(home));
    renameSync(draft, home);
  } catch (error) {
    if (!existsSync(join(home, 'fonts.conf'))) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** ✓ ✗ ○ ◇ █ ░, which the package's own font does not draw. */
const SYMBOLS = join(dirname(fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/package.json'))), 'ttf');

const fontConfig = (home: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${home}/fonts</dir>
  <dir>${SYMBOLS}</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`;

const BLOCK = 512;

/** Writes the plain files of a tar archive below `folder`. */
function untar(archive: Buffer, folder: string): void {
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const field = (from: number, length: number): string =>
      archive.toString('latin1', at + from, at + from + length).replace(/\0.*$/su, '');
    const [path, mode, size, kind] = [field(0, 100), field(100, 8), Number.parseInt(field(124, 12), 8), field(156, 1)];
    const start = at + BLOCK;
    if (kind === '0' || kind === '') {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, archive.subarray(start, start + size));
      chmodSync(target, Number.parseInt(mode, 8));
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
}
