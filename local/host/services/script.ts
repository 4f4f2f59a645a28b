// Session, ScriptApp, Utilities and the log on the host's side.
import { createHash } from 'node:crypto';
import { COST } from '../costs';
import { Thrown } from '../exception';
import type { Method, Running } from '../running';
import { SCOPES } from '../scopes';
import type { LogLine } from '../types';
import { formatDate } from './format-date';

/** In a simple trigger nobody has authorised anything: the address stays empty. */
const email = (run: Running): string => (run.options.via === 'simple-trigger' ? '' : run.options.as);

function session(label: string): Method {
  return { service: 'Session', label, scopes: [SCOPES.email], ms: COST.small, effect: email };
}

function missingScopes(run: Running, scopes: readonly string[] | null): readonly string[] {
  const wanted = scopes ?? run.machine.manifest.oauthScopes;
  return run.options.via === 'simple-trigger' ? wanted : wanted.filter((scope) => !run.granted.has(scope));
}

/** Version 4 in form, counted in content: the same run gives the same ids. */
export function uuid(run: Running): string {
  run.machine.uuids += 1;
  const hex = createHash('sha256').update(`${run.machine.spreadsheet.id} ${run.machine.uuids}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const SCRIPT_METHODS: Readonly<Record<string, Method>> = {
  'Session.getActiveUser': session('Session.getActiveUser'),
  'Session.getEffectiveUser': session('Session.getEffectiveUser'),
  'Session.getScriptTimeZone': { service: 'Session', ms: COST.small, effect: (run) => run.machine.manifest.timeZone },
  'ScriptApp.missingScopes': { service: 'ScriptApp', ms: COST.small, effect: missingScopes },
  'ScriptApp.authorizedScopes': {
    service: 'ScriptApp',
    ms: COST.small,
    effect: (run, scopes: readonly string[] | null) => {
      const missing = missingScopes(run, scopes);
      return (scopes ?? run.machine.manifest.oauthScopes).filter((scope) => !missing.includes(scope));
    },
  },
  'ScriptApp.requireScopes': {
    service: 'ScriptApp',
    ms: COST.small,
    effect: (run, scopes: readonly string[]) => {
      if (missingScopes(run, scopes).length > 0)
        throw new Thrown('Authorization is required to perform that action.', 'AuthorizationRequired');
    },
  },
  'Utilities.formatDate': {
    ms: 0,
    effect: (_run, time: number | null, zone: string, format: string) => {
      if (time === null) throw new Thrown('Invalid argument: date');
      return formatDate(time, String(zone), String(format));
    },
  },
  'Utilities.getUuid': { ms: 0, effect: uuid },
  'Utilities.sleep': {
    service: 'Utilities',
    ms: COST.small,
    effect: (run, ms: number) => {
      if (!(ms >= 0 && ms <= 300_000)) throw new Thrown('Invalid argument: milliseconds');
      run.machine.time += ms;
    },
  },
  'Utilities.computeDigest': {
    ms: 0,
    effect: (_run, algorithm: string, text: string) =>
      Array.from(new Int8Array(createHash(algorithm.replace('_', '').toLowerCase()).update(text, 'utf8').digest())),
  },
  'console.log': { ms: 0, effect: (run, level: LogLine['level'], text: string) => void run.log.push({ level, text }) },
};
