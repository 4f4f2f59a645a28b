// Typing, the server's answers, taking back.
import type { EditReply, EditRequest } from '../../../local/page/protocol';
import { createMirror } from '../../../local/page/web/book/mirror';
import { createEdits } from '../../../local/page/web/edits';
import { book, changes, tab } from './small-book';

/** A window on one tab whose server answers when it is told to. */
function window(text = 'cũ') {
  const mirror = createMirror(book([tab(1, [[{ c: 0, t: text }]])]));
  const sent: { request: EditRequest; answer: (reply: Partial<EditReply>) => void; fail: () => void }[] = [];
  const refused: string[][] = [];
  const edits = createEdits({
    mirror,
    send: (request) =>
      new Promise((resolve, reject) => {
        const answer = (reply: Partial<EditReply>) =>
          resolve({ done: true, toasts: [], changes: changes(mirror.revision), ...reply });
        sent.push({ request, answer, fail: () => reject(new Error('gone')) });
      }),
    take: (news) => void mirror.apply(news),
    repaint: () => undefined,
    done: () => undefined,
    refused: (words, typed) => refused.push([words, typed]),
    failed: (error, typed) => refused.push([(error as Error).message, typed]),
    busy: () => undefined,
  });
  const now = (t: string) =>
    changes(mirror.revision + 1, { rows: [{ sheetId: 1, lines: [{ r: 0, cells: [{ c: 0, t }] }] }] });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { mirror, edits, sent, refused, now, settle };
}

const cell = (text: string) => [{ row: 0, column: 0, text }];

describe('what a person types', () => {
  it('is shown at once and sent untouched, with the text that stood there', async () => {
    const { edits, sent, settle } = window();
    edits.enter(1, cell('=98,5'), 'cũ');
    expect(edits.shown(1, 0, 0)).toBe('=98,5');
    await settle();
    expect(sent[0]?.request).toMatchObject({
      as: 'a@b.example',
      since: 1,
      range: { sheetId: 1, top: 0, left: 0, bottom: 1, right: 1 },
      cells: [{ row: 0, column: 0, text: '=98,5', before: 'cũ' }],
    });
  });

  it('gives way to what the server made of it', async () => {
    const { edits, sent, now, settle } = window();
    edits.enter(1, cell('98.5'), 'cũ');
    await settle();
    sent[0]?.answer({ changes: now('98,5') });
    await settle();
    expect(edits.shown(1, 0, 0)).toBe('98,5');
  });

  it('that is refused leaves the server’s text, and comes back with the words', async () => {
    const { edits, sent, refused, settle } = window();
    edits.enter(1, cell('mới'), 'cũ');
    await settle();
    sent[0]?.answer({ done: false, refused: 'Ô được bảo vệ.' });
    await settle();
    expect(edits.shown(1, 0, 0)).toBe('cũ');
    expect(refused).toEqual([['Ô được bảo vệ.', 'mới']]);
  });

  it('is given back when the server is gone', async () => {
    const { edits, sent, refused, settle } = window();
    edits.enter(1, cell('mới'), 'cũ');
    await settle();
    sent[0]?.fail();
    await settle();
    expect(refused).toEqual([['gone', 'mới']]);
    expect(edits.shown(1, 0, 0)).toBe('cũ');
  });

  it('twice in a row is checked against what the first left there', async () => {
    const { edits, sent, now, settle } = window();
    edits.enter(1, cell('98.5'), 'cũ');
    edits.enter(1, cell('99'), '98.5');
    await settle();
    expect(sent).toHaveLength(1);
    sent[0]?.answer({ changes: now('98,5') });
    await settle();
    expect(sent[1]?.request.cells[0]).toMatchObject({ text: '99', before: '98,5' });
  });

  it('over a text that another window wrote meanwhile is sent with the old text, so that the server refuses it', async () => {
    const { mirror, edits, sent, now, settle } = window();
    mirror.apply(now('của người khác'));
    edits.enter(1, cell('của tôi'), 'cũ');
    await settle();
    expect(sent[0]?.request.cells[0]?.before).toBe('cũ');
  });

  it('and does not differ from what stands there is not sent', async () => {
    const { edits, sent, settle } = window();
    edits.enter(1, cell('cũ'));
    await settle();
    expect(sent).toHaveLength(0);
  });
});

describe('taking back', () => {
  it('sends the old text once everything before is answered, and can be done again', async () => {
    const { edits, sent, now, settle } = window();
    edits.enter(1, cell('mới'), 'cũ');
    const undone = edits.undo();
    await settle();
    sent[0]?.answer({ changes: now('mới') });
    expect(await undone).toMatchObject({ sheetId: 1 });
    await settle();
    expect(sent[1]?.request.cells[0]).toMatchObject({ text: 'cũ', before: 'mới' });
    sent[1]?.answer({ changes: now('cũ') });
    await settle();
    await edits.redo();
    await settle();
    expect(sent[2]?.request.cells[0]).toMatchObject({ text: 'mới', before: 'cũ' });
  });

  it('does nothing where nothing was done', async () => {
    expect(await window().edits.undo()).toBeUndefined();
  });
});
