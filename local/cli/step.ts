// One action of the add-in, run from its menu, and the failure of a step.
import type { Lang, Text } from '../../src/catalogue/types';
import type { Host } from '../host/host';
import type { ActiveCell, RunResult } from '../host/types';
import { SAID } from './messages';

/** Ends the demo: which step could not be done, and why. */
export class StepFailed extends Error {
  readonly text: Text;
  constructor(step: Text, why: Text) {
    const text = { vi: SAID.failed(step.vi, why.vi).vi, en: SAID.failed(step.en, why.en).en };
    super(text.en);
    this.name = 'StepFailed';
    this.text = text;
  }
}

/** An action with what it cost. */
export interface DoneAction {
  readonly step: Text;
  readonly result: RunResult;
}

/** Runs an entry point as a menu item does. @throws StepFailed when the script ends with an error, or says that it could not do it */
export function runAction(
  host: Host,
  entry: string,
  step: Text,
  as: string,
  { mayRefuse = false, active }: { readonly mayRefuse?: boolean; readonly active?: ActiveCell } = {},
): DoneAction {
  const result = host.run(entry, { as, via: 'menu', ...(active ? { active } : {}) });
  if (result.error) {
    const why = `${result.error.name}: ${result.error.message}`;
    throw new StepFailed(step, { vi: why, en: why });
  }
  const action = { step, result };
  if (result.value === false && !mayRefuse) throw new StepFailed(step, told(result));
  return action;
}

/** What the action told the person, in one line. */
export function told(result: RunResult): Text {
  const text = result.alerts
    .map((alert) => alert.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { vi: text, en: text };
}

/** How an action is shown while the demo runs: "Khởi tạo bộ biểu mẫu …". */
export const announce = (step: Text, lang: Lang): string => `• ${step[lang]} …`;
