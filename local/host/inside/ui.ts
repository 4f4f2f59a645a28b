// Runs inside the context: the user interface (menus, dialogs, sidebar) and HtmlService, as far as the product uses them.
import type { Call } from './connect';

/**
 * Makes the Ui object: createMenu, createAddonMenu, alert, prompt, showSidebar, showModelessDialog, Button, ButtonSet; and HtmlService: createHtmlOutputFromFile,
 * createHtmlOutput. Anything else is undefined. Returns the Ui for SpreadsheetApp.getUi. Self-contained.
 */
export function installUi(call: Call): object {
  const constants = (names: string): Record<string, { toString(): string }> =>
    Object.fromEntries(names.split(' ').map((name) => [name, { toString: () => name, toJSON: () => name }]));
  const Button = constants('OK CANCEL YES NO CLOSE');
  const ButtonSet = constants('OK OK_CANCEL YES_NO YES_NO_CANCEL');

  const menu = (caption: string, addon: boolean): object => {
    const entries: unknown[] = [];
    const self = {
      toJSON: () => ({ caption, addon, entries }),
      addItem: (text: string, functionName: string) => {
        entries.push({ caption: String(text), functionName: String(functionName) });
        return self;
      },
      addSeparator: () => {
        entries.push({ separator: true });
        return self;
      },
      addSubMenu: (sub: { toJSON(): unknown }) => {
        entries.push(sub.toJSON());
        return self;
      },
      addToUi: () => {
        call('Ui.addMenu', [self]);
      },
    };
    return self;
  };
  // alert(prompt), alert(prompt, buttons), alert(title, prompt, buttons): the same three forms for prompt.
  const ask = (kind: 'alert' | 'prompt', args: unknown[]): { pressed: string; text: string } => {
    const [title, text, buttons] =
      args.length >= 3 ? args : args.length === 2 && typeof args[1] === 'string' ? args : ['', ...args];
    return call(`Ui.${kind}`, [String(title ?? ''), String(text ?? ''), String(buttons ?? 'OK')]) as {
      pressed: string;
      text: string;
    };
  };
  const ui = {
    Button,
    ButtonSet,
    createMenu: (caption: string) => menu(caption, false),
    createAddonMenu: () => menu('', true),
    alert: (...args: unknown[]) => Button[ask('alert', args).pressed],
    prompt: (...args: unknown[]) => {
      const reply = ask('prompt', args);
      return { getSelectedButton: () => Button[reply.pressed], getResponseText: () => reply.text };
    },
    showSidebar: (page: unknown) => {
      call('Ui.showSidebar', [page]);
    },
    showModelessDialog: (page: unknown, title: unknown) => {
      call('Ui.showModelessDialog', [page, title]);
    },
  };

  const page = (html: string): object => {
    let title = '';
    let width: number | undefined;
    let height: number | undefined;
    const self = {
      toJSON: () => ({ title, html, width, height }),
      setTitle: (text: string) => {
        title = String(text);
        return self;
      },
      getTitle: () => title,
      setWidth: (pixels: number) => {
        width = Number(pixels);
        return self;
      },
      setHeight: (pixels: number) => {
        height = Number(pixels);
        return self;
      },
      getContent: () => html,
    };
    return self;
  };
  const HtmlService = {
    createHtmlOutputFromFile: (name: string) => page(call('HtmlService.createHtmlOutputFromFile', [name]) as string),
    createHtmlOutput: (html: unknown = '') => page(String(html)),
  };
  Object.assign(globalThis, { HtmlService });
  return ui;
}
