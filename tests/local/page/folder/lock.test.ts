// One server at a time in a folder.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeFolder } from '../../../../local/page/folder/lock';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lock = (text: string): void => writeFileSync(join(folder, 'lock'), text);
const taken = (): string => {
  const reply = takeFolder(folder);
  return 'pid' in reply ? `process ${reply.pid} has it` : 'taken';
};

describe('the folder of a running server', () => {
  it('belongs to the first that takes it, until that gives it back', () => {
    const first = takeFolder(folder);
    expect(taken()).toBe(`process ${process.pid} has it`);
    if ('release' in first) first.release();
    expect(readdirSync(folder)).toEqual([]);
    expect(taken()).toBe('taken');
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  it('is made where it is not there yet', () => {
    folder = join(folder, 'a', 'b');
    expect(taken()).toBe('taken');
  });

  it('is free again after its server was killed', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    lock(`${child.pid} \n`);
    expect(taken()).toBe(`process ${child.pid} has it`);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(taken()).toBe('taken');
  });

  it.each(['', 'nonsense', '-4 5'])('is free where the lock says nothing: %j', (text) => {
    lock(text);
    expect(taken()).toBe('taken');
  });

  it('is free where another program has been given the old number', () => {
    if (process.platform !== 'linux') return;
    lock(`${process.pid} 1\n`);
    expect(taken()).toBe('taken');
  });
});
