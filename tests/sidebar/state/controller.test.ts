// Calls of the server in the right order, and never an old answer over a newer one.
import type { FailureView, FrontView, WorkView } from '../../../src/actions/views';
import { sampleFront, samplePlace, sampleRow, sampleView } from '../sample';
import { ready, sidebar } from './scripted';

const row = (code: string, current = 'Tuyến số 1', at = 11): FrontView =>
  sampleFront(sampleRow({ code, current, place: samplePlace(at) }));
const JUMP = { do: 'jump', place: samplePlace(30), key: 'k' } as const;

describe('reading', () => {
  it('begins with what is under way and with everything', async () => {
    const s = sidebar();
    s.controller.start();
    expect(s.names()).toEqual(['readWork', 'readSidebar']);
    await s.calls[1]?.answer(sampleView(3));
    expect([s.state().view?.findings.length, s.state().doing]).toEqual([3, undefined]);
  });

  it('happens once at a time; of those that wait one is enough', async () => {
    const s = await ready();
    void s.controller.perform({ do: 'look' });
    void s.controller.perform({ do: 'look' });
    void s.controller.perform({ do: 'load' });
    void s.controller.perform({ do: 'look' });
    expect(s.names()).toEqual(['readRow']);
    await s.last().answer(row('A'));
    expect(s.names()).toEqual(['readRow', 'readSidebar']);
    await s.last().answer(sampleView(3));
    expect(s.calls).toHaveLength(2);
    expect(s.state().doing).toBeUndefined();
  });

  it('happens on focus, not more often than every two seconds, and never over an unsaved text', async () => {
    const s = await ready();
    s.controller.focused();
    expect(s.names()).toEqual([]);
    s.pass(2_000);
    s.controller.focused();
    s.controller.focused();
    expect(s.names()).toEqual(['readRow']);
    await s.last().answer(row('A'));
    s.pass(2_000);
    s.type('Mới');
    s.controller.focused();
    expect([s.names(), s.state().keeping]).toEqual([['readRow'], true]);
  });

  it('that was begun before a jump does not bring back the row before it', async () => {
    const s = await ready();
    void s.controller.perform({ do: 'look' });
    void s.controller.perform(JUMP);
    const [look, jump] = s.calls;
    await jump?.answer(samplePlace(31));
    await look?.answer(row('Cũ'));
    expect(s.state().front?.row?.code).toBe('Phụ lục II – Mục 2');
    expect(s.names()).toEqual(['readRow', 'goToCell', 'readRow']);
    await s.last().answer(row('Mới'));
    expect(s.state().front?.row?.code).toBe('Mới');
  });

  it('that fails says so and can be tried again', async () => {
    const s = await ready();
    void s.controller.perform({ do: 'look' });
    await s.last().lose();
    expect(s.state().trouble).toMatchObject({ act: { do: 'look' } });
    void s.controller.perform({ do: 'look' });
    await s.last().answer(row('A'));
    expect(s.state().trouble).toBeUndefined();
  });
});

describe('going to a cell', () => {
  it('says where, and reads the row there', async () => {
    const s = await ready();
    void s.controller.perform(JUMP);
    await s.last().answer(samplePlace(34));
    expect(s.state().notice).toEqual({ is: 'jumped', tab: 'Sở Giao thông vận tải', row: 35 });
    expect(s.names()).toEqual(['goToCell', 'readRow']);
  });

  it('goes to the last of many that were asked for quickly', async () => {
    const s = await ready();
    for (const at of [30, 31, 32]) void s.controller.perform({ ...JUMP, place: samplePlace(at) });
    await s.last().answer(samplePlace(30));
    await s.last().answer(samplePlace(32));
    expect(s.calls.map((c) => c.args[0])).toEqual([samplePlace(30), samplePlace(32), undefined]);
  });
});

describe('an unsaved text', () => {
  it('is asked about before another row is shown, and not within its own row', async () => {
    const s = await ready();
    s.type('Mới');
    await s.controller.perform(JUMP);
    expect([s.calls, s.state().question]).toEqual([[], JUMP]);
    void s.controller.perform({ ...JUMP, place: { ...samplePlace(11), column: 8 } });
    expect(s.names()).toEqual(['goToCell']);
  });

  it('is written first where that is chosen, then the row is left', async () => {
    const s = await ready();
    s.type('Mới');
    await s.controller.perform(JUMP);
    void s.controller.settle('save');
    expect(s.last().args[0]).toEqual({ sheetId: 7, id: 'row-11', before: 'Tuyến số 1', text: 'Mới' });
    await s.last().answer(row('A', 'Mới'));
    expect(s.names()).toEqual(['writeAnswer', 'readSidebar', 'goToCell']);
  });

  it('is dropped where that is chosen', async () => {
    const s = await ready();
    s.type('Mới');
    await s.controller.perform({ do: 'look' });
    void s.controller.settle('drop');
    expect([s.names(), s.state().draft?.text]).toEqual([['readRow'], 'Tuyến số 1']);
  });

  it('is not left when it could not be written', async () => {
    const s = await ready();
    s.type('Mới');
    await s.controller.perform(JUMP);
    void s.controller.settle('save');
    await s.last().lose();
    expect([s.names(), s.state().draft?.text]).toEqual([['writeAnswer'], 'Mới']);
    expect(s.state().trouble).toMatchObject({ act: { do: 'save' } });
  });
});

describe('saving', () => {
  const changed = (current: string): FailureView => ({ kind: 'changed', text: '…', current });

  it('overwrites what somebody else wrote only when that is what the person saw', async () => {
    const s = await ready();
    s.type('Mới');
    void s.controller.perform({ do: 'save' });
    await s.last().fail(changed('Của người khác'));
    expect([s.state().changed, s.state().draft?.text]).toEqual([{ current: 'Của người khác', sure: false }, 'Mới']);
    void s.controller.perform({ do: 'save', over: 'Của người khác' });
    expect(s.last().args[0]).toMatchObject({ before: 'Của người khác', text: 'Mới' });
  });

  it('is done when the text stands there already, as after an answer that was lost', async () => {
    const s = await ready();
    s.type('Mới');
    void s.controller.perform({ do: 'save' });
    await s.last().lose();
    void s.controller.perform({ do: 'save' });
    await s.last().fail(changed('Mới'));
    expect([s.state().notice, s.state().changed, s.state().trouble]).toEqual([{ is: 'saved' }, undefined, undefined]);
  });

  it('happens once, however often it is asked for', async () => {
    const s = await ready();
    s.type('Mới');
    void s.controller.perform({ do: 'save' });
    void s.controller.perform({ do: 'save' });
    expect(s.names()).toEqual(['writeAnswer']);
  });
});

describe('long work', () => {
  const work = (step: WorkView['step'], at: number): WorkView => ({
    work: 'check',
    step,
    by: 'a@b',
    when: '09:00',
    at,
  });

  it('shows its steps while it runs and reads everything after it', async () => {
    const s = await ready();
    void s.controller.perform({ do: 'work', job: 'check' });
    void s.controller.perform({ do: 'work', job: 'clean' });
    await s.tick();
    const [run, poll] = s.calls;
    expect(s.names()).toEqual(['runCheck', 'readWork']);
    await poll?.answer(work('checking', 1));
    expect(s.state().work?.step).toBe('checking');
    await run?.answer(work('done', 9));
    expect([s.state().work?.step, s.last().name]).toEqual(['done', 'readSidebar']);
    await s.tick();
    expect(s.names()).toEqual(['runCheck', 'readWork', 'readSidebar']);
  });

  it('of somebody else is followed until it ends, then everything is read', async () => {
    const s = await ready(sampleView(3, { work: work('reading', 1) }));
    await s.tick();
    await s.last().answer(work('writing', 2));
    expect(s.state().work?.step).toBe('writing');
    await s.tick();
    await s.last().answer(work('done', 3));
    expect(s.names()).toEqual(['readWork', 'readWork', 'readSidebar']);
  });

  it('whose answer was lost is looked for', async () => {
    const s = await ready();
    void s.controller.perform({ do: 'work', job: 'check' });
    await s.calls[0]?.lose();
    expect(s.state().trouble).toMatchObject({ act: { do: 'work', job: 'check' } });
    expect(s.last().name).toBe('readWork');
    await s.last().answer(work('writing', 5));
    await s.tick();
    expect([s.state().work?.step, s.names()]).toEqual(['writing', ['runCheck', 'readWork', 'readWork']]);
  });

  it('is no longer asked about when nobody answers', async () => {
    const s = await ready(sampleView(3, { work: work('reading', 1) }));
    for (let i = 0; i < 8; i += 1) {
      await s.tick();
      await s.last()?.lose();
    }
    expect(s.calls).toHaveLength(5);
  });
});
