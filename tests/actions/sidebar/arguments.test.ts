// What the server takes from the page: the contract's own types, and limits of Google's.
import type * as z from 'zod/mini';
import { type DECISION, DRAFT, type HAND_IN, PLACE, parsed, WRITE } from '../../../src/actions/sidebar/arguments';
import { reply } from '../../../src/actions/sidebar/reply';
import type { SidebarServer } from '../../../src/actions/views';

/** True where both types are the same, `readonly` aside. */
type Same<A, B> = [Writable<A>] extends [Writable<B>] ? ([Writable<B>] extends [Writable<A>] ? true : false) : false;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

const same: readonly [
  Same<z.infer<typeof PLACE>, Parameters<SidebarServer['goToCell']>[0]>,
  Same<z.infer<typeof WRITE>, Parameters<SidebarServer['writeAnswer']>[0]>,
  Same<z.infer<typeof DRAFT>, Parameters<SidebarServer['runDraft']>[0]>,
  Same<z.infer<typeof HAND_IN>, Parameters<SidebarServer['handInUnit']>[0]>,
  Same<z.infer<typeof DECISION>, Parameters<SidebarServer['decideUnit']>[0]>,
] = [true, true, true, true, true];

describe('arguments of the server functions', () => {
  it('have the types of the contract', () => {
    expect(same).toEqual([true, true, true, true, true]);
  });

  it('pass when they are right, and lose what nobody asked for', () => {
    const place = { sheetId: 2 ** 31 - 1, row: 0, column: 18_277, id: 'quan-1/3.3.4-1' };
    expect(parsed(PLACE, { ...place, more: 1 })).toEqual(place);
    expect(parsed(DRAFT, { version: 'clean' })).toEqual({ version: 'clean' });
    const write = { sheetId: 0, id: 'slogan', before: '', text: 'a\u0000b' };
    expect(parsed(WRITE, write)).toEqual(write);
  });

  it('that do not fit become one plain sentence', () => {
    expect(reply(() => parsed(PLACE, { sheetId: 1 }))).toEqual({
      ok: false,
      failure: { kind: 'bad-request', text: expect.stringContaining('Đề nghị đóng thanh bên rồi mở lại') },
    });
  });
});
