// What a form asked for reaches the server once, and what comes back is what is shown.
import { recordingOf } from '../../../sidebar/state/forms';
import { sampleView } from '../sample';
import { ready } from './scripted';

describe('recording', () => {
  const form = { asks: 'return', about: 'unit-1', text: ' Đề nghị bổ sung Mục 2 ' } as const;
  const confirm = (s: Awaited<ReturnType<typeof ready>>) => s.controller.perform(recordingOf(form));

  it('sends what was typed without space at its ends, and shows the whole as it is then', async () => {
    const s = await ready();
    s.send({ is: 'form', form });
    void confirm(s);
    expect(s.state().doing).toBe('record');
    expect([s.last().name, s.last().args]).toEqual([
      'decideUnit',
      [{ unit: 'unit-1', decision: 'return', reason: 'Đề nghị bổ sung Mục 2' }],
    ]);
    await s.last().answer(sampleView(9));
    expect(s.state()).toMatchObject({ doing: undefined, notice: { is: 'recorded', asks: 'return' } });
    expect([s.state().form, s.state().view?.findings.length]).toEqual([undefined, 9]);
  });

  it('is done once, however often it is asked for meanwhile', async () => {
    const s = await ready();
    void confirm(s);
    void confirm(s);
    expect(s.names()).toEqual(['decideUnit']);
  });

  it('keeps the form with what was typed where it does not get through', async () => {
    const s = await ready();
    s.send({ is: 'form', form });
    void confirm(s);
    await s.last().lose();
    expect(s.state()).toMatchObject({ doing: undefined, form, trouble: { act: { do: 'decide' } } });
  });

  it('reads again what was being read meanwhile: it may be from before', async () => {
    const s = await ready();
    void s.controller.perform({ do: 'load' });
    const old = s.last();
    void confirm(s);
    await s.last().answer(sampleView(9));
    await old.answer(sampleView(2));
    expect(s.state().view?.findings).toHaveLength(9);
    expect(s.names()).toEqual(['readSidebar', 'decideUnit', 'readSidebar']);
    await s.last().answer(sampleView(8));
    expect([s.state().view?.findings.length, s.state().doing]).toEqual([8, undefined]);
  });

  it('leaves a text that is being written alone', async () => {
    const s = await ready();
    s.type('Chưa ghi');
    void confirm(s);
    await s.last().answer(sampleView(9));
    expect(s.state().draft?.text).toBe('Chưa ghi');
  });

  it('opens the window for files', async () => {
    const s = await ready();
    void s.controller.perform({ do: 'files' });
    expect([s.last().name, s.state().doing]).toEqual(['openFiles', 'files']);
    await s.last().answer(null);
    expect(s.state().doing).toBeUndefined();
  });
});
