// The window's start: the server behind google.script.run, and the page.
import { render } from 'preact';
import { connect, type Runner } from './server';
import { App } from './views/app';

declare const google: { readonly script: { readonly run: Runner } };

render(<App server={connect(() => google.script.run)} />, document.getElementById('app') as HTMLElement);
