// The workbook's folder: nothing that was kept is ever lost, whatever happens while it is being kept.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addFile, createDrive, DOCUMENT, setContent } from '../../../../local/drive/store';
import { readStore, setAside, storeIn } from '../../../../local/page/folder/state-file';
import type { Kept } from '../../../../local/page/folder/state-text';
import { typeInto } from '../../../../local/sheets/typing';
import { coordinator, nine, sampleKept, smallKept } from '../small-desk';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const kept = (): Kept | undefined => {
  const found = readStore(folder);
  return found.kind === 'kept' ? found.kept : undefined;
};

describe('keeping the workbook', () => {
  it('gives back what was kept, again and again: cells, looks, dropdowns, files, documents, properties', () => {
    const sample = { ...sampleKept(), revision: 41, lasting: '{"properties":{"Document":{"a":"“b”"}}}' };
    const drive = createDrive();
    const file = addFile(drive, { name: 'Dự thảo', mimeType: DOCUMENT, owner: coordinator, time: nine });
    setContent(drive, file.id, { body: [{ text: 'một\u2028hai' }] });
    const whole = { ...sample, drive };
    const save = storeIn(folder);
    save(whole);
    expect(kept()).toEqual(whole);
    const workbook = { state: whole.workbook };
    typeInto(workbook, whole.workbook.sheets[3]?.sheetId ?? 0, 0, 0, 'đổi', coordinator);
    save({ ...whole, revision: 42, workbook: workbook.state });
    expect(kept()).toEqual({ ...whole, revision: 42, workbook: workbook.state });
    storeIn(folder)(kept() as Kept);
    expect(kept()).toEqual({ ...whole, revision: 42, workbook: workbook.state });
  });

  it('shares equal looks again, so that the file and the memory stay small', () => {
    storeIn(folder)(sampleKept());
    expect(readFileSync(join(folder, 'state.json')).length).toBeLessThan(3_000_000);
    const cells = (kept()?.workbook.sheets ?? []).flatMap((sheet) => sheet.rows.flatMap((row) => row ?? []));
    const looks = new Set(cells.map((cell) => cell?.userEnteredFormat));
    expect(looks.size).toBeLessThan(200);
  });

  it('is not disturbed by what a save that was cut off has left behind', () => {
    const save = storeIn(folder);
    save(smallKept());
    writeFileSync(join(folder, '.state.json.new'), '{"format":1,"revis');
    expect(kept()).toEqual(smallKept());
    save({ ...smallKept(), revision: 7 });
    expect(kept()?.revision).toBe(7);
    expect(readdirSync(folder)).toEqual(['state.json']);
  });
});

describe('a folder without a sound workbook', () => {
  it('begins with nothing where there is none', () => {
    expect(readStore(join(folder, 'new'))).toEqual({ kind: 'none' });
    expect(setAside(folder)).toBeUndefined();
  });

  it.each(['', '{', '[]', 'null', '{"format":2}', '{"format":1,"revision":1}'])(
    'sets a damaged file aside, as it is: %j',
    (text) => {
      writeFileSync(join(folder, 'state.1.json'), 'an older one');
      writeFileSync(join(folder, 'state.json'), text);
      const found = readStore(folder);
      expect(found).toEqual({ kind: 'damaged', aside: join(folder, 'state.2.json') });
      expect(readFileSync(join(folder, 'state.2.json'), 'utf8')).toBe(text);
      expect(readFileSync(join(folder, 'state.1.json'), 'utf8')).toBe('an older one');
      expect(existsSync(join(folder, 'state.json'))).toBe(false);
    },
  );

  it('does not take half a file for a whole one', () => {
    storeIn(folder)(smallKept());
    const file = join(folder, 'state.json');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.slice(0, whole.length / 2));
    expect(readStore(folder).kind).toBe('damaged');
  });
});
