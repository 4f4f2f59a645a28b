// Every line of the self-test is right on the host, and each is known to be able to fail.
import { ALL_CONTRACTS } from '../../src/self-test/contracts';
import type { Line } from '../../src/self-test/run';
import { newBench } from './harness';
import { GENERAL, OWN, TELLING } from './sabotage';

const ids = ALL_CONTRACTS.map(({ id }) => id);
const needsFilledDocument = /^doc\.(?!empty|page|batch|header)/;

/** What a contract finds there: those on the document's text come after the one that writes it. */
const before = (id: string): readonly string[] =>
  needsFilledDocument.test(id) && id !== 'doc.indexes' ? ['doc.indexes', id] : [id];

describe('the contracts of the self-test', () => {
  it('have names of their own', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('all hold on the host, and leave everything as it was', () => {
    const bench = newBench();
    const state = bench.state();
    const report = bench.run(ids);
    expect(report?.lines.filter((line) => line.state !== 'passed')).toEqual([]);
    expect(report?.left).toEqual([]);
    expect(bench.state()).toBe(state);
    // The writes and reads that Google allows a person in a minute.
    const calls = report?.timings ?? [];
    const count = (names: RegExp): number =>
      calls.filter(({ method }) => names.test(method)).reduce((n, one) => n + one.calls, 0);
    expect(count(/^Sheets\..*pdate$/)).toBeLessThan(58);
    expect(count(/^Sheets\.get/)).toBeLessThan(58);
    expect(count(/^Docs/)).toBeLessThan(58);
  });

  const bench = newBench();

  it.each(ids)('%s fails, with what it expected and saw, when a service answers otherwise', (id) => {
    const programs = OWN[id] === undefined ? GENERAL : [OWN[id]];
    let failed: Line | undefined;
    for (const program of programs) {
      const lines = bench.run(before(id), program)?.lines ?? [];
      failed = lines.find((line) => line.id === id && line.state === 'failed');
      // What the tampering kept from being cleared.
      bench.run([]);
      if (failed) break;
    }
    expect(failed?.expected).toBeDefined();
    expect(failed?.seen).toBeDefined();
    expect(failed?.seen).not.toBe(failed?.expected);
  });

  it.each(TELLING)('$what is seen as just that', ({ program, fails, seen }) => {
    const lines =
      newBench()
        .run(ids, program)
        ?.lines.filter(({ state }) => state === 'failed') ?? [];
    expect(lines.map(({ id }) => id)).toEqual(fails);
    expect(lines[lines.length - 1]?.seen ?? '').toContain(seen);
  });
});
