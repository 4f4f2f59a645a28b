// A document on the model and short ways to write into it and read it, for the tests of local/docs.

import { docsApi } from '../../../local/docs/api';
import { driveApi } from '../../../local/drive/api';
import { createDrive } from '../../../local/drive/store';
import { ApiError } from '../../../local/host/api';

export type Json = Record<string, unknown>;

/** An element of a body, as documents.get gives it. */
export interface Element {
  readonly startIndex?: number;
  readonly endIndex: number;
  readonly sectionBreak?: { readonly sectionStyle: Json };
  readonly paragraph?: {
    readonly elements: readonly {
      readonly startIndex?: number;
      readonly endIndex: number;
      readonly textRun?: { readonly content: string; readonly textStyle: Json };
      readonly pageBreak?: { readonly textStyle: Json };
    }[];
    readonly paragraphStyle: Json;
    readonly bullet?: Json;
  };
  readonly table?: {
    readonly rows: number;
    readonly columns: number;
    readonly tableStyle: { readonly tableColumnProperties: readonly Json[] };
    readonly tableRows: readonly {
      readonly startIndex: number;
      readonly endIndex: number;
      readonly tableRowStyle: Json;
      readonly tableCells: readonly {
        readonly startIndex: number;
        readonly endIndex: number;
        readonly content: readonly Element[];
        readonly tableCellStyle: Json;
      }[];
    }[];
  };
}

/** A document as documents.get gives it. */
export interface Doc extends Json {
  readonly title: string;
  readonly documentId: string;
  readonly revisionId: string;
  readonly body: { readonly content: readonly Element[] };
  readonly documentStyle: Json;
  readonly namedStyles: { readonly styles: readonly Json[] };
  readonly namedRanges?: Readonly<Record<string, { namedRanges: { namedRangeId: string; ranges: Json[] }[] }>>;
  readonly headers?: Readonly<Record<string, { content: readonly Element[] }>>;
}

/** What a batch answers. */
export interface Answer {
  readonly replies: readonly Json[];
  readonly documentId: string;
  readonly writeControl: { readonly requiredRevisionId: string };
}

/** A new document of one caller. */
export function desk(title = 'Thử') {
  const drive = createDrive();
  const clock = () => new Date('2023-08-15T01:00:00Z');
  const docs = docsApi(drive, clock);
  const caller = 'dau-moi@example.vn';
  const call = (method: string, params: Json = {}, body?: unknown, by = caller) =>
    docs.call({ method, params, body, caller: by });
  const { documentId } = call('documents.create', {}, { title }) as Doc;
  return {
    drive,
    files: driveApi(drive, clock),
    call,
    documentId,
    get: () => call('documents.get', { documentId }) as Doc,
    write: (...requests: Json[]) => call('documents.batchUpdate', { documentId }, { requests }) as Answer,
    /** The message with which a batch is refused. */
    refusal: (...requests: Json[]) => refusalOf(() => call('documents.batchUpdate', { documentId }, { requests })),
  };
}

/** "400 message" of the ApiError that a call throws; fails the test if it throws none. */
export function refusalOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof ApiError) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

export const insert = (index: number, text: string): Json => ({ insertText: { location: { index }, text } });
export const table = (index: number, rows: number, columns: number): Json => ({
  insertTable: { location: { index }, rows, columns },
});
export const remove = (startIndex: number, endIndex: number): Json => ({
  deleteContentRange: { range: { startIndex, endIndex } },
});
export const textStyle = (startIndex: number, endIndex: number, style: Json, fields: string): Json => ({
  updateTextStyle: { range: { startIndex, endIndex }, textStyle: style, fields },
});
export const paragraphStyle = (startIndex: number, endIndex: number, style: Json, fields: string): Json => ({
  updateParagraphStyle: { range: { startIndex, endIndex }, paragraphStyle: style, fields },
});

/** The text of elements, tables as "[a|b/c|d]", page breaks as "⏎", section breaks as "§". */
export function textOf(elements: readonly Element[]): string {
  return elements
    .map((element) => {
      if (element.sectionBreak) return '§';
      if (element.table)
        return `[${element.table.tableRows
          .map((row) => row.tableCells.map((cell) => textOf(cell.content)).join('|'))
          .join('/')}]`;
      return element.paragraph?.elements.map((part) => part.textRun?.content ?? '⏎').join('') ?? '';
    })
    .join('');
}

/** The runs of the paragraph that starts at an index: text and look. */
export function runsAt(doc: Doc, startIndex: number): [string, Json][] {
  const found = flat(doc.body.content).find((element) => element.startIndex === startIndex);
  return found?.paragraph?.elements.map((part) => [part.textRun?.content ?? '⏎', part.textRun?.textStyle ?? {}]) ?? [];
}

/** All elements, those in cells too. */
export const flat = (elements: readonly Element[]): Element[] =>
  elements.flatMap((element) => [
    element,
    ...(element.table?.tableRows.flatMap((row) => row.tableCells.flatMap((cell) => flat(cell.content))) ?? []),
  ]);

/** Fails unless every element starts where the one before it ends, down to the runs. Gives the end. */
export function expectContiguous(elements: readonly Element[], start: number): number {
  let at = start;
  for (const element of elements) {
    expect(element.startIndex ?? 0).toBe(at);
    let inner = at;
    if (element.sectionBreak) inner += 1;
    for (const part of element.paragraph?.elements ?? []) {
      expect(part.startIndex ?? 0).toBe(inner);
      inner = part.endIndex;
      if (part.textRun) expect(part.endIndex - (part.startIndex ?? 0)).toBe(part.textRun.content.length);
    }
    if (element.table) {
      inner += 1;
      for (const row of element.table.tableRows) {
        expect(row.startIndex).toBe(inner);
        inner += 1;
        for (const cell of row.tableCells) {
          expect(cell.startIndex).toBe(inner);
          inner = expectContiguous(cell.content, inner + 1);
          expect(cell.endIndex).toBe(inner);
        }
        expect(row.endIndex).toBe(inner);
      }
      inner += 1;
    }
    expect(element.endIndex).toBe(inner);
    at = inner;
  }
  return at;
}
