import type { Runtime } from '../../../local/host/runtime';
import { officer, remembering, smallHost } from './small-host';

const run = (host: Runtime, name = 'go') => host.run(name, { as: officer, via: 'menu' });

describe('a script whose time is over', () => {
  it('runs none of its catch or finally blocks', () => {
    const host = smallHost(`function go() {
      try { Utilities.sleep(300000); Utilities.sleep(300000); }
      catch (e) { PropertiesService.getScriptProperties().setProperty('caught', '1'); }
      finally { PropertiesService.getScriptProperties().setProperty('finally', '1'); }
    }
    function look() { return PropertiesService.getScriptProperties().getProperties(); }`);
    expect(run(host).error).toEqual({
      name: 'Exception',
      message: 'Exceeded maximum execution time',
      ended: true,
    });
    expect(run(host, 'look').value).toEqual({});
  });

  it('is ended in a loop that calls nothing', () => {
    const host = smallHost('function go() { try { for (;;); } finally { for (;;); } }', { limits: { script: 50 } });
    expect(run(host).error?.ended).toBe(true);
  });

  it('gives back its locks', () => {
    const host =
      smallHost(`function go() { LockService.getDocumentLock().tryLock(10); Utilities.sleep(300000); Utilities.sleep(300000); }
      function free() { return LockService.getDocumentLock().tryLock(10); }`);
    run(host);
    expect(run(host, 'free').value).toBe(true);
  });
});

describe('at any service call', () => {
  const twoWrites = `function go() {
    try { Sheets.Spreadsheets.batchUpdate({requests: [1]}, 's'); Sheets.Spreadsheets.batchUpdate({requests: [2]}, 's'); return 'both'; }
    catch (e) { return e.message; }
  }`;
  const written = (sheets: ReturnType<typeof remembering>) => sheets.calls.map((call) => call.body);

  it('the script can be ended before the effect', () => {
    const sheets = remembering('sheets');
    const host = smallHost(twoWrites, { apis: [sheets] });
    host.beforeCall = (k) => (k === 1 ? { end: 'before' } : undefined);
    expect(run(host).error?.ended).toBe(true);
    expect(written(sheets)).toEqual([{ requests: [1] }]);
  });

  it('the script can be ended after the effect', () => {
    const sheets = remembering('sheets');
    const host = smallHost(twoWrites, { apis: [sheets] });
    host.beforeCall = (k) => (k === 0 ? { end: 'after' } : undefined);
    expect(run(host).error?.ended).toBe(true);
    expect(written(sheets)).toEqual([{ requests: [1] }]);
  });

  it('the call can fail before its effect', () => {
    const sheets = remembering('sheets');
    const host = smallHost(twoWrites, { apis: [sheets] });
    host.beforeCall = (k) =>
      k === 0 ? { fail: 'before', code: 503, message: 'The service is currently unavailable.' } : undefined;
    expect(run(host).value).toBe(
      'API call to sheets.spreadsheets.batchUpdate failed with error: The service is currently unavailable.',
    );
    expect(written(sheets)).toEqual([]);
  });

  it('the call can fail after its effect, so that the answer is lost', () => {
    const sheets = remembering('sheets');
    const host = smallHost(twoWrites, { apis: [sheets] });
    host.beforeCall = (k) => (k === 0 ? { fail: 'after' } : undefined);
    expect(run(host).value).toBe(
      'API call to sheets.spreadsheets.batchUpdate failed with error: Internal error encountered.',
    );
    expect(written(sheets)).toEqual([{ requests: [1] }]);
  });

  it('another whole run can take place, which finds the lock held', () => {
    const host = smallHost(`function go() {
        var lock = LockService.getDocumentLock();
        lock.waitLock(1000);
        Sheets.Spreadsheets.get('s');
        return lock.hasLock();
      }
      function other() { return LockService.getDocumentLock().tryLock(5000); }
      function wait() { LockService.getDocumentLock().waitLock(5000); }`);
    const seen: unknown[] = [];
    host.beforeCall = (_k, call) => {
      if (call.service !== 'Sheets') return;
      seen.push(run(host, 'other').value, run(host, 'wait').error?.message);
    };
    expect(run(host).value).toBe(true);
    expect(seen).toEqual([false, 'Lock timeout: another process was holding the lock for too long.']);
    host.beforeCall = undefined;
    expect(run(host, 'other').value).toBe(true);
  });

  it('an inner run that is ended leaves the outer one running', () => {
    const host = smallHost(
      'function go() { Sheets.Spreadsheets.get("s"); return "outer"; } function inner() { Utilities.sleep(300000); Utilities.sleep(300000); }',
    );
    const inner: unknown[] = [];
    host.beforeCall = () => {
      inner.push(run(host, 'inner').error?.ended);
    };
    const outer = run(host);
    expect(inner).toEqual([true]);
    expect(outer.value).toBe('outer');
  });
});
