// Which of the manifest's scopes this person has granted: consent is asked for each of them.
import { SCOPES, type ScopeName } from '../self-test/contract';

/** What Apps Script has and its published types do not yet: developers.google.com/apps-script/reference/script/authorization-info. */
interface AuthorizationInfo {
  getAuthorizedScopes?(): readonly string[] | null;
}

const PREFIX = 'https://www.googleapis.com/auth/';

/** Scopes that are granted and that are not; both empty where Google does not tell. */
export function grantedScopes(): { readonly granted: readonly ScopeName[]; readonly missing: readonly ScopeName[] } {
  try {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL) as AuthorizationInfo;
    const granted = info.getAuthorizedScopes?.();
    if (!granted) return { granted: [], missing: [] };
    const has = (scope: ScopeName): boolean => granted.includes(PREFIX + scope);
    return { granted: SCOPES.filter(has), missing: SCOPES.filter((scope) => !has(scope)) };
  } catch {
    return { granted: [], missing: [] };
  }
}
