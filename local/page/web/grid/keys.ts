// Keys that the grid would take for things this page does not do, and those that the page answers itself.

/** What the page does on a key, by its name ("Ctrl+F"). */
export type Keys = Readonly<Record<string, () => void>>;

/** Keys of the grid that change the workbook or open what is not here. */
const NOT_HERE = [
  'Ctrl+O',
  'Ctrl+K',
  'Ctrl+B',
  'Ctrl+I',
  'Ctrl+U',
  'Alt+=',
  'Alt+T',
  'Shift+F11',
  'Ctrl+Alt+=',
  'Ctrl+Alt+-',
  'Ctrl+Shift+E',
  'Ctrl+Shift+L',
  'Ctrl+Shift+R',
  'Ctrl+<',
  'Ctrl+Shift+<',
  'Alt+Shift+ArrowRight',
  'Alt+Shift+ArrowLeft',
  'Alt+Shift+ArrowUp',
  'Alt+Shift+ArrowDown',
];
/** Keys whose meaning is the browser's: printing, pasting as plain text. */
const BROWSER = new Set(['Ctrl+P', 'Ctrl+Shift+V']);

/**
 * Listens before the grid does.
 * @param inGrid true while the keyboard is in the grid and no editor is open
 * @param own what the page does while the keyboard is in the grid
 * @param blocked the key means something that this page does not do
 */
export function listenToKeys(inGrid: () => boolean, own: Keys, blocked: () => void): void {
  const notHere = new Set(NOT_HERE);
  window.addEventListener(
    'keydown',
    (event) => {
      const name = keyName(event);
      if (BROWSER.has(name)) event.stopImmediatePropagation();
      else if (inGrid()) {
        const act = own[name] ?? (notHere.has(name) ? blocked : undefined);
        if (!act) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        act();
      }
    },
    true,
  );
}

/** "Ctrl+Shift+V"; the command key of a Mac counts as Ctrl. */
export function keyName(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}): string {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const parts = [ctrlKey || metaKey ? 'Ctrl' : '', altKey ? 'Alt' : '', shiftKey ? 'Shift' : ''];
  return [...parts.filter((part) => part !== ''), key.length === 1 ? key.toUpperCase() : key].join('+');
}
