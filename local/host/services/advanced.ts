// The advanced services on the host's side: from the script's arguments to a call of the model, from its refusal to Google's error.
import { ApiError } from '../api';
import { costOfApiCall } from '../costs';
import { apiFailure, Thrown } from '../exception';
import type { AdvancedMethod } from '../inside/advanced';
import type { Running } from '../running';
import { API_SCOPES } from '../scopes';
import type { Manifest, ServiceCall } from '../types';

const METHODS: Readonly<Record<string, readonly Omit<AdvancedMethod, 'symbol'>[]>> = {
  sheets: [
    { path: ['Spreadsheets', 'get'], name: 'sheets.spreadsheets.get', takes: [':spreadsheetId'], least: 1 },
    {
      path: ['Spreadsheets', 'getByDataFilter'],
      name: 'sheets.spreadsheets.getByDataFilter',
      takes: ['resource', ':spreadsheetId'],
      least: 2,
    },
    {
      path: ['Spreadsheets', 'batchUpdate'],
      name: 'sheets.spreadsheets.batchUpdate',
      takes: ['resource', ':spreadsheetId'],
      least: 2,
    },
    {
      path: ['Spreadsheets', 'Values', 'update'],
      name: 'sheets.spreadsheets.values.update',
      takes: ['resource', ':spreadsheetId', ':range'],
      least: 3,
    },
  ],
  docs: [
    { path: ['Documents', 'create'], name: 'docs.documents.create', takes: ['resource'], least: 1 },
    { path: ['Documents', 'get'], name: 'docs.documents.get', takes: [':documentId'], least: 1 },
    {
      path: ['Documents', 'batchUpdate'],
      name: 'docs.documents.batchUpdate',
      takes: ['resource', ':documentId'],
      least: 2,
    },
  ],
  drive: [
    { path: ['Files', 'create'], name: 'drive.files.create', takes: ['resource', 'media'], least: 1 },
    { path: ['Files', 'get'], name: 'drive.files.get', takes: [':fileId'], least: 1 },
    { path: ['Files', 'list'], name: 'drive.files.list', takes: [], least: 0 },
    { path: ['Files', 'update'], name: 'drive.files.update', takes: ['resource', ':fileId', 'media'], least: 2 },
  ],
};
const VERSIONS: Readonly<Record<string, string>> = { sheets: 'v4', docs: 'v1', drive: 'v3' };

/** The methods that the manifest's advanced services bring into the script, under the names the manifest gives them. */
export function advancedMethods(manifest: Manifest): readonly AdvancedMethod[] {
  return (manifest.dependencies?.enabledAdvancedServices ?? []).flatMap(({ userSymbol, serviceId, version }) => {
    const methods = METHODS[serviceId];
    if (!methods || VERSIONS[serviceId] !== version)
      throw new Error(`The local host has no advanced service ${serviceId} ${version}.`);
    return methods.map((method) => ({ ...method, symbol: userSymbol }));
  });
}

/** True for names of the registry that belong to an advanced service. */
export function isAdvanced(name: string): boolean {
  return Object.values(METHODS).some((methods) => methods.some((method) => method.name === name));
}

/** The call as hooks and trace see it. */
export function advancedCall(run: Running, name: string, args: readonly unknown[]): ServiceCall {
  const [api, ...rest] = name.split('.') as ['sheets' | 'docs' | 'drive', ...string[]];
  const params = Object.fromEntries(
    Object.entries((args[0] ?? {}) as object).filter(([, value]) => value !== undefined && value !== null),
  );
  const body = args[1] ?? undefined;
  const service = `${api[0]?.toUpperCase()}${api.slice(1)}`;
  return { run: run.id, service, api, method: rest.join('.'), params, ...(body === undefined ? {} : { body }), ms: 0 };
}

/** Makes the call, sets its modelled time and returns Google's reply. */
export function callApi(run: Running, call: ServiceCall): unknown {
  const api = call.api as string;
  call.ms = costOfApiCall(api, call.method, call.body, undefined);
  const scopes = API_SCOPES[api] ?? [];
  if (run.options.via === 'simple-trigger')
    throw new Thrown(
      `You do not have permission to call ${api}.${call.method}. Required permissions: (${scopes.join(' || ')})`,
    );
  if (!scopes.some((scope) => run.granted.has(scope)))
    throw apiFailure(api, call.method, 403, 'Request had insufficient authentication scopes.');
  const model = run.machine.apis.find((one) => one.name === api);
  if (!model) throw new Error(`The host was made without a model of ${api}.`);
  try {
    const reply = model.call({
      method: call.method,
      params: call.params ?? {},
      ...(call.body === undefined ? {} : { body: call.body }),
      caller: run.options.as,
    });
    call.ms = costOfApiCall(api, call.method, call.body, reply);
    return reply;
  } catch (error) {
    if (error instanceof ApiError) throw apiFailure(api, call.method, error.code, error.message);
    throw error;
  }
}
