// The desk: one workbook on one host, and everything a window may ask of it. Plain and synchronous; no thread, no network.
import type { Lang } from '../../src/catalogue/types';
import type { Product } from '../cli/product';
import { functionsOf } from '../host/events';
import { createHost, type Host } from '../host/host';
import type { ActiveCell } from '../host/types';
import type { WorkbookState } from '../sheets/state';
import { draftFor, draftLines } from './desk/drafts';
import { enterEdit } from './desk/edit';
import { functionsIn, menuLines } from './desk/menus';
import { langOf, peopleOf, shared } from './desk/people';
import { Refused } from './desk/refused';
import { Runner } from './desk/runner';
import type { Kept } from './folder/state-text';
import type {
  BookView,
  ChangesView,
  DraftLine,
  EditReply,
  EditRequest,
  MenuLine,
  Person,
  RunReply,
  RunRequest,
  Selection,
} from './protocol';
import { REFUSALS } from './texts';
import { changesView } from './view/changes-view';
import { differenceOf } from './view/difference';
import { History, NOTHING } from './view/history';
import { Painter } from './view/tab-view';

export interface DeskOptions {
  readonly product: Product;
  readonly kept: Kept;
  /** The language where the workbook names none. */
  readonly lang: Lang;
  /** Where the host's clock begins. */
  readonly now: Date;
  /** The computer's clock in milliseconds, which the host's follows; absent: only calls take time. */
  readonly clock?: () => number;
  /** Keeps the state; called before a change is answered for. */
  readonly save: (kept: Kept) => void;
  /** Called after a change was kept. */
  readonly announce?: (revision: number) => void;
  /** Carries out what others have asked meanwhile; called at every service call of a run. */
  readonly waiting?: () => void;
}

export class Desk {
  readonly host: Host;
  /** Functions that google.script.run may call. */
  readonly functions: readonly string[];
  private readonly options: DeskOptions;
  private readonly painter = new Painter();
  private readonly history: History;
  private readonly runner: Runner;
  private readonly menus = new Map<string, readonly MenuLine[]>();
  private people: readonly Person[] = [];
  private shown: WorkbookState;
  private drafts: readonly DraftLine[];
  private language: Lang;
  private kept: string | undefined;
  private keptState: WorkbookState | undefined;
  private html = '';
  private dialogPage = '';

  /** A window from before this start knows nothing that can be built on: counting goes on one higher. */
  constructor(options: DeskOptions) {
    const { product, kept, lang } = options;
    this.options = options;
    this.host = createHost({
      ...product,
      workbook: { state: kept.workbook, now: () => this.host.now() },
      drive: kept.drive,
      now: options.now,
      lasting: kept.lasting,
    });
    this.functions = [...functionsOf(product.code)].filter((name) => !name.endsWith('_'));
    this.runner = new Runner(this.host, () => options.waiting?.());
    this.history = new History(kept.revision + 1);
    this.shown = kept.workbook;
    this.language = langOf(kept.workbook) ?? lang;
    this.drafts = draftLines(kept.drive);
    this.settle();
  }

  get revision(): number {
    return this.history.revision;
  }

  get lang(): Lang {
    return this.language;
  }

  /** The page that a run showed in the sidebar last; "" before. */
  get sidebarHtml(): string {
    return this.html;
  }

  /** The page that a run showed in a dialog of its own last; "" before. */
  get dialogHtml(): string {
    return this.dialogPage;
  }

  /** Everything a window shows. @param as absent: the first of the people */
  book(as?: string): BookView {
    this.begin();
    const person = this.person(as ?? this.people[0]?.email ?? '');
    const menus = this.openMenus(person);
    this.settle();
    const { state } = this.host.workbook;
    const tabs = state.sheets.map((sheet) => this.painter.tab(state, sheet));
    return {
      revision: this.revision,
      spreadsheetId: state.spreadsheetId,
      title: state.title,
      lang: this.language,
      as: person.email,
      people: this.people,
      menus,
      styles: this.painter.styles.all(),
      choices: this.painter.choices.all(),
      tabs,
      drafts: this.drafts,
    };
  }

  /** What a window has not seen. */
  changes(since: number): ChangesView {
    this.settle();
    const { revision, drafts, language: lang } = this;
    return changesView(this.painter, this.host.workbook.state, this.history.since(since), { revision, drafts, lang });
  }

  /** One act of a person at the keyboard, and the edit triggers that it starts. */
  edit(request: EditRequest): EditReply {
    this.begin();
    const person = this.person(request.as);
    const entered =
      person.role === 'viewer'
        ? { refused: REFUSALS.viewOnly[this.language] }
        : enterEdit(this.host.workbook, { ...request, as: person.email }, this.language);
    if ('refused' in entered) return { done: false, ...entered, changes: this.changes(request.since), toasts: [] };
    const results = this.host.edited(entered.edit, person.email);
    this.settle();
    const toasts = results.flatMap((result) => result.toasts);
    return { done: true, changes: this.changes(request.since), toasts };
  }

  /** A menu item or a call from the sidebar. @throws Refused where this person may not start it */
  run(request: RunRequest): RunReply {
    this.begin();
    const person = this.person(request.as);
    if (person.role === 'viewer') throw new Refused(403, REFUSALS.viewOnly);
    const menus = this.menus.get(person.email) ?? this.openMenus(person);
    if (request.via === 'menu' && !functionsIn(menus).has(request.function))
      throw new Refused(403, REFUSALS.notInMenu(request.function));
    const outcome = this.runner.run({ ...request, as: person.email }, this.activeCell(request.selection));
    this.settle();
    if (outcome.sidebar) this.html = outcome.sidebar.html;
    if (outcome.dialog) this.dialogPage = outcome.dialog.html;
    return { ...outcome, changes: this.changes(request.since) };
  }

  /** A draft as the Docs API gives it, its title and its language. @throws Refused */
  document(id: string, as: string): { readonly title: string; readonly json: unknown; readonly lang: Lang } {
    const file = draftFor(this.host.drive, id, this.person(as));
    const json = this.host.ask('docs', 'documents.get', { documentId: id }, file.owner);
    return { title: file.name, json, lang: this.language };
  }

  /** The spreadsheet as the Sheets API gives it, with all cells. */
  spreadsheet(): { readonly title: string; readonly json: unknown } {
    const { spreadsheetId, title, owner } = this.host.workbook.state;
    const params = { spreadsheetId, includeGridData: true };
    return { title, json: this.host.ask('sheets', 'spreadsheets.get', params, owner) };
  }

  private begin(): void {
    const { clock } = this.options;
    if (clock) this.host.pass(Math.max(0, clock() - this.host.now().getTime()));
    this.settle();
  }

  private person(email: string): Person {
    const found = this.people.find((one) => one.email === email.toLowerCase());
    if (!found) throw new Refused(403, REFUSALS.person);
    return found;
  }

  /** The spreadsheet is opened: the script builds its menus. For somebody who may only look Google runs nothing. */
  private openMenus({ email, role }: Person): readonly MenuLine[] {
    const built = role === 'viewer' ? [] : this.host.run('onOpen', { as: email, via: 'simple-trigger' }).menus;
    const lines = menuLines(built, this.language);
    this.menus.set(email, lines);
    return lines;
  }

  private activeCell({ sheetId, top, left }: Selection): ActiveCell | undefined {
    const known = this.host.workbook.state.sheets.some((sheet) => sheet.sheetId === sheetId);
    return known ? { sheetId, row: top + 1, column: left + 1 } : undefined;
  }

  /** Counts, keeps and announces what changed since the last time. */
  private settle(): void {
    const { host, options } = this;
    this.people = peopleOf(host.workbook.state, this.language);
    host.workbook.state = shared(host.workbook.state, this.people);
    const { state } = host.workbook;
    const difference = differenceOf(this.shown, state);
    const before = { drafts: this.drafts, lang: this.language, revision: this.revision };
    const found = draftLines(host.drive);
    this.language = langOf(state) ?? options.lang;
    const drafts = JSON.stringify(found) !== JSON.stringify(before.drafts);
    if (drafts) this.drafts = found;
    this.shown = state;
    const lang = this.language !== before.lang;
    if (difference || drafts || lang) {
      const { styles, choices } = this.painter;
      const lists = { styles: styles.length, choices: choices.length };
      this.history.add(difference ?? NOTHING, { drafts, lang, ...lists });
    }
    this.keep(state);
    if (this.revision !== before.revision) options.announce?.(this.revision);
  }

  private keep(state: WorkbookState): void {
    const { drive } = this.host;
    const lasting = this.host.lasting();
    const others = `${this.revision} ${drive.minted} ${JSON.stringify(drive.files)} ${lasting}`;
    if (state === this.keptState && others === this.kept) return;
    this.options.save({ revision: this.revision, workbook: state, drive, lasting });
    this.keptState = state;
    this.kept = others;
  }
}
