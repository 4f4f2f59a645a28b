// Who checks while people type: each person's own simple trigger, or one installable trigger for all.
import type { Settings } from '../../catalogue/plan';

/** The installable trigger in charge. */
export interface LiveTrigger {
  readonly id: string;
  /** E-mail address of whoever made it, and as whom it runs. */
  readonly owner: string;
}

/** The trigger that the settings put in charge; undefined where each person's own trigger is. */
export function triggerOf({
  liveForAll,
  liveTrigger,
}: Pick<Settings, 'liveForAll' | 'liveTrigger'>): LiveTrigger | undefined {
  const [id = '', owner = ''] = liveTrigger.split(';').map((part) => part.trim());
  return liveForAll && id !== '' ? { id, owner } : undefined;
}

/** The settings with a trigger in charge, or with none. */
export const withTrigger = (settings: Settings, trigger: LiveTrigger | undefined): Settings => ({
  ...settings,
  liveForAll: trigger !== undefined,
  liveTrigger: trigger ? `${trigger.id}; ${trigger.owner}` : '',
});
