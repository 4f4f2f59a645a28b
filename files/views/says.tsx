// What is going on, was done, or stands in the way: one line that screen readers hear.
import type { FilesView } from '../../src/actions/files/files-views';
import type { Server } from '../server';
import type { Texts } from '../texts';

/** What every task is handed. */
export interface Link {
  readonly server: Server;
  readonly view: FilesView;
  readonly t: Texts;
}

export interface Said {
  readonly text: string;
  /** Something is going on. */
  readonly doing?: boolean;
  readonly failed?: boolean;
}

export const SILENT: Said = { text: '' };

export function Says({ said: { text, doing, failed } }: { readonly said: Said }) {
  const look = failed ? 'result bad' : doing ? 'going' : 'result good';
  return (
    <>
      <p role="status" class={text === '' || failed ? '' : look}>
        {failed ? '' : text}
      </p>
      {failed ? (
        <p role="alert" class={look}>
          {text}
        </p>
      ) : null}
    </>
  );
}
