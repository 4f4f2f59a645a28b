// What the self-test asks of Google: one contract, one assumption that the product rests on. Pure: the services stand behind `Probe`.
import type { ContractId } from '../i18n/self-test';

/** The scopes of the manifest, without what they all begin with. */
export const SCOPES = [
  'spreadsheets',
  'drive.file',
  'script.container.ui',
  'userinfo.email',
  'script.scriptapp',
] as const;
export type ScopeName = (typeof SCOPES)[number];

/** Metadata key of everything that a self-test makes in the workbook: its tab is found by it, and whatever a run that was ended left. */
export const TEMPORARY_KEY = 'lcw.self-test';

/** One assumption: how it is looked at, and what is to be seen. */
export interface Contract {
  readonly id: ContractId;
  /** All of them must be granted. */
  readonly scopes?: readonly ScopeName[];
  /** The temporary tab or document it works in, or a workbook that is set up. */
  readonly needs?: 'tab' | 'document' | 'set-up';
  /** Data that JSON holds. What it throws becomes a failed line, unless it says that something is not allowed. */
  readonly see: (probe: Probe) => unknown;
  readonly expected: unknown;
}

/** JSON of a service; read with `at`. */
export type Json = unknown;

/** The services as the contracts use them, each method one call. Rows and columns from 0. Refusals are thrown as `Refused`. */
export interface Probe {
  /** The temporary tab. */
  readonly tab: { readonly sheetId: number; readonly title: string };
  /** The temporary document's id. */
  readonly document: string;
  /** One batch on the workbook. `range` ("A1:B2" of the temporary tab) is read in the same call, as `fields` of each tab say. */
  change(requests: readonly object[], range?: string, fields?: string): Json;
  /** Whether a batch takes a mask of what it answers; its whole answer is read where it does not. */
  isMasked(): boolean;
  /** The workbook's metadata, or cells of a range of the temporary tab. */
  read(fields: string, range?: string): Json;
  /** What a filter selects, with its cells. */
  find(filter: object, fields: string): Json;
  /** Enters texts into the temporary tab as a person types them. */
  type(range: string, rows: readonly (readonly string[])[]): void;
  /** Writes and reads the temporary tab as the script of an edit does. */
  setValues(row: number, column: number, rows: readonly (readonly unknown[])[]): void;
  getValues(row: number, column: number, rows: number, columns: number): readonly (readonly unknown[])[];
  getFormats(row: number, column: number, rows: number, columns: number): readonly (readonly string[])[];
  /** Makes a cell of the temporary tab the selection, tells where it is then, and goes back. */
  visit(row: number, column: number): { readonly sheetId: number; readonly row: number };
  readonly grid: () => { readonly rows: number; readonly columns: number };
  /** One batch on the temporary document; the whole document. */
  write(requests: readonly object[]): Json;
  body(fields: string): Json;
  /** Files that the add-in made. */
  makeFile(file: object): Json;
  changeFile(id: string, file: object): Json;
  files(q: string): Json;
  email(): string;
  isLocked(): boolean;
  cached(key: string, value?: string | null): string | null;
  property(key: string, value?: string | null): string | null;
  /** Makes an edit trigger that does nothing, counts the person's own, removes it, counts again. */
  triggers(): readonly number[];
  sleep(ms: number): void;
  formatDate(date: Date, zone: string, format: string): string;
  zone(): string;
  scriptZone(): string;
  page(name: string): number;
  /** Whether the server takes this as a place that its page names. */
  takes(place: unknown): boolean;
}

/** A service refused: the contract is not allowed, was not tried for a reason of the moment, or Google does not take what was sent. */
export class Refused extends Error {
  constructor(
    readonly kind: 'scope' | 'quota' | 'other',
    message: string,
  ) {
    super(message);
    this.name = 'Refused';
  }
}

/** How trying something ended. A missing permission and a limit of Google's are no answer, and are thrown on. */
export function outcomeOf(work: () => unknown): 'taken' | 'refused' {
  try {
    work();
    return 'taken';
  } catch (error) {
    if (
      error instanceof Refused &&
      error.kind === 'other' &&
      !/internal|unavailable|timed out|server error/i.test(error.message)
    )
      return 'refused';
    throw error;
  }
}

/** Does work once a run and gives its result to several contracts: Google counts the calls of a minute. What it throws is not kept. */
export function shared<T>(work: (p: Probe) => T): (p: Probe) => T {
  const results = new WeakMap<Probe, { readonly result: T }>();
  return (p) => {
    const kept = results.get(p) ?? { result: work(p) };
    results.set(p, kept);
    return kept.result;
  };
}

/** A member of JSON by its path: "replies.0.addSheet.properties.sheetId"; undefined where there is none. */
export function at(json: Json, path: string): Json {
  let found: Json = json;
  for (const key of path.split('.')) {
    if (found === null || typeof found !== 'object') return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}

/** The list at a path; empty where there is none. */
export function list(json: Json, path: string): readonly Json[] {
  const found = at(json, path);
  return Array.isArray(found) ? found : [];
}

/** The cells of the first range that was read, row after row. */
export const cells = (json: Json): Json[] =>
  list(at(json, 'updatedSpreadsheet') ?? json, 'sheets.0.data.0.rowData').flatMap((row) => list(row, 'values'));
