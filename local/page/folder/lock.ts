// One server at a time in a folder: two of them would overwrite each other's work.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder is in use. `pid`: the other program's number. */
export interface Occupied {
  readonly pid: number;
  readonly file: string;
}

const LOCK = 'lock';

/** Takes the folder, or says who has it. The lock of a program that is not there any more counts for nothing. */
export function takeFolder(folder: string): { readonly release: () => void } | Occupied {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, LOCK);
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if (create(file)) return { release: () => releaseOwn(file) };
    const holder = readLock(file);
    if (holder && isAlive(holder)) return { pid: holder.pid, file };
    clearStale(file);
  }
  return { pid: readLock(file)?.pid ?? 0, file };
}

/** Who holds a lock: a process number and when that process began, because numbers are given again. */
interface Holder {
  readonly pid: number;
  readonly began: string;
}

/** The lock appears with its text in it, never empty. */
function create(file: string): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, `${process.pid} ${beginningOf(process.pid)}\n`);
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Moved away first: of two programs that find the same stale lock one moves it; who moved a living one instead puts it back. */
function clearStale(file: string): void {
  const moved = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, moved);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const holder = readLock(moved);
  if (holder && isAlive(holder)) renameSync(moved, file);
  else rmSync(moved, { force: true });
}

function releaseOwn(file: string): void {
  if (readLock(file)?.pid === process.pid) rmSync(file, { force: true });
}

function readLock(file: string): Holder | undefined {
  try {
    const [number, began = ''] = readFileSync(file, 'utf8').trim().split(' ');
    const pid = Number(number);
    return Number.isSafeInteger(pid) && pid > 0 ? { pid, began } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, began }: Holder): boolean {
  const now = beginningOf(pid);
  if (began !== '' && now !== '' && began !== now) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, in the system's own ticks; "" where the system does not tell. */
function beginningOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
