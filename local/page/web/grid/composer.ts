// The grid's cell editor, made to hand on what a person typed letter by letter: no formula, no number, no date is read into it.
import { components, registries, stores } from '@odoo/o-spreadsheet';

/** A finished edit: the text that stood in the cell when the editor opened, and the one that is wanted now. */
export interface Typed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly text: string;
}

/** What the editor asks and tells. */
export interface EditorLinks {
  /** The text that the editor begins with. */
  read(sheet: string, row: number, column: number): string;
  typed(edit: Typed): void;
}

/** The editor's insides that are replaced; everything else stays the library's. */
interface StoreInside {
  editionMode: string;
  _currentContent: string;
  initialContent: string;
  currentTokens: unknown[];
  readonly currentEditedCell: { readonly sheetId: string; readonly row: number; readonly col: number };
  cancelEditionAndActivateSheet(): void;
  setContent(text: string, selection?: unknown, raise?: boolean): void;
  updateAutoCompleteProvider(): void;
  selectionStart: number;
  selectionEnd: number;
}
interface ComposerInside {
  readonly props: {
    readonly isDefaultFocus: boolean;
    readonly composerStore: StoreInside & { readonly currentContent: string };
  };
  splitHtmlContentIntoLines(parts: readonly object[]): unknown[];
}

/** Replaces the editor's reading of texts; once, before the grid is mounted. */
export function plainEditor(links: EditorLinks): void {
  const store: object = stores.CellComposerStore.prototype;
  Object.assign(store, {
    _stopEdition(this: StoreInside): void {
      if (this.editionMode === 'inactive') return;
      const { sheetId: sheet, row, col: column } = this.currentEditedCell;
      const edit = { sheet, row, column, before: this.initialContent, text: this._currentContent };
      this.cancelEditionAndActivateSheet();
      this.setContent('');
      if (edit.text !== edit.before) links.typed(edit);
    },
    setContent(this: StoreInside, text: string, selection?: { readonly start: number; readonly end: number }): void {
      this._currentContent = text;
      this.selectionStart = selection?.start ?? text.length;
      this.selectionEnd = selection?.end ?? text.length;
      this.currentTokens = [];
      this.updateAutoCompleteProvider();
    },
    getComposerContent: (at: { readonly sheetId: string; readonly row: number; readonly col: number }) => ({
      text: links.read(at.sheetId, at.row, at.col),
    }),
    canStopEdition: () => true,
    canStartComposerRangeSelection: () => false,
    cycleReferences: () => undefined,
  });
  Object.defineProperty(store, 'highlights', { get: () => [] });

  const composer: object = components.Composer.prototype;
  Object.assign(composer, {
    processTokenAtCursor: () => undefined,
    // An idle editor in the grid is empty: what an input method composes there cannot be glued to the cell's old text.
    getContentLines(this: ComposerInside): unknown[] {
      const { composerStore, isDefaultFocus } = this.props;
      const text = composerStore.currentContent;
      if (text === '' || (isDefaultFocus && composerStore.editionMode === 'inactive')) return [];
      return this.splitHtmlContentIntoLines([{ value: text, classes: [] }]);
    },
  });
  for (const name of registries.autoCompleteProviders.getKeys())
    if (name !== 'dataValidation') registries.autoCompleteProviders.remove(name);
}
