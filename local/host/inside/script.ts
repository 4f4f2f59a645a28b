// Runs inside the context: Session, ScriptApp, Utilities, console and Logger.
import type { Call } from './connect';

/** A trigger as it crosses. */
interface Kept {
  readonly id: string;
  readonly handler: string;
  readonly event: string;
}

/**
 * Session (getActiveUser, getEffectiveUser, getScriptTimeZone), ScriptApp (AuthMode, AuthorizationStatus, getAuthorizationInfo, requireScopes,
 * EventType, newTrigger(…).forSpreadsheet(…).onEdit().create(), getProjectTriggers, deleteTrigger),
 * Utilities (formatDate, getUuid, sleep, computeDigest, DigestAlgorithm), console, Logger. Anything else is undefined. Self-contained.
 */
export function installScript(call: Call): void {
  const constants = (names: string): Record<string, object> =>
    Object.fromEntries(names.split(' ').map((name) => [name, { toString: () => name, toJSON: () => name }]));
  const AuthorizationStatus = constants('REQUIRED NOT_REQUIRED');
  const EventType = constants('CLOCK ON_OPEN ON_EDIT ON_FORM_SUBMIT ON_CHANGE ON_EVENT_UPDATED');
  const trigger = ({ id, handler, event }: Kept): object => ({
    getUniqueId: () => id,
    getHandlerFunction: () => handler,
    getEventType: () => EventType[event],
  });
  const Session = {
    getActiveUser: () => ({ getEmail: () => call('Session.getActiveUser') }),
    getEffectiveUser: () => ({ getEmail: () => call('Session.getEffectiveUser') }),
    getScriptTimeZone: () => call('Session.getScriptTimeZone'),
  };
  const ScriptApp = {
    AuthMode: constants('NONE CUSTOM_FUNCTION LIMITED FULL'),
    AuthorizationStatus,
    getAuthorizationInfo: (_mode: unknown, scopes?: readonly string[]) => {
      const missing = call('ScriptApp.missingScopes', [scopes ?? null]) as readonly string[];
      return {
        getAuthorizationStatus: () => AuthorizationStatus[missing.length > 0 ? 'REQUIRED' : 'NOT_REQUIRED'],
        getAuthorizedScopes: () => call('ScriptApp.authorizedScopes', [scopes ?? null]),
        getAuthorizationUrl: () => (missing.length > 0 ? 'https://script.google.com/authorize' : null),
      };
    },
    requireScopes: (_mode: unknown, scopes: readonly string[]) => {
      call('ScriptApp.requireScopes', [scopes]);
    },
    EventType,
    newTrigger: (handler: unknown) => {
      call('ScriptApp.newTrigger');
      return {
        forSpreadsheet: (which: string | { getId(): string }) => ({
          onEdit: () => ({
            create: () => {
              const id = typeof which === 'string' ? which : which.getId();
              return trigger(call('TriggerBuilder.create', [String(handler), id]) as Kept);
            },
          }),
        }),
      };
    },
    getProjectTriggers: () => (call('ScriptApp.getProjectTriggers') as Kept[]).map(trigger),
    deleteTrigger: (one: { getUniqueId(): string }) => {
      call('ScriptApp.deleteTrigger', [one.getUniqueId()]);
    },
  };
  const Utilities = {
    DigestAlgorithm: constants('MD5 SHA_1 SHA_256 SHA_384 SHA_512'),
    formatDate: (date: unknown, zone: unknown, format: unknown) => {
      if (!(date instanceof Date)) {
        const error = new Error(
          `The parameters (${typeof date},${typeof zone},${typeof format}) don't match the method signature for Utilities.formatDate.`,
        );
        error.name = 'Exception';
        throw error;
      }
      return call('Utilities.formatDate', [date.getTime(), zone, format]);
    },
    getUuid: () => call('Utilities.getUuid'),
    sleep: (ms: number) => {
      call('Utilities.sleep', [ms]);
    },
    computeDigest: (algorithm: unknown, text: unknown) =>
      call('Utilities.computeDigest', [String(algorithm), String(text)]),
  };
  const text = (args: unknown[]): string => {
    const rest = [...args];
    const one = (value: unknown): string => {
      if (typeof value === 'string') return value;
      if (value instanceof Error) return String(value.stack);
      try {
        return JSON.stringify(value) ?? String(value);
      } catch {
        return String(value);
      }
    };
    const head = typeof rest[0] === 'string' && rest.length > 1 ? (rest.shift() as string) : undefined;
    const filled = head?.replace(/%[sdifo]/g, (mark) => (rest.length > 0 ? one(rest.shift()) : mark));
    return [...(filled === undefined ? [] : [filled]), ...rest.map(one)].join(' ');
  };
  const log =
    (level: string) =>
    (...args: unknown[]): void => {
      call('console.log', [level, text(args)]);
    };
  const console = { log: log('log'), info: log('info'), warn: log('warn'), error: log('error') };
  const Logger = {
    log: (...args: unknown[]) => {
      console.log(...args);
      return Logger;
    },
  };
  Object.assign(globalThis, { Session, ScriptApp, Utilities, console, Logger });
}
