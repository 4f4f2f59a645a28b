// Dialogs as Apps Script shows them, and the one that gives back what could not be written.
import type { Dialog, DialogAnswer } from '../../protocol';
import type { Texts } from '../texts';
import { element } from './element';

type Button = Exclude<DialogAnswer['button'], 'CLOSE'>;

const BUTTONS: Readonly<Record<Dialog['buttons'], readonly Button[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

let made = 0;

/** Asks one dialog. Escape and the cross answer CLOSE, Enter the first button. @param open opens an address that stands in the text */
export function ask(dialog: Dialog, texts: Texts, open: (url: string) => void): Promise<DialogAnswer> {
  const input = dialog.kind === 'prompt' ? element('input', { type: 'text', 'aria-label': texts.answer }) : undefined;
  return show(dialog, BUTTONS[dialog.buttons], texts, { open, extra: input, input });
}

/** Says why something was not written; what was typed can be copied from there. */
export async function tellRefused(words: string, typed: string, texts: Texts): Promise<void> {
  const dialog: Dialog = { kind: 'alert', title: texts.refusedTitle, text: words, buttons: 'OK' };
  if (typed === '') return void (await show(dialog, ['OK'], texts, {}));
  made += 1;
  const area = element('textarea', { id: `typed-${made}`, readonly: true, rows: '4', class: 'typed' });
  area.value = typed;
  const label = element('label', { for: area.id }, texts.yourText);
  await show(dialog, ['OK'], texts, { extra: element('div', {}, label, area) });
}

interface Inside {
  readonly open?: (url: string) => void;
  readonly extra?: HTMLElement;
  readonly input?: HTMLInputElement;
}

function show(
  { title, text }: Dialog,
  buttons: readonly Button[],
  texts: Texts,
  { open, extra, input }: Inside,
): Promise<DialogAnswer> {
  return new Promise((resolve) => {
    made += 1;
    const id = `dialog-${made}`;
    const answer = (button: DialogAnswer['button']): void => {
      box.close();
      box.remove();
      resolve({ button, text: input?.value ?? '' });
    };
    const pressed = buttons.map((name, at) =>
      element(
        'button',
        { type: 'button', class: at === 0 ? 'primary' : '', 'data-button': name, click: () => answer(name) },
        texts.buttons[name],
      ),
    );
    const box = element(
      'dialog',
      title === ''
        ? { 'aria-labelledby': `${id}-text`, class: 'dialog' }
        : { 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-text`, class: 'dialog' },
      element(
        'div',
        { class: 'dialog-head' },
        title === '' ? undefined : element('h2', { id: `${id}-title` }, title),
        element(
          'button',
          { type: 'button', class: 'cross', 'aria-label': texts.close, click: () => answer('CLOSE') },
          '×',
        ),
      ),
      element('p', { id: `${id}-text`, class: 'dialog-text' }, ...(open ? withLinks(text, open) : [text])),
      extra,
      element('div', { class: 'dialog-buttons' }, ...pressed),
    );
    box.addEventListener('cancel', (event) => {
      event.preventDefault();
      answer('CLOSE');
    });
    box.addEventListener('keydown', (event) => {
      event.stopPropagation();
      const plain = event.target === input || event.target === box;
      if (event.key !== 'Enter' || !plain) return;
      event.preventDefault();
      answer(buttons[0] ?? 'OK');
    });
    document.body.append(box);
    box.showModal();
    (input ?? pressed[0])?.focus();
  });
}

/** The text, the addresses of documents as links: others would be the words of whoever wrote a cell. */
function withLinks(text: string, open: (url: string) => void): (Node | string)[] {
  return text.split(/(https:\/\/docs\.google\.com\/[^\s<>"]*[^\s<>".,;:!?)])/).map((part, at) =>
    at % 2 === 0
      ? part
      : element(
          'a',
          {
            href: part,
            click: (event) => {
              event.preventDefault();
              open(part);
            },
          },
          part,
        ),
  );
}
