// The local page in the browser: loads the book, builds the window, connects its parts.

import { readBook } from './server';
import { TEXTS } from './texts';
import { openWindow } from './window';
import './css/page.css';

/** Whose eyes this window looks with is in its address, so that two windows can be two people. */
const as = new URLSearchParams(location.search).get('as') ?? undefined;

readBook(as)
  .then(openWindow)
  .catch((error: Error) => {
    const { cannotLoad } = TEXTS[document.documentElement.lang === 'en' ? 'en' : 'vi'];
    const words = document.createElement('p');
    words.setAttribute('role', 'alert');
    words.textContent = `${cannotLoad} ${error.message}`;
    document.body.replaceChildren(words);
  });
