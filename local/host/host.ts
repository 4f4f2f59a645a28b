// The whole host: the runtime with Google's models around one workbook and one Drive.
import { docsApi } from '../docs/api';
import { driveApi } from '../drive/api';
import type { Drive } from '../drive/store';
import { sheetsApi } from '../sheets/api';
import type { Workbook } from '../sheets/workbook';
import type { Api } from './api';
import { createRuntime, type Runtime, type RuntimeOptions } from './runtime';
import { boundTo } from './services/bound';

export interface HostOptions extends Omit<RuntimeOptions, 'spreadsheet' | 'apis'> {
  /** The spreadsheet the script is bound to. */
  readonly workbook: Workbook;
  readonly drive: Drive;
}

/** A runtime whose workbook and Drive can be looked at from outside, past the script. */
export interface Host extends Runtime {
  readonly workbook: Workbook;
  readonly drive: Drive;
  /** Asks a model directly; no hook, no trace, no cost. Throws ApiError. */
  ask(api: Api['name'], method: string, params: Readonly<Record<string, unknown>>, as: string, body?: unknown): unknown;
}

/** Makes the host. `now` is where its clock begins. */
export function createHost({ workbook, drive, ...options }: HostOptions): Host {
  const clock = (): Date => runtime.now();
  const apis = [sheetsApi(workbook), docsApi(drive, clock), driveApi(drive, clock)];
  const runtime = createRuntime({
    ...options,
    apis,
    spreadsheet: boundTo(workbook),
  });
  return Object.assign(runtime, {
    workbook,
    drive,
    ask: (api: Api['name'], method: string, params: Readonly<Record<string, unknown>>, as: string, body?: unknown) => {
      const model = apis.find((one) => one.name === api);
      return model?.call({ method, params, caller: as, ...(body === undefined ? {} : { body }) });
    },
  });
}
