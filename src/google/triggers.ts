// Installable edit triggers of the person who runs the script. Scope: script.scriptapp.

/** Ids of the person's own triggers with this handler, the oldest first. */
export const ownTriggers = (handler: string): readonly string[] =>
  found(handler).map((trigger) => trigger.getUniqueId());

/** Makes a trigger that starts the handler at every edit by a person, as whoever makes it. Returns its id. */
export const addEditTrigger = (handler: string): string =>
  ScriptApp.newTrigger(handler).forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create().getUniqueId();

/** Takes the person's own triggers with this handler away, but for one. */
export function removeTriggers(handler: string, but?: string): void {
  for (const trigger of found(handler)) if (trigger.getUniqueId() !== but) ScriptApp.deleteTrigger(trigger);
}

const found = (handler: string): readonly GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
