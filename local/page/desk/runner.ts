// Runs of the bundle for a window: dialogs are asked one by one, and others act while a run waits for Google.
import type { Host } from '../../host/host';
import type { ActiveCell, Alert, RunResult, UiAnswer } from '../../host/types';
import type { Dialog, RunReply, RunRequest } from '../protocol';
import { REFUSALS } from '../texts';
import { Refused } from './refused';
import { Unanswered, Undo } from './undo';

export class Runner {
  private readonly host: Host;
  private undo: Undo | undefined;
  private leaving = false;
  /** The questions each unfinished action has asked so far: an answer counts only for the question it was given to. */
  private readonly asked = new Map<string, readonly string[]>();

  /** @param others carries out what others have asked meanwhile */
  constructor(host: Host, others: () => void) {
    this.host = host;
    host.beforeCall = () => {
      if (this.leaving) return;
      const { undo } = this;
      undo?.pause();
      this.undo = undefined;
      try {
        others();
      } finally {
        this.undo = undo;
        undo?.resume();
      }
    };
  }

  /**
   * Runs the function from its start. At a question beyond the answers given the run is left and taken back, and the question is returned.
   * Where others have meanwhile built on what the run did, nothing can be taken back: the dialog counts as closed.
   * @throws Refused where a question is not the one that was answered
   */
  run(request: RunRequest, active: ActiveCell | undefined): Omit<RunReply, 'changes'> {
    const action = JSON.stringify([request.as, request.via, request.function, request.args]);
    const known = request.answers.length > 0 ? (this.asked.get(action) ?? []) : [];
    const questions: Dialog[] = [];
    const decide = (dialog: Omit<Alert, 'pressed'>): UiAnswer => {
      const question = dialogOf(dialog);
      const n = questions.push(question) - 1;
      const answer = request.answers[n];
      const differs = known[n] !== undefined && known[n] !== JSON.stringify(question);
      if (answer && !differs) return answer;
      if (!undo.isPossible()) return { button: 'CLOSE', text: '' };
      this.leaving = true;
      throw answer ? new Refused(409, REFUSALS.dialogChanged) : new Unanswered();
    };
    const outer = this.undo;
    const undo = new Undo(this.host);
    this.undo = undo;
    try {
      const { as, via, args, answers: _ } = request;
      const result = this.host.run(request.function, { as, via, args, decide, ...(active ? { active } : {}) });
      this.asked.delete(action);
      return replyOf(result, request.via);
    } catch (error) {
      if (this.leaving) undo.takeBack();
      if (!(error instanceof Unanswered)) throw error;
      this.remember(action, questions);
      return { question: questions[questions.length - 1] as Dialog, alerts: [], toasts: [] };
    } finally {
      this.leaving = false;
      this.undo = outer;
    }
  }

  private remember(action: string, questions: readonly Dialog[]): void {
    this.asked.delete(action);
    this.asked.set(
      action,
      questions.map((one) => JSON.stringify(one)),
    );
    const [oldest] = this.asked.keys();
    if (this.asked.size > MOST_UNFINISHED && oldest !== undefined) this.asked.delete(oldest);
  }
}

const MOST_UNFINISHED = 100;

function replyOf(result: RunResult, via: RunRequest['via']): Omit<RunReply, 'changes'> {
  const { value, error, alerts, toasts, sidebar, dialog, activated } = result;
  return {
    ...(via === 'sidebar' && !error ? { value: value ?? null } : {}),
    ...(error ? { error: { name: error.name, message: error.message } } : {}),
    alerts: alerts.filter((one) => one.kind === 'alert' && one.buttons === 'OK').map(dialogOf),
    toasts,
    ...(sidebar
      ? { sidebar: { title: sidebar.title, html: sidebar.html, width: sidebar.width ?? SIDEBAR_WIDTH } }
      : {}),
    ...(dialog ? { dialog: { ...DIALOG_SIZE, ...dialog } } : {}),
    ...(activated ? { activate: activated } : {}),
  };
}

/** Where the script names no size. */
const DIALOG_SIZE = { width: 600, height: 400 };

/** Google gives every sidebar of an editor 300 pixels. */
const SIDEBAR_WIDTH = 300;

const dialogOf = ({ kind, title, text, buttons }: Omit<Alert, 'pressed'>): Dialog => ({
  kind,
  title,
  text,
  buttons: buttons as Dialog['buttons'],
});
