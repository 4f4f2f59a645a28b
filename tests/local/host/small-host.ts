// A runtime around a few lines of script, with models that only remember what they were asked.
import type { Api, ApiCall } from '../../../local/host/api';
import { createRuntime, type Runtime, type RuntimeOptions } from '../../../local/host/runtime';
import { boundTo } from '../../../local/host/services/bound';
import type { Manifest, RunOptions } from '../../../local/host/types';
import { emptySheet } from '../../../local/sheets/state';
import { createWorkbook, type Workbook } from '../../../local/sheets/workbook';

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

/** Two empty tabs, 7 "Tổng hợp" and 8 "Sở Y tế", of 20 rows and 6 columns; the officer may edit. */
export function smallBook(): Workbook {
  const workbook = createWorkbook({
    id: 'sheet-1',
    title: 'Bộ biểu mẫu',
    owner: 'dau.moi@hcm.example',
    editors: [officer],
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  workbook.state.sheets = [emptySheet(7, 'Tổng hợp', 20, 6), emptySheet(8, 'Sở Y tế', 20, 6)];
  return workbook;
}

export function smallHost(code: string, more: Partial<RuntimeOptions> = {}): Runtime {
  return createRuntime({
    code,
    html: { Sidebar: '<p>Thanh bên</p>' },
    manifest: manifestWith(),
    spreadsheet: boundTo(smallBook()),
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
