// A page of the script in a sandboxed frame, and the relay between its google.script and the window.
import { type Answer, CONNECT, type FrameMessage } from '../../frame-shim';
import { element } from './element';

/** What a frame may ask of the window. */
export interface FrameLinks {
  /** A call of google.script.run. Never rejects. */
  call(name: string, args: readonly unknown[]): Promise<Omit<Answer, 'id'>>;
  focusGrid(): void;
  open(url: string): void;
}

/** A place for one page at a time. */
export interface Frames {
  /** A new frame, to be put into the window; the one before gives way. */
  show(title: string): HTMLIFrameElement;
  close(): void;
  readonly frame: HTMLIFrameElement | undefined;
}

/** Google lets ten calls run at once; more wait. */
const AT_ONCE = 10;

/**
 * @param source where the server has the page ready, the shim before it, under its own rules for scripts
 * @param look the frame's class
 * @param closed the page has asked to be closed
 */
export function frames(source: string, look: string, links: FrameLinks, closed: () => void): Frames {
  let port: MessagePort | undefined;
  let frame: HTMLIFrameElement | undefined;
  let shown = 0;
  const close = (): void => {
    port?.close();
    port = undefined;
    frame = undefined;
  };
  addEventListener('message', ({ source: from, data, ports }) => {
    const [given] = ports;
    if (!frame || from !== frame.contentWindow || data !== CONNECT || !given || port) return;
    port = given;
    const relay = relayTo(given, links, closed);
    given.onmessage = ({ data: message }) => relay(message as FrameMessage);
  });
  return {
    get frame() {
      return frame;
    },
    close,
    show(title) {
      shown += 1;
      close();
      frame = element('iframe', {
        title,
        sandbox: 'allow-scripts allow-popups allow-downloads',
        class: look,
        src: `${source}?n=${shown}`,
      });
      return frame;
    },
  };
}

function relayTo(port: MessagePort, links: FrameLinks, close: () => void): (message: FrameMessage) => void {
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
