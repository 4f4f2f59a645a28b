// The sidebar at the right: a sandboxed frame, and the relay between its google.script and the page.
import { type Answer, CONNECT, type FrameMessage } from '../../frame-shim';
import type { Texts } from '../texts';
import { element } from './element';

/** What the frame may ask of the page. */
export interface PanelLinks {
  /** A call of google.script.run. Never rejects. */
  call(name: string, args: readonly unknown[]): Promise<Omit<Answer, 'id'>>;
  focusGrid(): void;
  open(url: string): void;
}

export interface Panel {
  readonly element: HTMLElement;
  /** Shows a sidebar; one that is open gives way. */
  show(sidebar: { readonly title: string }): void;
  readonly isOpen: boolean;
  /** Gives the keyboard to the sidebar, where one is open. */
  focus(): void;
}

/** Google lets ten calls run at once; more wait. */
const AT_ONCE = 10;
/** The sidebar that the last run showed, the shim before it: the server has it ready, under its own rules for scripts. */
const FRAME = '/sidebar.html';

export function panel(texts: Texts, links: PanelLinks): Panel {
  const place = element('aside', { class: 'panel', hidden: true });
  let port: MessagePort | undefined;
  let frame: HTMLIFrameElement | undefined;
  let shown = 0;
  const close = (): void => {
    port?.close();
    port = undefined;
    frame = undefined;
    place.replaceChildren();
    place.hidden = true;
    links.focusGrid();
  };
  addEventListener('message', ({ source, data, ports }) => {
    const [given] = ports;
    if (!frame || source !== frame.contentWindow || data !== CONNECT || !given || port) return;
    port = given;
    const relay = relayTo(given, links, close);
    given.onmessage = ({ data: message }) => relay(message as FrameMessage);
  });
  return {
    element: place,
    get isOpen() {
      return frame !== undefined;
    },
    focus: () => frame?.focus(),
    show({ title }) {
      shown += 1;
      port?.close();
      port = undefined;
      frame = element('iframe', {
        title,
        sandbox: 'allow-scripts allow-popups',
        class: 'panel-frame',
        src: `${FRAME}?n=${shown}`,
      });
      place.setAttribute('aria-label', texts.panel(title));
      place.replaceChildren(
        element(
          'div',
          { class: 'panel-head' },
          element('h2', {}, title),
          element('button', { type: 'button', class: 'cross', 'aria-label': texts.close, click: close }, '×'),
        ),
        frame,
      );
      place.hidden = false;
    },
  };
}

function relayTo(port: MessagePort, links: PanelLinks, close: () => void): (message: FrameMessage) => void {
  const waiting: (() => void)[] = [];
  let running = 0;
  const next = (): void => {
    if (running >= AT_ONCE) return;
    const start = waiting.shift();
    if (!start) return;
    running += 1;
    start();
  };
  return (message) => {
    if (message.kind === 'close') close();
    else if (message.kind === 'focus') links.focusGrid();
    else if (message.kind === 'open') links.open(message.url);
    else if (message.kind === 'call') {
      const { id, function: name, args } = message;
      waiting.push(async () => {
        const answer: Answer = { id, ...(await links.call(name, args)) };
        port.postMessage(answer);
        running -= 1;
        next();
      });
      next();
    }
  };
}
