import { API_FAULTS, type Fault, SERVICE_FAULTS } from '../../../local/host/faults';
import type { Interference } from '../../../local/host/types';
import { officer, remembering, smallHost } from './small-host';

const CATCHING = `
function write() {
  try { Sheets.Spreadsheets.batchUpdate({requests: [1]}, 's'); return 'done'; }
  catch (e) { return { name: e.name, message: e.message, details: e.details }; }
}
function lock() {
  try { LockService.getDocumentLock().tryLock(10); return 'done'; }
  catch (e) { return { name: e.name, message: e.message, details: e.details }; }
}`;

/** What the script sees when its call of a service fails so. */
function seen(name: 'write' | 'lock', order: Interference) {
  const sheets = remembering('sheets');
  const host = smallHost(CATCHING, { apis: [sheets] });
  host.beforeCall = (_, { service }) => (service === 'Sheets' || service === 'LockService' ? order : undefined);
  return { value: host.run(name, { as: officer, via: 'menu' }).value, written: sheets.calls.length };
}

describe('a call that fails as Google words it', () => {
  it.each(Object.entries<Fault>(API_FAULTS))('an advanced service: %s', (_, fault) => {
    const { value, written } = seen('write', { fail: 'before', fault });
    const message = fault.message.replace('{api}', 'sheets');
    expect(value).toEqual({
      name: fault.code === undefined ? 'Exception' : 'GoogleJsonResponseException',
      message: `API call to sheets.spreadsheets.batchUpdate failed with error: ${message}`,
      ...(fault.code === undefined ? {} : { details: { code: fault.code, message } }),
    });
    expect(written).toBe(0);
  });

  it.each(Object.entries<Fault>(SERVICE_FAULTS))('another service: %s', (_, fault) => {
    const { value } = seen('lock', { fail: 'before', fault });
    expect(value).toEqual({ name: 'Exception', message: fault.message.replace('{service}', 'LockService') });
  });

  it('after its effect has been applied, and only the answer is lost', () => {
    const { value, written } = seen('write', { fail: 'after', fault: API_FAULTS.emptyResponse });
    expect(value).toMatchObject({ message: expect.stringMatching(/Empty response$/) });
    expect(written).toBe(1);
  });
});

describe('a call that is slow', () => {
  const twice = `function go() {
    try { Sheets.Spreadsheets.get('s'); Sheets.Spreadsheets.get('s'); return 'done'; }
    finally { PropertiesService.getScriptProperties().setProperty('finally', '1'); }
  }
  function look() { return PropertiesService.getScriptProperties().getProperties(); }`;
  const slowed = (slow: number) => {
    const sheets = remembering('sheets');
    const host = smallHost(twice, { apis: [sheets] });
    host.beforeCall = (k) => (k === 0 ? { slow } : undefined);
    const began = host.now().getTime();
    const result = host.run('go', { as: officer, via: 'menu' });
    return { host, result, calls: sheets.calls.length, passed: host.now().getTime() - began };
  };

  it('takes so much longer by the host’s clock, and its answer comes', () => {
    const { result, calls, passed } = slowed(20_000);
    expect(result.value).toBe('done');
    expect(calls).toBe(2);
    expect(passed).toBeGreaterThanOrEqual(20_000);
    expect(result.ms).toBeGreaterThanOrEqual(20_000);
  });

  it('counts against the time limit: the script ends behind it for good, its effect applied, no finally run', () => {
    const { host, result, calls } = slowed(6 * 60_000);
    expect(result.error?.ended).toBe(true);
    expect(calls).toBe(1);
    host.beforeCall = undefined;
    expect(host.run('look', { as: officer, via: 'menu' }).value).toEqual({});
  });

  it('is enough in a simple trigger when it takes thirty seconds', () => {
    const host = smallHost(
      'function onEdit() { SpreadsheetApp.getActiveSpreadsheet().getId(); SpreadsheetApp.getActiveSpreadsheet().getId(); }',
    );
    host.beforeCall = () => ({ slow: 30_000 });
    expect(host.run('onEdit', { as: officer, via: 'simple-trigger' }).error?.ended).toBe(true);
  });
});

describe('a script that is ended at a call', () => {
  it.each(['before', 'after'] as const)('%s its effect runs no catch and no finally, and frees its lock', (end) => {
    const sheets = remembering('sheets');
    const host = smallHost(
      `function go() {
        LockService.getDocumentLock().waitLock(10);
        try { Sheets.Spreadsheets.batchUpdate({requests: [1]}, 's'); }
        catch (e) { PropertiesService.getScriptProperties().setProperty('caught', '1'); }
        finally { PropertiesService.getScriptProperties().setProperty('finally', '1'); }
      }
      function look() { return [PropertiesService.getScriptProperties().getProperties(), LockService.getDocumentLock().tryLock(1)]; }`,
      { apis: [sheets] },
    );
    host.beforeCall = (_, { service }) => (service === 'Sheets' ? { end } : undefined);
    expect(host.run('go', { as: officer, via: 'menu' }).error?.ended).toBe(true);
    expect(sheets.calls).toHaveLength(end === 'after' ? 1 : 0);
    host.beforeCall = undefined;
    expect(host.run('look', { as: 'khac@x.example', via: 'menu' }).value).toEqual([{}, true]);
  });
});
