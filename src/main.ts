// The entry points Google may call: menu, triggers, sidebar calls. The build exposes exactly these names (scripts/build.mjs).
import { checkWorkbook, exportWorkbook } from './actions/check';
import { decide, handIn } from './actions/collecting/hand-in';
import { updatePlan } from './actions/collecting/reassign';
import { checkRightsOf } from './actions/collecting/rights';
import { makeSlip } from './actions/collecting/slip';
import { waive } from './actions/collecting/waive';
import { makeDraft } from './actions/draft';
import { everythingOut, importFile, previewFile, readFilesView, readSheetOf } from './actions/files/files';
import { FILE, IMPORT, parsedFile, UNIT } from './actions/files/files-arguments';
import type { FilesServer } from './actions/files/files-views';
import { type Outcome, sayOutcome } from './actions/outcome';
import { testSystem } from './actions/self-test';
import { setUp } from './actions/set-up';
import { DECISION, DRAFT, HAND_IN, PLACE, parsed, WAIVER, WRITE } from './actions/sidebar/arguments';
import { goTo } from './actions/sidebar/go-to';
import { readAll, readFront } from './actions/sidebar/read';
import { reply } from './actions/sidebar/reply';
import { write } from './actions/sidebar/write';
import { supportInfo as technicalInfo } from './actions/support';
import { noteTrouble } from './actions/troubles';
import { checkEdited } from './actions/typing/edit';
import { toggleLive } from './actions/typing/live';
import type { SidebarServer } from './actions/views';
import { workNow } from './actions/work';
import type { Lang, Text } from './catalogue/types';
import { type EditEvent, editedBy } from './google/edited';
import { Failure } from './google/failure';
import { buildMenu, showFiles, showMessage, showSidebar, showWorking } from './google/ui';
import { TITLES } from './i18n/app';

/** Simple trigger: the spreadsheet was opened. */
export function onOpen(): void {
  buildMenu();
}

/** The add-on was installed while this spreadsheet is open. Google does not run onOpen then (developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle). */
export function onInstall(): void {
  buildMenu();
}

/** Simple trigger: somebody edited. */
export function onEdit(event?: EditEvent): void {
  const edited = editedBy(event);
  if (edited) checkEdited(edited);
}

/** Installable trigger, made by toggleLiveCheck: somebody edited. */
export function onEditForAll(event?: EditEvent): void {
  const edited = editedBy(event);
  if (edited) checkEdited(edited, event?.triggerUid ?? '');
}

/** Menu: Khởi tạo bộ biểu mẫu. */
export const setUpWorkbook = (): boolean => fromMenu(TITLES.setUp, setUp);

/** Menu: Kiểm tra mức độ hoàn thiện. */
export const checkCompleteness = (): boolean => fromMenu(TITLES.check, () => checkWorkbook().outcome);

/** Menu: Tạo dự thảo hồ sơ › Bản rà soát. */
export const createReviewDraft = (): boolean => fromMenu(TITLES.draft, () => makeDraft('review').outcome);

/** Menu: Tạo dự thảo hồ sơ › Bản trình. */
export const createCleanDraft = (): boolean => fromMenu(TITLES.draft, () => makeDraft('clean').outcome);

/** Menu: Tạo phiếu cung cấp số liệu. */
export const createSlip = (): boolean => fromMenu(TITLES.slip, makeSlip);

/** Menu: Mở thanh theo dõi. */
export function openSidebar(): void {
  inPlainWords(showSidebar);
}

/** Menu: Tự động kiểm tra khi nhập. */
export const toggleLiveCheck = (): boolean => fromMenu(TITLES.live, toggleLive);

/** Menu: Cập nhật phân công. */
export const updateAssignment = (): boolean => fromMenu(TITLES.reassign, updatePlan);

/** Menu: Kiểm tra quyền chỉnh sửa. */
export const checkRights = (): boolean => fromMenu(TITLES.rights, checkRightsOf);

/** Menu: Tự kiểm tra hệ thống. Returns the report that it shows. */
export const selfTest = (): string => pageFromMenu(TITLES.selfTest, testSystem);

/** Menu: Thông tin hỗ trợ kỹ thuật. Returns the text that it shows. */
export const supportInfo = (): string => pageFromMenu(TITLES.support, technicalInfo);

/** Sidebar: everything it shows. */
export const readSidebar: SidebarServer['readSidebar'] = () => reply(readAll);

/** Sidebar: the row that the cursor stands in. */
export const readRow: SidebarServer['readRow'] = () => reply(readFront);

/** Sidebar: moves the selection to a cell. */
export const goToCell: SidebarServer['goToCell'] = (place) => reply(() => goTo(parsed(PLACE, place)));

/** Sidebar: writes an answer. */
export const writeAnswer: SidebarServer['writeAnswer'] = (request) => reply(() => write(parsed(WRITE, request)));

/** Sidebar, coordinators: checks the workbook. */
export const runCheck: SidebarServer['runCheck'] = () => reply(() => checkWorkbook().view);

/** Sidebar, coordinators: makes a draft. */
export const runDraft: SidebarServer['runDraft'] = (request) =>
  reply(() => makeDraft(parsed(DRAFT, request).version).view);

/** Sidebar: how far a check or a draft is. */
export const readWork: SidebarServer['readWork'] = () => reply(workNow);

/** Sidebar: a unit hands its part in, or goes on filling it. */
export const handInUnit: SidebarServer['handInUnit'] = (request) => reply(() => handIn(parsed(HAND_IN, request)));

/** Sidebar, coordinators: accepts a unit's part, or returns it with a reason. */
export const decideUnit: SidebarServer['decideUnit'] = (request) => reply(() => decide(parsed(DECISION, request)));

/** Sidebar, coordinators: accepts a finding with a reason, or ends that. */
export const waiveFinding: SidebarServer['waiveFinding'] = (request) => reply(() => waive(parsed(WAIVER, request)));

/** Coordinator: findings, answers and progress as JSON text. */
export function exportAnswers(): string {
  return inPlainWords(exportWorkbook);
}

/** Menu: Nhập, xuất tệp; also from the sidebar. */
export const openFiles: SidebarServer['openFiles'] = () =>
  reply(() => {
    showFiles();
    return null;
  });

/** Window of files: what it shows at first. */
export const readFiles: FilesServer['readFiles'] = () => reply(readFilesView);

/** Window of files: a unit's tab for an Excel file. */
export const readUnitSheet: FilesServer['readUnitSheet'] = (unit) => reply(() => readSheetOf(parsedFile(UNIT, unit)));

/** Window of files: what an import would do. */
export const previewImport: FilesServer['previewImport'] = (file) => reply(() => previewFile(parsedFile(FILE, file)));

/** Window of files: writes what the preview showed. */
export const applyImport: FilesServer['applyImport'] = (request) =>
  reply(() => importFile(parsedFile(IMPORT, request)));

/** Window of files, coordinators: everything as JSON and CSV text. */
export const exportAll: FilesServer['exportAll'] = () => reply(everythingOut);

/** Runs a menu action and tells the person how it ended. True when it was done. */
function fromMenu(title: Text, action: () => Outcome): boolean {
  showWorking(title.vi);
  const { done, lang, text } = ended(title, action);
  showMessage(title[lang], text);
  return done;
}

/** How an action ended, in words. */
function ended(title: Text, action: () => Outcome): Ended {
  try {
    const outcome = action();
    return { done: true, lang: outcome.lang, text: sayOutcome(outcome) };
  } catch (error) {
    return failed(title, error);
  }
}

interface Ended {
  readonly done: boolean;
  readonly lang: Lang;
  readonly text: string;
}

function failed(title: Text, error: unknown): Ended {
  noteTrouble(title.vi, error);
  const failure = Failure.from(error);
  return { done: false, lang: failure.lang, text: failure.say() };
}

/** Runs a menu action that shows a page of its own, and returns the page's text; empty where it says in a message what stood in the way. */
function pageFromMenu(title: Text, action: () => string): string {
  try {
    return action();
  } catch (error) {
    const { text, lang } = failed(title, error);
    showMessage(title[lang], text);
    return '';
  }
}

function inPlainWords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(Failure.from(error).say());
  }
}
