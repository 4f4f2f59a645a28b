// The one way from the sidebar to the server: google.script.run as promises, typed by the server's own functions.
import type { SidebarServer } from '../src/actions/views';
import { connectTo, READ, type Remote, type RunnerOf, WORK } from './remote';

export type { Outcome } from './remote';

/** The server's functions as they look from here: they never throw and always end. */
export type Server = Remote<SidebarServer>;

/** google.script.run. A function that the script does not have is absent. */
export type Runner = RunnerOf<SidebarServer>;

const LIMITS: Readonly<Record<keyof SidebarServer, number>> = {
  readSidebar: READ,
  readRow: READ,
  goToCell: READ,
  writeAnswer: READ,
  runCheck: WORK,
  runDraft: WORK,
  readWork: READ,
  handInUnit: WORK,
  decideUnit: WORK,
  waiveFinding: WORK,
  openFiles: READ,
};

/** The server behind a runner, which is asked at each call. */
export const connect = (runner: () => Runner): Server => connectTo<SidebarServer>(LIMITS, runner);
