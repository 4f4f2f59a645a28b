// The JSON that windows send: only what the desk can work with.
import { readEdit, readRun } from '../../../../local/page/http/requests';
import { started, typed } from '../small-desk';

const edit = typed(7, 0, 0, 'x');
const run = started('checkCompleteness');

describe('a request in JSON', () => {
  it('is taken as it is', () => {
    expect(readEdit(JSON.stringify(edit))).toEqual(edit);
    expect(readRun(JSON.stringify(run))).toEqual(run);
    const called = {
      ...run,
      via: 'sidebar' as const,
      args: [{ a: [1, null, 'x'] }],
      answers: [{ button: 'OK' as const, text: '' }],
    };
    expect(readRun(JSON.stringify(called))).toEqual(called);
  });

  it.each([
    '',
    'x',
    'null',
    '[]',
    '{}',
    JSON.stringify({ ...edit, more: 1 }),
    JSON.stringify({ ...edit, cells: [] }),
    JSON.stringify({ ...edit, cells: [{ ...edit.cells[0], row: -1 }] }),
    JSON.stringify({ ...edit, cells: [{ ...edit.cells[0], row: 1.5 }] }),
    JSON.stringify({ ...edit, cells: [{ ...edit.cells[0], text: 5 }] }),
    JSON.stringify({ ...edit, cells: [{ ...edit.cells[0], text: 'x'.repeat(60_000) }] }),
    JSON.stringify({ ...edit, cells: Array.from({ length: 20_001 }, () => edit.cells[0]) }),
    JSON.stringify({ ...edit, range: { ...edit.range, bottom: 0 } }),
    JSON.stringify({ ...edit, range: { ...edit.range, sheetId: 2 ** 40 } }),
    JSON.stringify({ ...edit, as: 'nobody' }),
  ])('is refused when it is no edit: %.60s', (body) => expect(readEdit(body)).toBeUndefined());

  it.each([
    JSON.stringify({ ...run, via: 'trigger' }),
    JSON.stringify({ ...run, function: '' }),
    JSON.stringify({ ...run, function: 'a.b' }),
    JSON.stringify({ ...run, function: 'constructor()' }),
    JSON.stringify({ ...run, args: Array.from({ length: 11 }, () => 1) }),
    JSON.stringify({ ...run, answers: [{ button: 'MAYBE', text: '' }] }),
    JSON.stringify({ ...run, selection: undefined }),
    JSON.stringify(edit),
  ])('is refused when it starts nothing: %.60s', (body) => expect(readRun(body)).toBeUndefined());
});
