// Installable triggers: what Google keeps of them, how many a person may have, and what lives on when the host is closed.
import { Thrown } from './exception';
import { LIMITS } from './limits';
import type { Machine, Trigger } from './running';

/** Keeps a new trigger. Throws what Apps Script throws where the person has too many. */
export function addTrigger(machine: Machine, trigger: Trigger): void {
  if (machine.triggers.filter((one) => one.owner === trigger.owner).length >= LIMITS.triggersPerUser)
    throw new Thrown(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  machine.triggers.push(trigger);
}

/** Takes one of the person's triggers away. */
export function removeTrigger(machine: Machine, id: string, owner: string): void {
  const at = machine.triggers.findIndex((one) => one.id === id && one.owner === owner);
  if (at < 0)
    throw new Thrown('Unexpected error while getting the method or property deleteTrigger on object ScriptApp.');
  machine.triggers.splice(at, 1);
}

/** Properties and triggers as text, for `restoreLasting`. Locks and caches do not outlive the host. */
export function lastingText({ properties, triggers, uuids }: Machine): string {
  const stores = Object.fromEntries([...properties].map(([name, values]) => [name, Object.fromEntries(values)]));
  return JSON.stringify({ properties: stores, triggers, uuids });
}

/** What `lastingText` wrote, as members of a new machine; without a text, nothing. */
export function restoreLasting(text: string | undefined): Pick<Machine, 'properties' | 'triggers' | 'uuids'> {
  const { properties, triggers, uuids } = JSON.parse(text ?? '{}') as {
    readonly properties?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly triggers?: readonly Trigger[];
    readonly uuids?: number;
  };
  return {
    properties: new Map(
      Object.entries(properties ?? {}).map(([name, values]) => [name, new Map(Object.entries(values))]),
    ),
    triggers: [...(triggers ?? [])],
    uuids: uuids ?? 0,
  };
}
