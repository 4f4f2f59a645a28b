// What windows ask, carried out at the desk: the one list of questions that the server and the desk's thread share.
import type { Lang } from '../../../src/catalogue/types';
import { writeDocx } from '../../files/docx';
import type { Document, Spreadsheet } from '../../files/google-json';
import { writeXlsx } from '../../files/xlsx';
import type { Desk } from '../desk';
import { documentPage } from '../draft/page';
import { frameShim } from '../frame-shim';
import type { BookView, ChangesView, EditReply, EditRequest, RunReply, RunRequest } from '../protocol';
import { Refused } from './refused';

/** A question to the desk. `book` without `as`: whoever is named first. */
export type Question =
  | { readonly ask: 'book'; readonly as?: string }
  | { readonly ask: 'changes'; readonly since: number }
  | { readonly ask: 'edit'; readonly request: EditRequest }
  | { readonly ask: 'run'; readonly request: RunRequest }
  | { readonly ask: 'sidebar' | 'dialog' }
  | { readonly ask: 'workbook' }
  | { readonly ask: 'draft'; readonly id: string; readonly as: string }
  | { readonly ask: 'document'; readonly id: string; readonly as: string };

/** A file to download. */
export interface Download {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What each question is answered with. */
export interface Replies {
  readonly book: BookView;
  readonly changes: ChangesView;
  readonly edit: EditReply;
  readonly run: RunReply;
  /** HTML. */
  readonly sidebar: string;
  readonly dialog: string;
  readonly workbook: Download;
  /** HTML. */
  readonly draft: string;
  readonly document: Download;
}

/** How an answer reaches the server; `refused` in the workbook's language. A fault of the desk has no text for people. */
export type Answered =
  | { readonly done: true; readonly value: unknown }
  | { readonly done: false; readonly status: number; readonly refused?: string };

/** Answers at once where it can; writing a file takes its time. A fault is told to `complain` and to nobody else. */
export function answer(
  desk: Desk,
  question: Question,
  complain: (fault: unknown) => void,
): Answered | Promise<Answered> {
  const failed = (error: unknown): Answered => {
    if (error instanceof Refused) return { done: false, status: error.status, refused: error.text[desk.lang] };
    complain(error);
    return { done: false, status: 500 };
  };
  const done = (value: unknown): Answered => ({ done: true, value });
  try {
    const value = carryOut(desk, question);
    return value instanceof Promise ? value.then(done, failed) : done(value);
  } catch (error) {
    return failed(error);
  }
}

function carryOut(desk: Desk, question: Question): Replies[Question['ask']] | Promise<Download> {
  switch (question.ask) {
    case 'book':
      return desk.book(question.as);
    case 'changes':
      return desk.changes(question.since);
    case 'edit':
      return desk.edit(question.request);
    case 'run':
      return desk.run(question.request);
    case 'sidebar':
      return withShim(desk.sidebarHtml, desk.functions);
    case 'dialog':
      return withShim(desk.dialogHtml, desk.functions);
    case 'workbook':
      return workbookFile(desk);
    case 'draft':
      return draftPage(desk, question.id, question.as);
    case 'document':
      return documentFile(desk, question.id, question.as);
  }
}

/** google.script stands before everything that the page brings along. */
function withShim(html: string, functions: readonly string[]): string {
  const script = `<script>${frameShim(functions).replace(/<\/script/gi, '<\\/script')}</script>`;
  const head = /<head(\s[^>]*)?>/i.exec(html);
  if (!head) return `<!doctype html>${script}${html}`;
  const after = head.index + head[0].length;
  return html.slice(0, after) + script + html.slice(after);
}

async function workbookFile(desk: Desk): Promise<Download> {
  const { title, json } = desk.spreadsheet();
  return { name: `${title}.xlsx`, bytes: await writeXlsx(json as Spreadsheet) };
}

function draftPage(desk: Desk, id: string, as: string): string {
  const { json, lang } = desk.document(id, as);
  const person = encodeURIComponent(as);
  return documentPage(json as Document, {
    lang,
    docxHref: `/draft/${id}.docx?as=${person}`,
    book: { id: desk.host.workbook.state.spreadsheetId, href: `/?as=${person}` },
  });
}

async function documentFile(desk: Desk, id: string, as: string): Promise<Download> {
  const { title, json, lang } = desk.document(id, as);
  return { name: `${title}.docx`, bytes: await writeDocx(json as Document, SPELLING[lang]) };
}

const SPELLING: Readonly<Record<Lang, string>> = { vi: 'vi-VN', en: 'en-GB' };
