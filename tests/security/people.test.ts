// Who may do what: every function that a page can call, called by everybody, with the built bundle on the local host.
import { createContext, Script } from 'node:vm';
import { readProduct } from '../../local/cli/product';
import { ENTRY_POINTS, TARGETS } from '../../scripts/build.mjs';
import { COORDINATOR, OFFICER } from '../e2e/book';
import { callAs, everyCall, isAsBefore, ownBook, STRANGER, standing, toldBy, VIEWER } from './calls';

const NOT_YOURS = 'Chức năng này dành cho đơn vị đầu mối.';
const NO_RIGHT = /^Không đọc được tài khoản đang dùng|^Tài khoản mà tiện ích đang dùng không mở được/;
/** A place in the code, or an error of the engine. */
const TRACE = /\bat .*:\d+|TypeError|ReferenceError|RangeError|is not a function|undefined|Code\.js/;

let book = ownBook();
const calls = everyCall(book);

describe('what a page can call', () => {
  it.each(TARGETS)('is, of the pushed code (%s), the allow-list and nothing else', (target) => {
    const context = createContext({});
    new Script(readProduct('.', target)?.code ?? '').runInContext(context);
    const reach = new Script(`Object.getOwnPropertyNames(globalThis).map((name) => [name, typeof globalThis[name]])`);
    const globals = (reach.runInContext(context) as [string, string][]).filter(([name]) => !(name in BARE));
    const callable = globals.filter(([name, kind]) => kind === 'function' && !name.endsWith('_'));
    expect(callable.map(([name]) => name).sort()).toEqual([...ENTRY_POINTS].sort());
    expect(globals.flatMap(([name, kind]) => (kind === 'function' ? [] : [name])).sort()).toEqual([
      '__zod_globalConfig',
      'learningCity_',
    ]);
  });

  it('is met by these tests, each function of it', () => {
    expect(calls.map(({ name }) => name)).toEqual(ENTRY_POINTS);
  });

  it('is not the bundle’s one hidden name, nor what every object has', () => {
    for (const name of [
      'learningCity_',
      'constructor',
      'toString',
      '__proto__',
      'eval',
      'Function',
      'Sheets',
      'nothing',
    ])
      expect(book.host.run(name, { as: COORDINATOR, via: 'sidebar' }).error?.message).toMatch(
        /not found|không tìm thấy/i,
      );
  });
});

describe.each(calls)('$name ($right)', (call) => {
  const { right, told } = call;

  if (right === 'coordinator')
    it('does for the coordinator what it is for, or says why not', () => {
      const said = toldBy(call, callAs(ownBook(), COORDINATOR, call)) ?? '';
      expect(said).not.toBe(NOT_YOURS);
      expect(said).not.toMatch(TRACE);
    });

  it.each([
    ['an officer', OFFICER],
    ['somebody who may only look', VIEWER],
    ['somebody without the spreadsheet', STRANGER],
    ['an account that Google does not name', ''],
  ])('by %s changes nothing that is not theirs', (_, as) => {
    const before = standing(book);
    const result = callAs(book, as, call);
    const said = toldBy(call, result);
    expect(said ?? '').not.toMatch(TRACE);
    if (right === 'nothing') expect(result.calls).toEqual([]);
    if (right === 'anybody' && as !== OFFICER) expect(said).toMatch(NO_RIGHT);
    if (right === 'coordinator') expect(said).toMatch(as === OFFICER ? NOT_YOURS : NO_RIGHT);
    if (right === 'examines' && as === OFFICER) expect(said).toBe(NOT_YOURS);
    if (right === 'examines') expect(standing(book).workbook).toBe(before.workbook);
    else if (right === 'anybody' && as === OFFICER) book = ownBook();
    else expect(isAsBefore(book, before)).toBe(true);
    if (told === 'error') expect(result.value).toBeUndefined();
  });
});

const BARE = new Script('Object.getOwnPropertyDescriptors(globalThis)').runInContext(createContext({})) as object;
