// The command behind npm run files: a unit's Excel file out, a file in with a preview, everything out.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { LARGEST, readFile } from '../../../files/read-file';
import { TEXTS } from '../../../files/texts';
import { Unreadable } from '../../../files/unreadable';
import { writeUnitSheet } from '../../../files/xlsx/write';
import type { ImportCell, ImportPreview } from '../../../src/actions/files/files-views';
import type { Lang, Text } from '../../../src/catalogue/types';
import type { Terminal } from '../demo/demo-command';
import { SAID as DEMO } from '../messages';
import { isBlocked, writeFolder } from '../out-folder';
import { readProduct } from '../product';
import { atDesk, type Desk, Stopped } from './files-kept';
import { FAULTS, HELP, SAID } from './files-messages';
import { type FilesOptions, readOptions, type Task } from './files-options';

/** Runs the command and returns the exit code. */
export async function files(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args);
  const { lang } = options;
  const complain = (texts: readonly Text[]): number => {
    for (const text of texts) terminal.complain(text[lang]);
    return 1;
  };
  if ('faults' in options) return complain([...options.faults, FAULTS.seeHelp]);
  const { task } = options;
  if (task.do === 'help') {
    terminal.print(HELP[lang]);
    return 0;
  }
  const product = readProduct(terminal.root);
  if (!product) return complain([DEMO.notBuilt]);
  try {
    const writes = task.do === 'import' && task.write;
    await atDesk(options, product, writes, (desk) => carryOut(task, desk, options, terminal.print));
    return 0;
  } catch (error) {
    if (error instanceof Stopped) return complain([error.text]);
    if (error instanceof Unreadable) {
      const say = (one: Lang): string => `${TEXTS[one].unreadable[error.why]} ${TEXTS[one].nothingWritten}`;
      return complain([{ vi: say('vi'), en: say('en') }]);
    }
    throw error;
  }
}

async function carryOut(task: Task, desk: Desk, { lang }: FilesOptions, print: (line: string) => void): Promise<void> {
  switch (task.do) {
    case 'units':
      for (const { id, name } of desk.call('readFiles').units) print(`${id}\t${name}`);
      return;
    case 'export': {
      const sheet = desk.call('readUnitSheet', unitOf(desk, task.unit));
      const out = task.out ?? sheet.fileName;
      save(out, await writeUnitSheet(sheet));
      return print(SAID.made(out)[lang]);
    }
    case 'all': {
      if (isBlocked(task.folder)) throw new Stopped(DEMO.notAFolder(task.folder));
      const { json, csv, name } = desk.call('exportAll');
      const made = new Map([
        [`${name}.json`, json],
        [`${name}.csv`, csv],
      ]);
      writeFolder(task.folder, made, []);
      for (const file of made.keys()) print(SAID.made(`${task.folder}/${file}`)[lang]);
      return;
    }
    case 'import':
      return importInto(task, desk, lang, print);
    case 'help':
  }
}

async function importInto(
  { file, unit, write }: Task & { do: 'import' },
  desk: Desk,
  lang: Lang,
  print: (line: string) => void,
): Promise<void> {
  const t = TEXTS[lang];
  const content = await readFile(basename(file), bytesOf(file));
  const preview = desk.call('previewImport', {
    ...content,
    ...(unit === undefined ? {} : { unit: unitOf(desk, unit) }),
  });
  for (const line of previewLines(preview, lang)) print(line);
  const cells = preview.cells.filter(({ what }) => what === 'new' || what === 'changed');
  if (cells.length === 0) return;
  if (!write) return print(SAID.confirm[lang]);
  const { written, left } = desk.call('applyImport', {
    unit: preview.unit,
    cells: cells.map(({ id, column, before, after }) => ({ id, column, before, after })),
  });
  desk.keep();
  print(t.written(written));
  if (left.length > 0) print(t.left(left.length));
}

/** What would change, a line for each cell; what would not change is counted only. */
function previewLines(preview: ImportPreview, lang: Lang): readonly string[] {
  const t = TEXTS[lang];
  const { cells, rows, titles, unitName, others } = preview;
  const of = (...what: readonly ImportCell['what'][]): readonly ImportCell[] =>
    cells.filter((cell) => what.includes(cell.what));
  const codes = new Map(rows.map(({ id, code }) => [id, code]));
  const short = (text: string): string => {
    const line = text.replace(/\s+/g, ' ');
    return line === '' ? t.empty : line.length > 60 ? `${line.slice(0, 60)}…` : line;
  };
  return [
    t.previewed(unitName, of('new', 'changed').length, of('unread').length),
    ...(others > 0 ? [t.others(others)] : []),
    ...of('new', 'changed', 'unread').map(
      ({ id, column, what, before, after, why, at }) =>
        `  ${SYMBOLS[what]} ${t.results[what]}  ${codes.get(id) ?? id} [${id}] ${titles[column]}: ${short(before)} → ${short(after)}${
          why ? `  (${why}${at ? `; ${t.inFile(at)}` : ''})` : ''
        }`,
    ),
    `  = ${t.results.equal}: ${t.number(of('equal').length)}`,
  ];
}

const SYMBOLS: Readonly<Record<ImportCell['what'], string>> = { new: '+', changed: '≠', equal: '=', unread: '?' };

/** The id of a unit named by its id or its name. @throws Stopped */
function unitOf(desk: Desk, named: string): string {
  const folded = (text: string): string => text.normalize('NFC').trim().toLowerCase();
  const found = desk
    .call('readFiles')
    .units.find(({ id, name }) => [id, name].some((one) => folded(one) === folded(named)));
  if (!found) throw new Stopped(SAID.noUnit(named));
  return found.id;
}

/** The size is looked at before a byte is read. */
function bytesOf(file: string): Uint8Array {
  if (!existsSync(file) || !statSync(file).isFile()) throw new Stopped(DEMO.notRead(file));
  if (statSync(file).size > LARGEST) throw new Unreadable('too-large');
  return readFileSync(file);
}

function save(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw new Stopped(SAID.notWritten(file, (error as Error).message));
  }
}
