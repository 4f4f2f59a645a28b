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

const controller = createController(server, { get: () => state, send }, clock);

function send(event: Event): void {
  state = reduce(state, event);
  draw();
  if (event.is === 'jumped') keepFocus();
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

/** Moving the selection takes the keyboard into the grid: it comes back to the finding, so that the next one is one key away. */
function keepFocus(): void {
  if (!document.hasFocus()) window.focus();
  if (document.activeElement === document.body) root.querySelector<HTMLElement>('.finding[aria-current]')?.focus();
}

draw();
controller.start();
window.addEventListener('focus', controller.focused);
