// Leaving a run at a question nobody has answered yet, as if it had never begun.
import type { Drive } from '../../drive/store';
import type { Host } from '../../host/host';

/** Thrown at the question; comes out of the host's `run`. */
export class Unanswered extends Error {
  constructor() {
    super('The question waits for its answer.');
    this.name = 'Unanswered';
  }
}

/**
 * Watches one run: what it changes itself, and what others change while it stands still. Taking back is possible as long as not both
 * have happened: nobody else's work is ever undone.
 */
export class Undo {
  private readonly host: Host;
  private readonly start: () => void;
  private goal: () => void;
  private seen: World;
  private own = false;
  private others = false;

  constructor(host: Host) {
    this.host = host;
    this.start = remembered(host);
    this.goal = this.start;
    this.seen = worldOf(host);
  }

  /** Before others act. */
  pause(): void {
    const now = worldOf(this.host);
    if (!same(now, this.seen)) this.own = true;
    this.seen = now;
  }

  /** After others have acted. */
  resume(): void {
    const now = worldOf(this.host);
    if (!same(now, this.seen)) this.others = true;
    this.seen = now;
  }

  /** At the question: true where the run can be taken back. */
  isPossible(): boolean {
    this.pause();
    if (this.own && this.others) return false;
    this.goal = this.others ? remembered(this.host) : this.start;
    return true;
  }

  /** After the run was left: workbook, Drive, properties, triggers and caches as before it, with what others did. */
  takeBack(): void {
    this.goal();
  }
}

/** What a run can change, in a form that is quick to compare. */
interface World {
  readonly state: object;
  readonly files: string;
  readonly lasting: string;
}

const worldOf = ({ workbook, drive, lasting }: Host): World => ({
  state: workbook.state,
  files: JSON.stringify(drive.files),
  lasting: lasting(),
});

const same = (a: World, b: World): boolean => a.state === b.state && a.files === b.files && a.lasting === b.lasting;

/** The state of a workbook and what a document holds are replaced, never altered; a file's entry is altered and so is copied. */
function remembered(host: Host): () => void {
  const { state } = host.workbook;
  const { minted } = host.drive;
  const files = structuredClone(host.drive.files);
  const contents = { ...host.drive.contents };
  const putBack = host.checkpoint();
  return () => {
    host.workbook.state = state;
    host.drive.minted = minted;
    refill(host.drive.files, files);
    refill(host.drive.contents, contents);
    putBack();
  };
}

function refill<V>(record: Drive['files'] | Record<string, V>, entries: Readonly<Record<string, unknown>>): void {
  for (const key of Object.keys(record)) delete record[key];
  Object.assign(record, entries);
}
