// From a form that was filled to what the server is asked.
import type { Form, Recording } from './state';

/** False while a reason that is required is missing. */
export const isReady = ({ asks, text }: Form): boolean => (asks !== 'return' && asks !== 'waive') || text.trim() !== '';

/** What confirming the form asks the server for. */
export function recordingOf(form: Form): Recording {
  const { asks, about } = form;
  const text = form.text.trim();
  switch (asks) {
    case 'accept':
    case 'return':
      return { do: 'decide', form, request: { unit: about, decision: asks, reason: text } };
    case 'waive':
    case 'end':
      return { do: 'waive', form, request: { waiver: about, reason: text } };
    default: {
      const state = asks === 'withdraw' ? 'entering' : 'handed-in';
      return { do: 'hand-in', form, request: { unit: about, state, letter: text } };
    }
  }
}
