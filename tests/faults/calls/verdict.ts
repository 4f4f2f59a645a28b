// How a run ended, as the person sees it.
import type { RunResult } from '../../../local/host/types';
import type { Reply } from '../../../src/actions/views';

export interface Verdict {
  readonly is: 'done' | 'failed' | 'ended';
  /** What the person reads of the failure. */
  readonly text: string;
}

/** Menu functions give true or false and an alert, functions of the windows a reply, the others nothing. */
export function verdictOn({ value, error, alerts, toasts }: RunResult, silent: boolean): Verdict {
  if (error?.ended) return { is: 'ended', text: '' };
  if (error) return { is: 'failed', text: error.message };
  if (silent) return { is: 'done', text: toasts.map(({ text }) => text).join('\n') };
  if (value === false || value === '') return { is: 'failed', text: alerts[alerts.length - 1]?.text ?? '' };
  const reply = value as Partial<Reply<unknown>> | null | undefined;
  if (typeof reply === 'object' && reply !== null && reply.ok === false)
    return { is: 'failed', text: (reply as { failure: { text: string } }).failure.text };
  return { is: 'done', text: '' };
}
