// What becomes of the text being written, and of work, whatever happens meanwhile.
import { type Event, reduce } from '../../../sidebar/state/reduce';
import { isUnsaved, phaseOf, START, type State } from '../../../sidebar/state/state';
import type { WorkView } from '../../../src/actions/views';
import { sampleFront, samplePlace, sampleRow, sampleView } from '../sample';

const stateAfter = (...events: readonly Event[]): State => events.reduce(reduce, START);
const READ: Event = { is: 'viewed', view: sampleView(3), fresh: true };
const typed = (text: string): Event => ({ is: 'typed', text });
const looked = (front = sampleFront()): Event => ({ is: 'looked', front });
const OTHER = sampleFront(sampleRow({ place: samplePlace(30), code: 'Mục 3', current: 'Khác' }));

describe('the text being written', () => {
  it('begins with what stands in the cell', () => {
    const state = stateAfter(READ);
    expect([state.draft?.text, isUnsaved(state)]).toEqual(['Tuyến số 1', false]);
  });

  it('stays with its row when another row is read', () => {
    const state = stateAfter(READ, typed('Tuyến số 2'), looked(OTHER));
    expect([state.draft?.text, state.front?.row?.code, state.keeping]).toEqual([
      'Tuyến số 2',
      'Phụ lục II – Mục 2',
      true,
    ]);
  });

  it('stays when its own row is read again, against the text it was begun from', () => {
    const state = stateAfter(READ, typed('Mới'), looked(sampleFront(sampleRow({ current: 'Người khác' }))));
    expect(state.draft).toMatchObject({ before: 'Tuyến số 1', text: 'Mới' });
  });

  it('stays when everything is read again', () => {
    expect(stateAfter(READ, typed('Mới'), READ).draft?.text).toBe('Mới');
  });

  it('gives way to the new row where nothing was changed; white space at the end is no change', () => {
    expect(stateAfter(READ, typed('Tuyến số 1\r\n '), looked(OTHER)).draft?.text).toBe('Khác');
  });

  it('is settled by saving; what was typed meanwhile is still unsaved', () => {
    const sent = stateAfter(READ, typed('Mới')).draft;
    if (!sent) throw new Error('no text');
    const front = sampleFront(sampleRow({ current: 'Mới', statusText: '✓ Đầy đủ', status: 'complete' }));
    const saved = stateAfter(READ, typed('Mới'), { is: 'saved', sent, front });
    expect([isUnsaved(saved), saved.notice, saved.front?.row?.status]).toEqual([false, { is: 'saved' }, 'complete']);
    const typing = stateAfter(READ, typed('Mới'), typed('Mới hơn'), { is: 'saved', sent, front });
    expect([typing.draft?.before, typing.draft?.text]).toEqual(['Mới', 'Mới hơn']);
  });

  it('can be taken back after it was dropped', () => {
    const dropped = stateAfter(READ, typed('Mới'), { is: 'discarded' });
    expect(isUnsaved(dropped)).toBe(false);
    if (dropped.notice?.is !== 'discarded') throw new Error('nothing to take back');
    const back = reduce(dropped, { is: 'taken-back', draft: dropped.notice.draft });
    expect([back.draft?.text, isUnsaved(back)]).toEqual(['Mới', true]);
  });

  it('gives way to the changed cell only when asked to, and can be taken back then too', () => {
    const changed = stateAfter(READ, typed('Mới'), { is: 'changed', current: 'Của người khác' });
    expect(changed.draft?.text).toBe('Mới');
    const taken = reduce(changed, { is: 'cell-taken' });
    expect([taken.draft?.text, taken.draft?.before, taken.changed]).toEqual([
      'Của người khác',
      'Của người khác',
      undefined,
    ]);
    expect(taken.notice).toMatchObject({ is: 'discarded', draft: { text: 'Mới' } });
  });

  it('is absent where the row takes none', () => {
    expect(stateAfter(READ, looked(sampleFront(sampleRow({ writable: false })))).draft).toBeUndefined();
  });
});

describe('what is shown', () => {
  it('is the agency’s view on a tab of answers and the city’s elsewhere; a choice stays', () => {
    const elsewhere: Event = {
      ...READ,
      view: sampleView(3, { front: { sheetId: 1, title: 'Tổng hợp', kind: 'other' } }),
    };
    expect([stateAfter(READ).tab, stateAfter(elsewhere).tab]).toEqual(['agency', 'city']);
    expect(stateAfter(READ, { is: 'tab', tab: 'city' }, READ).tab).toBe('city');
  });

  it('keeps the unit of the filter when units come or go', () => {
    const filtered = stateAfter(READ, { is: 'filtered', filter: { unit: 5, hidden: [] } });
    const { units } = sampleView(3);
    const fewer = (from: number): Event => ({ ...READ, view: { ...sampleView(3), units: units.slice(from) } });
    expect([reduce(filtered, fewer(2)).filter.unit, reduce(filtered, fewer(6)).filter.unit]).toEqual([3, undefined]);
  });

  it('does not take an old row in front from a long reading', () => {
    const stale = stateAfter(READ, looked(OTHER), { ...READ, fresh: false });
    expect(stale.front?.row?.code).toBe('Mục 3');
  });

  it('keeps a failed save in sight while reading goes well', () => {
    const trouble = { from: 'transport', cause: 'connection', detail: '' } as const;
    const failed = (act: 'save' | 'look'): State =>
      stateAfter(READ, { is: 'failed', trouble, act: { do: act } }, looked(), READ);
    expect([failed('save').trouble?.act.do, failed('look').trouble]).toEqual(['save', undefined]);
  });
});

describe('work', () => {
  const work = (step: WorkView['step'], at: number): WorkView => ({
    work: 'check',
    step,
    by: 'a@b',
    when: '09:00',
    at,
  });
  const polled = (it: WorkView | null): Event => ({ is: 'polled', work: it });

  it('shows its steps in order, whichever answer comes first', () => {
    const state = stateAfter(
      READ,
      { is: 'started', job: 'check' },
      polled(work('writing', 20)),
      polled(work('reading', 10)),
    );
    expect(state.work?.step).toBe('writing');
  });

  it('does not take the result of the work before for its own', () => {
    expect(stateAfter(READ, { is: 'started', job: 'check' }, polled(work('done', 5))).work).toBeUndefined();
  });

  it('shows a result until it is put away, and not again after that', () => {
    const done = work('done', 20);
    const read: Event = { ...READ, view: sampleView(3, { work: done }) };
    expect(stateAfter(read).work).toEqual(done);
    expect(stateAfter(read, { is: 'work-closed' }, read).work).toBeUndefined();
    expect(stateAfter(read, { is: 'work-closed' }, polled(work('reading', 30))).work?.step).toBe('reading');
  });

  it('has stopped when it has said nothing for longer than a script may run', () => {
    const running = work('checking', 1_000_000);
    expect([phaseOf(running, 1_000_000 + 60_000), phaseOf(running, 1_000_000 + 480_000)]).toEqual([
      'running',
      'stopped',
    ]);
  });
});
