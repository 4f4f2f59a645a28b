// The entry points Google may call: menu, triggers, sidebar calls. The build exposes exactly these names (scripts/build.mjs).
import { checkWorkbook, exportWorkbook } from './actions/check';
import { makeDraft } from './actions/draft';
import { type Outcome, sayOutcome } from './actions/outcome';
import { viewProgress } from './actions/progress';
import { setUp } from './actions/set-up';
import type { ProgressView } from './actions/views';
import type { Text } from './catalogue/types';
import { Failure } from './google/failure';
import { buildMenu, showMessage, showSidebar, showWorking } from './google/ui';
import { TITLES } from './i18n/app';

/** Simple trigger: the spreadsheet was opened. */
export function onOpen(): void {
  buildMenu();
}

/** Simple trigger: the add-on was installed in this spreadsheet. */
export function onInstall(): void {
  buildMenu();
}

/** Menu: Khởi tạo bộ biểu mẫu. */
export const setUpWorkbook = (): boolean => fromMenu(TITLES.setUp, setUp);

/** Menu: Kiểm tra mức độ hoàn thiện. */
export const checkCompleteness = (): boolean => fromMenu(TITLES.check, checkWorkbook);

/** Menu: Tạo dự thảo hồ sơ › Bản rà soát. */
export const createReviewDraft = (): boolean => fromMenu(TITLES.draft, () => makeDraft('review'));

/** Menu: Tạo dự thảo hồ sơ › Bản trình. */
export const createCleanDraft = (): boolean => fromMenu(TITLES.draft, () => makeDraft('clean'));

/** Menu: Mở thanh theo dõi. */
export function openSidebar(): void {
  showSidebar();
}

/** Sidebar: progress and open findings of the tab in front. Errors arrive as plain words. */
export function readProgress(): ProgressView {
  return inPlainWords(viewProgress);
}

/** Coordinator: findings, answers and progress as JSON text. */
export function exportAnswers(): string {
  return inPlainWords(exportWorkbook);
}

/** Runs a menu action and tells the person how it ended. True when it was done. */
function fromMenu(title: Text, action: () => Outcome): boolean {
  showWorking(title.vi);
  try {
    const outcome = action();
    showMessage(title[outcome.lang], sayOutcome(outcome));
    return true;
  } catch (error) {
    const failure = Failure.from(error);
    showMessage(title[failure.lang], failure.say());
    return false;
  }
}

function inPlainWords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(Failure.from(error).say());
  }
}
