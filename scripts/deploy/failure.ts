// From what clasp printed to what happened and what to do. Google's own words follow as they are.
import type { Text } from '../../src/catalogue/types';
import type { Said } from './clasp';
import { CAUSES, SAID } from './texts';

/**
 * The first that fits counts. clasp prints Google's message and no status, so the words are all there is; sources: clasp 3.4.1 (core/utils.js), google-auth-library,
 * and Google's answers as people report them.
 */
const KNOWN: readonly (readonly [RegExp, Text])[] = [
  [/No credentials found|Could not read API credentials/i, CAUSES.noLogin],
  [
    /invalid_grant|invalid_rapt|invalid_client|unauthorized_client|No refresh token|invalid authentication credentials/i,
    CAUSES.oldLogin,
  ],
  [/has not enabled the Apps Script API/i, CAUSES.apiOff],
  [/insufficient authentication scopes|Insufficient Permission/i, CAUSES.narrowLogin],
  [/admin_policy_enforced|access_denied|disabled by (the|your) admin/i, CAUSES.policy],
  [/does not have permission|not have (sufficient )?permission|Forbidden/i, CAUSES.noRight],
  [/entity was not found|File not found|\bnot found\b/i, CAUSES.gone],
  [/quota|rate limit|too many requests|resource has been exhausted/i, CAUSES.quota],
  [
    /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|EHOSTUNREACH|socket hang up|certificate|self[- ]signed|network|fetch failed|premature close/i,
    CAUSES.network,
  ],
  [/internal error|backend error|unavailable|bad gateway|deadline|status code 5\d\d|server error/i, CAUSES.server],
  [/manifest|invalid json|syntax ?error|invalid argument|scope|unknown service|bad request/i, CAUSES.content],
];

/** @param step what was being done */
export function failureOf({ err, out }: Said, step: Text): Text {
  const words = err.trim() || out.trim();
  const cause = KNOWN.find(([pattern]) => pattern.test(words))?.[1] ?? CAUSES.unknown;
  return SAID.failed(step, cause, words);
}
