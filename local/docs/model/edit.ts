// One request at work: the document it changes and the words with which it is refused.

import { ApiError } from '../../host/api';
import type { DocumentState } from './document';

/** The document of a batch, as far as it has come, and the place of the request in it ("Invalid requests[3].insertText"). */
export interface Edit {
  readonly doc: DocumentState;
  readonly where: string;
}

/** The only tab of a document. */
export const ONLY_TAB = 't.0';

/** Refuses the request; the whole batch fails with it. */
export function refuse(edit: Edit, message: string): never {
  throw new ApiError(400, `${edit.where}: ${message}`);
}

/** Refuses a tab that the document does not have. */
export function checkTab(edit: Edit, tabId: string | undefined): void {
  if (tabId !== undefined && tabId !== '' && tabId !== ONLY_TAB)
    refuse(edit, `The tab with ID ${tabId} was not found.`);
}

/** The value, or a refusal with this message where the request leaves it out. */
export function needed<T>(edit: Edit, value: T | undefined, message: string): T {
  return value === undefined ? refuse(edit, message) : value;
}
