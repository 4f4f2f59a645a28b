// The sidebar's start: the state, the server behind google.script.run, and the page drawn anew at each change.
import { render } from 'preact';
import { connect, type Runner } from './bridge';
import { UiContext } from './parts/ui';
import { createController } from './state/controller';
import { type Event, reduce } from './state/reduce';
import { START } from './state/state';
import { TEXTS } from './texts';
import { App } from './views/app';

declare const google: { readonly script: { readonly run: Runner } };

const root = document.getElementById('app') as HTMLElement;
const clock = {
  now: () => Date.now(),
  wait: (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds)),
};
const server = connect(() => google.script.run);
let state = START;
/** What had the focus last, unless the person clicked beside it, and what it lies in. */
let focused: HTMLElement | undefined;
let around: readonly HTMLElement[] = [];

const controller = createController(server, { get: () => state, send }, clock);

function send(event: Event): void {
  state = reduce(state, event);
  draw();
  if (event.is === 'jumped' && !document.hasFocus()) window.focus();
  keepFocus();
  if (event.is === 'looked' && focused?.matches('.finding')) focused.scrollIntoView({ block: 'nearest' });
}

function draw(): void {
  const lang = state.view?.lang ?? 'vi';
  document.documentElement.lang = lang;
  const ui = { state, t: TEXTS[lang], now: clock.now(), send, perform: controller.perform, settle: controller.settle };
  render(
    <UiContext.Provider value={ui}>
      <App />
    </UiContext.Provider>,
    root,
  );
}

/**
 * The keyboard stays where it was: a button that was disabled while its work was done has the focus again afterwards, and a finding
 * after the selection moved in the grid, so that the next one is one key away. Where it is gone, what is nearest takes its place.
 * Somebody who has gone on to the grid is left there.
 */
function keepFocus(): void {
  if (!document.hasFocus() || document.activeElement !== document.body || !focused) return;
  if (!focused.isConnected) {
    const near = around.find((element) => element.isConnected);
    near?.querySelector<HTMLElement>('button:enabled, textarea')?.focus({ preventScroll: true });
  } else if (!focused.matches(':disabled')) focused.focus();
}

document.addEventListener('focusin', ({ target }) => {
  focused = target as HTMLElement;
  around = [];
  for (let element = focused.parentElement; element; element = element.parentElement) around = [...around, element];
});
document.addEventListener('pointerdown', () => {
  focused = undefined;
});
draw();
controller.start();
window.addEventListener('focus', controller.focused);
