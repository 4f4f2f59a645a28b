// Which errors of Google's are tried again, how often, and that an effect that is there is not caused twice.
import { repeated } from '../../../src/google/calls/attempt';
import { effectOf } from '../../../src/google/calls/effect';

const sleeps: number[] = [];
const world = globalThis as unknown as { Utilities?: { sleep(ms: number): void } };
beforeEach(() => {
  sleeps.length = 0;
  world.Utilities = { sleep: (ms) => void sleeps.push(ms) };
});
afterAll(() => {
  world.Utilities = undefined as never;
});

const API = 'API call to sheets.spreadsheets.batchUpdate failed with error: ';
const coded = (code: number, message = ''): Error => Object.assign(new Error(API + message), { details: { code } });

describe('an error of Google’s', () => {
  it.each([
    [
      coded(429, "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user'"),
      'later',
    ],
    [coded(403, 'User Rate Limit Exceeded'), 'later'],
    [
      new Error('Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.'),
      'later',
    ],
    [coded(500, 'Internal error encountered.'), 'unknown'],
    [coded(503, 'The service is currently unavailable.'), 'unknown'],
    [new Error(`${API}Empty response`), 'unknown'],
    [new Error("We're sorry, a server error occurred. Please wait a bit and try again."), 'unknown'],
    [new Error('Rất tiếc, đã xảy ra lỗi máy chủ. Vui lòng đợi một lát rồi thử lại.'), 'unknown'],
    [new Error('Service Spreadsheets timed out while accessing document with id 1a2b.'), 'unknown'],
    [new Error('Service Spreadsheets failed while accessing document with id 1a2b.'), 'unknown'],
    [new Error('Service unavailable: Docs'), 'unknown'],
    [new Error('Service invoked too many times for one day: spreadsheet.'), 'none'],
    [coded(429, "Quota exceeded for quota metric 'Queries' and limit 'Queries per day'"), 'none'],
    [coded(400, 'Invalid requests[0].updateCells: No grid with id: 5'), 'none'],
    [coded(403, 'The caller does not have permission'), 'none'],
    [coded(404, 'Requested entity was not found.'), 'none'],
    [new TypeError("Cannot read properties of undefined (reading 'x')"), 'none'],
    [undefined, 'none'],
  ])('%s: %s', (error, effect) => {
    expect(effectOf(error)).toBe(effect);
  });
});

describe('a call that fails', () => {
  const failing = (times: number, error: Error) => {
    let calls = 0;
    const call = (): number => {
      calls += 1;
      if (calls <= times) throw error;
      return calls;
    };
    return { call, calls: () => calls };
  };

  it('goes through later where Google limits calls, after pauses that double', () => {
    const { call } = failing(4, coded(429, 'Resource has been exhausted'));
    expect(repeated(call)).toBe(5);
    expect(sleeps.map((ms) => Math.floor(ms / 1000) * 1000)).toEqual([1000, 2000, 4000, 8000]);
  });

  it('waits out a limit by the minute, and then gives up with Google’s error', () => {
    const { call, calls } = failing(99, coded(429, 'Resource has been exhausted'));
    expect(() => repeated(call)).toThrow('exhausted');
    expect(calls()).toBe(7);
    expect(sleeps.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(60_000);
  });

  it('is not tried again where that helps nothing', () => {
    const { call, calls } = failing(1, coded(400, 'Invalid'));
    expect(() => repeated(call)).toThrow('Invalid');
    expect([calls(), sleeps]).toEqual([1, []]);
  });

  it('is made once where its effect is found after a lost answer', () => {
    const { call, calls } = failing(1, coded(503));
    expect(repeated(call, () => 42)).toBe(42);
    expect(calls()).toBe(1);
  });

  it('is made again where the effect is not found, and looked up after the last try too', () => {
    let looked = 0;
    const { call, calls } = failing(99, coded(500));
    expect(
      repeated(call, () => {
        looked += 1;
        return looked === 4 ? 7 : undefined;
      }),
    ).toBe(7);
    expect([calls(), looked]).toEqual([4, 4]);
  });
});
