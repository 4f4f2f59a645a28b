// Names and roles that the grid's own elements lack, given again whenever the grid makes them anew.

/** What the elements are called. */
export interface Names {
  readonly grid: string;
  readonly formulaBar: string;
  readonly nameBox: string;
}

/**
 * Watches the grid's elements. The idle cell editor, which has the keyboard, is described by `#cell-status`.
 * @param names in the page's language
 */
export function nameElements(root: HTMLElement, names: Names): void {
  const give = (selector: string, attributes: Readonly<Record<string, string>>): void => {
    for (const found of root.querySelectorAll(selector))
      for (const [name, value] of Object.entries(attributes))
        if (found.getAttribute(name) !== value) found.setAttribute(name, value);
  };
  const text = { role: 'textbox', 'aria-multiline': 'true', tabindex: '0' };
  const all = (): void => {
    give('.o-grid .o-composer', { ...text, 'aria-label': names.grid, 'aria-describedby': 'cell-status' });
    give('.o-topbar-composer .o-composer', { ...text, 'aria-label': names.formulaBar });
    give('.o-named-range-selector input', { 'aria-label': names.nameBox });
    give('canvas', { 'aria-hidden': 'true' });
    give('.o-scrollbar', { tabindex: '-1', 'aria-hidden': 'true' });
    give('.o-autocomplete-dropdown', { role: 'listbox', 'aria-label': names.grid });
    give('.o-autocomplete-dropdown > div', { role: 'option' });
    give('.o-autocomplete-value-focus', { 'aria-selected': 'true' });
  };
  all();
  new MutationObserver(all).observe(root, { childList: true, subtree: true });
}
