// ScriptApp's installable triggers on the host's side.
import { COST } from '../costs';
import { Thrown } from '../exception';
import type { Method, Trigger } from '../running';
import { SCOPES } from '../scopes';
import { addTrigger, removeTrigger } from '../triggers';
import { uuid } from './script';

const scopes = [SCOPES.triggers];

export const TRIGGER_METHODS: Readonly<Record<string, Method>> = {
  'ScriptApp.newTrigger': { label: 'ScriptApp.newTrigger', scopes, authorised: true, ms: 0, effect: () => undefined },
  'ScriptApp.getProjectTriggers': {
    service: 'ScriptApp',
    label: 'ScriptApp.getProjectTriggers',
    scopes,
    authorised: true,
    ms: COST.triggers,
    effect: (run) => run.machine.triggers.filter((one) => one.owner === run.options.as),
  },
  'TriggerBuilder.create': {
    service: 'ScriptApp',
    label: 'ScriptApp.newTrigger',
    scopes,
    authorised: true,
    ms: COST.triggers,
    effect: (run, handler: string, spreadsheetId: string): Trigger => {
      if (spreadsheetId !== run.machine.spreadsheet.id)
        throw new Thrown('The local host knows only the spreadsheet the script is bound to.');
      const trigger: Trigger = { id: uuid(run), handler, owner: run.options.as, event: 'ON_EDIT' };
      addTrigger(run.machine, trigger);
      return trigger;
    },
  },
  'ScriptApp.deleteTrigger': {
    service: 'ScriptApp',
    label: 'ScriptApp.deleteTrigger',
    scopes,
    authorised: true,
    ms: COST.triggers,
    effect: (run, id: string) => removeTrigger(run.machine, id, run.options.as),
  },
};
