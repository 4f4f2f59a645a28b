// Running a function of the script: its dialogs, its messages, its sidebar, and where it moved the selection.
import type { Answer } from '../frame-shim';
import type { ChangesView, Dialog, DialogAnswer, RunReply, RunRequest, Selection, Shown } from '../protocol';
import type { Mirror } from './book/mirror';
import { ServerGone } from './server';
import { TEXTS, type Texts } from './texts';

/** The script says that it is at work; here that word arrives when the work is done, and the page has said it before. */
const BEGUN: ReadonlySet<string> = new Set([TEXTS.vi.working, TEXTS.en.working]);

/** What the runs need of the window. */
export interface RunLinks {
  readonly mirror: Mirror;
  readonly texts: Texts;
  send(request: RunRequest): Promise<RunReply>;
  /** Resolves once every edit that was made before is answered. */
  settled(): Promise<void>;
  selection(): Selection;
  take(changes: ChangesView): void;
  ask(dialog: Dialog): Promise<DialogAnswer>;
  toast(shown: Shown): void;
  /** "Working…", until the returned function is called. */
  working(): () => void;
  sidebar(sidebar: { readonly title: string }): void;
  dialog(dialog: { readonly title: string; readonly width: number; readonly height: number }): void;
  goTo(selection: Selection, focus: boolean): void;
  /** The running menu functions changed. */
  changed(): void;
  failed(error: unknown): void;
  /** After the last dialog of a run. */
  finished(): void;
}

export interface Runs {
  /** True while a menu item with that function is at work. */
  busy(name: string): boolean;
  fromMenu(name: string): Promise<void>;
  /** Never rejects: an error is an answer. */
  fromSidebar(name: string, args: readonly unknown[]): Promise<Omit<Answer, 'id'>>;
}

export function createRuns(links: RunLinks): Runs {
  const running = new Set<string>();

  const run = async (name: string, via: RunRequest['via'], args: readonly unknown[]): Promise<RunReply> => {
    await links.settled();
    const answers: DialogAnswer[] = [];
    for (;;) {
      const { mirror } = links;
      const selection = links.selection();
      const reply = await links.send({
        as: mirror.as,
        since: mirror.revision,
        via,
        function: name,
        args,
        selection,
        answers,
      });
      if (reply.question === undefined) return reply;
      answers.push(await links.ask(reply.question));
    }
  };
  const show = async (reply: RunReply, via: RunRequest['via']): Promise<void> => {
    links.take(reply.changes);
    if (reply.activate) links.goTo(reply.activate, via === 'menu');
    for (const shown of reply.toasts) if (!BEGUN.has(shown.text)) links.toast(shown);
    if (reply.sidebar) links.sidebar(reply.sidebar);
    if (reply.dialog) links.dialog(reply.dialog);
    for (const alert of reply.alerts) await links.ask(alert);
  };

  return {
    busy: (name) => running.has(name),
    async fromMenu(name) {
      if (running.has(name)) return;
      running.add(name);
      links.changed();
      const done = links.working();
      try {
        const reply = await run(name, 'menu', []);
        done();
        await show(reply, 'menu');
        if (reply.error)
          await links.ask({ kind: 'alert', title: links.texts.scriptError, text: said(reply.error), buttons: 'OK' });
      } catch (error) {
        links.failed(error);
      } finally {
        done();
        running.delete(name);
        links.changed();
        links.finished();
      }
    },
    async fromSidebar(name, args) {
      try {
        const reply = await run(name, 'sidebar', args);
        await show(reply, 'sidebar');
        return reply.error ? { error: reply.error } : { value: reply.value };
      } catch (error) {
        const gone = error instanceof ServerGone;
        return {
          error: { name: 'NetworkError', message: gone ? links.texts.noAnswer : String((error as Error).message) },
        };
      }
    },
  };
}

const said = ({ name, message }: { readonly name: string; readonly message: string }): string => `${name}: ${message}`;
