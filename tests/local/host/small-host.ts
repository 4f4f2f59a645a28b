// A runtime around a few lines of script, with models that only remember what they were asked.
import type { Api, ApiCall } from '../../../local/host/api';
import { createRuntime, type Runtime, type RuntimeOptions } from '../../../local/host/runtime';
import type { Manifest, RunOptions } from '../../../local/host/types';

const AUTH = 'https://www.googleapis.com/auth/';

/** The manifest of the product, or with other scopes. */
export function manifestWith(
  scopes = ['spreadsheets', 'drive.file', 'script.container.ui', 'userinfo.email'],
): Manifest {
  return {
    timeZone: 'Asia/Ho_Chi_Minh',
    oauthScopes: scopes.map((scope) => AUTH + scope),
    dependencies: {
      enabledAdvancedServices: [
        { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
        { userSymbol: 'Docs', serviceId: 'docs', version: 'v1' },
        { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
      ],
    },
  };
}

/** A model that keeps the calls and answers by a function. */
export function remembering(
  name: Api['name'],
  answer: (call: ApiCall) => unknown = () => ({}),
): Api & { readonly calls: ApiCall[] } {
  const calls: ApiCall[] = [];
  return {
    name,
    calls,
    call: (call) => {
      calls.push(call);
      return answer(call);
    },
  };
}

export const nine = new Date('2023-08-15T09:00:00+07:00');
export const officer = 'can.bo@so-y-te.example';

export function smallHost(code: string, more: Partial<RuntimeOptions> = {}): Runtime {
  return createRuntime({
    code,
    html: { Sidebar: '<p>Thanh bên</p>' },
    manifest: manifestWith(),
    spreadsheet: {
      id: 'sheet-1',
      title: () => 'Bộ biểu mẫu',
      locale: () => 'vi_VN',
      timeZone: () => 'Asia/Ho_Chi_Minh',
      sheets: () => [
        { sheetId: 7, title: 'Tổng hợp' },
        { sheetId: 8, title: 'Sở Y tế' },
      ],
    },
    apis: [remembering('sheets'), remembering('docs'), remembering('drive')],
    now: nine,
    ...more,
  });
}

/** Runs an expression as a menu item would and gives its value; a failure of the script fails the test. */
export function evaluated(
  expression: string,
  options: Partial<RunOptions> = {},
  more: Partial<RuntimeOptions> = {},
): unknown {
  const result = smallHost(`function go() { return ${expression}; }`, more).run('go', {
    as: officer,
    via: 'menu',
    ...options,
  });
  if (result.error) throw new Error(`${result.error.name}: ${result.error.message}`);
  return result.value;
}
