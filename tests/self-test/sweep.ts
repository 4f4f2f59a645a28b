// Whatever happens to a call of the self-test, nothing of it stays: it clears up, or says what it could not clear, and the next one does.
import { newBench } from './harness';

/** One contract for each thing that is made: tab, metadata of the spreadsheet, document, folder, trigger. */
const SOME = ['triggers', 'tab.made', 'meta.book', 'file.found', 'file.binned', 'doc.empty'];
const count = newBench();
count.run(SOME);
let calls = 0;
count.host.beforeCall = () => {
  calls += 1;
};
count.run(SOME);
const all = Array.from({ length: calls }, (_, k) => k);
/** The tests, on every `step`th call of the run. */
export function sweep(step: number): void {
  const some = all.filter((k) => k % step === 0);

  describe('a self-test in which a call goes wrong', () => {
    it.each(['before', 'after'] as const)('clears up when a call fails %s its effect, and says what it saw', (fail) => {
      for (const k of some) {
        const bench = newBench();
        const state = bench.state();
        bench.host.beforeCall = (n) => (n === k ? { fail, code: 400, message: 'Invalid argument.' } : undefined);
        let said = '';
        try {
          const report = bench.run(SOME);
          said = (report?.left ?? []).join();
          if (said === '') expect([k, bench.state()]).toEqual([k, state]);
        } catch (error) {
          expect(String(error)).toMatch(/Invalid argument|at work|again/);
        }
        bench.host.beforeCall = undefined;
        const next = bench.run(SOME);
        expect([k, next?.lines.filter((line) => line.state !== 'passed'), next?.left]).toEqual([k, [], []]);
        expect([k, bench.state()]).toEqual([k, state]);
      }
    });

    it('clears up at once where a service is only unavailable for a moment', () => {
      for (const k of some) {
        const bench = newBench();
        const state = bench.state();
        bench.host.beforeCall = (n) => (n === k ? { fail: k % 2 === 0 ? 'before' : 'after', code: 503 } : undefined);
        const report = bench.run(SOME);
        expect([k, report?.left]).toEqual([k, []]);
        expect([k, bench.state()]).toEqual([k, state]);
      }
    });

    it.each(['before', 'after'] as const)('is cleared by the next one when its time ends %s a call', (end) => {
      for (const k of some) {
        const bench = newBench();
        const state = bench.state();
        bench.host.beforeCall = (n) => (n === k ? { end } : undefined);
        expect([k, bench.run(SOME)]).toEqual([k, undefined]);
        bench.host.beforeCall = undefined;
        const next = bench.run(SOME);
        expect([k, next?.lines.filter((line) => line.state !== 'passed')]).toEqual([k, []]);
        expect([k, bench.state()]).toEqual([k, state]);
      }
    });

    it('touches no tab and no file but its own', () => {
      const bench = newBench();
      bench.host.ask('drive', 'files.create', {}, 'dau.moi@hcm.example', { name: 'Tự kiểm tra hệ thống (tạm thời)' });
      bench.host.ask('sheets', 'spreadsheets.batchUpdate', { spreadsheetId: 'book' }, 'dau.moi@hcm.example', {
        requests: [{ addSheet: { properties: { sheetId: 77, title: 'Tự kiểm tra hệ thống' } } }],
      });
      const state = bench.state();
      bench.run(SOME);
      expect(bench.state()).toBe(state);
    });
  });
}
