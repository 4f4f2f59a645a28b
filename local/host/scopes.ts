// Which call needs which scope, and what Apps Script says when it is missing.
import { Thrown } from './exception';
import type { Method, Running } from './running';

const AUTH = 'https://www.googleapis.com/auth/';
export const SCOPES = {
  spreadsheets: `${AUTH}spreadsheets`,
  currentOnly: `${AUTH}spreadsheets.currentonly`,
  documents: `${AUTH}documents`,
  driveFile: `${AUTH}drive.file`,
  drive: `${AUTH}drive`,
  ui: `${AUTH}script.container.ui`,
  email: `${AUTH}userinfo.email`,
  triggers: `${AUTH}script.scriptapp`,
} as const;

/** The scopes of which an advanced service takes any. drive.file reaches no spreadsheet that the script did not make, so it does not serve Sheets. */
export const API_SCOPES: Readonly<Record<string, readonly string[]>> = {
  sheets: [SCOPES.spreadsheets, SCOPES.drive],
  docs: [SCOPES.documents, SCOPES.driveFile, SCOPES.drive],
  drive: [SCOPES.driveFile, SCOPES.drive],
};

/** What AuthMode.NONE leaves: menu items, the log, Utilities; no document, no property, no user data. */
const WITHOUT_AUTHORISATION =
  /^(SpreadsheetApp\.getUi|Ui\.addMenu|Utilities\..*|console\..*|ScriptApp\..*|Session\.getScriptTimeZone)$/;

/** Throws what Apps Script throws where the run may not call the method. */
export function authorise(run: Running, name: string, method: Method): void {
  const label = method.label ?? name;
  const scopes = method.scopes ?? [];
  const required = scopes.length === 1 ? scopes[0] : `(${scopes.join(' || ')})`;
  if (run.options.authMode === 'NONE' && !WITHOUT_AUTHORISATION.test(name))
    throw new Thrown(`You do not have permission to call ${label}.`);
  if (run.options.via === 'simple-trigger') {
    if (method.authorised)
      throw new Thrown(`You do not have permission to call ${label}. Required permissions: ${required}`);
    return;
  }
  if (scopes.length === 0 || scopes.some((scope) => run.granted.has(scope))) return;
  const declared = scopes.some((scope) => run.machine.manifest.oauthScopes.includes(scope));
  throw new Thrown(
    declared
      ? `You do not have permission to call ${label}. Required permissions: ${required}`
      : `Specified permissions are not sufficient to call ${label}. Required permissions: ${required}`,
  );
}
