// What is kept of a desk between two starts, as text: equal looks stand once, and what did not change is not written out again.
import type { Drive, DriveFile } from '../../drive/store';
import type { Cell, CellFormat, DataValidationRule } from '../../sheets/shapes';
import type { Row, SheetState, WorkbookState } from '../../sheets/state';

/** Everything that outlives the server. */
export interface Kept {
  /** The last revision that was announced. */
  readonly revision: number;
  readonly workbook: WorkbookState;
  readonly drive: Drive;
  /** Properties and triggers, as the host gives them. */
  readonly lasting: string;
}

/** Writes states as JSON, each piece once: rows, sheets and documents are never changed in place, so their text is remembered. */
export class StateWriter {
  private readonly known = new WeakMap<object, string>();
  private readonly places = new WeakMap<object, number>();
  private readonly byText = new Map<string, number>();

  text({ revision, workbook, drive, lasting }: Kept): string {
    const { sheets, ...book } = workbook;
    const written = sheets.map((sheet) => this.sheet(sheet)).join(',\n');
    const contents = Object.entries(drive.contents)
      .map(([id, content]) => `${JSON.stringify(id)}:${this.remembered(content as object, JSON.stringify)}`)
      .join(',\n');
    return [
      `{"format":${FORMAT},"revision":${revision},"lasting":${JSON.stringify(lasting)},`,
      `"drive":{"minted":${drive.minted},"files":${JSON.stringify(drive.files)},"contents":{${contents}}},`,
      `"shared":[${[...this.byText.keys()].join(',\n')}],`,
      `"workbook":${JSON.stringify(book).slice(0, -1)},"sheets":[${written}]}}\n`,
    ].join('\n');
  }

  private sheet(sheet: SheetState): string {
    return this.remembered(sheet, ({ rows, ...rest }) => {
      const lines = rows.map((row) => (row === null ? 'null' : this.remembered(row, (cells) => this.row(cells))));
      return `${JSON.stringify(rest).slice(0, -1)},"rows":[${lines.join(',\n')}]}`;
    });
  }

  /** Looks and dropdowns are numbers in a row: their places in the list of what is shared. */
  private row(cells: Row): string {
    const short = cells.map((cell) => {
      const { userEnteredFormat: look, dataValidation: rule } = cell ?? {};
      return (
        cell && {
          ...cell,
          ...(look ? { userEnteredFormat: this.placeOf(look) } : {}),
          ...(rule ? { dataValidation: this.placeOf(rule) } : {}),
        }
      );
    });
    return JSON.stringify(short);
  }

  private placeOf(value: CellFormat | DataValidationRule): number {
    const known = this.places.get(value);
    if (known !== undefined) return known;
    const text = JSON.stringify(value);
    const place = this.byText.get(text) ?? this.byText.size;
    this.byText.set(text, place);
    this.places.set(value, place);
    return place;
  }

  private remembered<T extends object>(value: T, write: (value: T) => string): string {
    const known = this.known.get(value);
    if (known !== undefined) return known;
    const text = write(value);
    this.known.set(value, text);
    return text;
  }
}

/** Reads what a `StateWriter` wrote; equal looks are one object again. @throws Error where the text is something else */
export function readStateText(text: string): Kept {
  const { format, revision, lasting, drive, shared, workbook } = JSON.parse(text) as {
    readonly [Name in keyof Kept | 'format' | 'shared']?: unknown;
  };
  const files = isRecord(drive) ? drive.files : undefined;
  const contents = isRecord(drive) ? drive.contents : undefined;
  const sound =
    format === FORMAT &&
    Number.isSafeInteger(revision) &&
    typeof lasting === 'string' &&
    isRecord(drive) &&
    typeof drive.minted === 'number' &&
    isRecord(files) &&
    isRecord(contents) &&
    Array.isArray(shared) &&
    isWorkbook(workbook);
  if (!sound) throw new Error('This is no state of a workbook.');
  const whole = (cell: Cell | null): Cell | null => {
    const { userEnteredFormat: look, dataValidation: rule } = (cell ?? {}) as { [Name in keyof Cell]?: unknown };
    return (
      cell && {
        ...cell,
        ...(typeof look === 'number' ? { userEnteredFormat: shared[look] as CellFormat } : {}),
        ...(typeof rule === 'number' ? { dataValidation: shared[rule] as DataValidationRule } : {}),
      }
    );
  };
  return {
    revision: revision as number,
    lasting,
    drive: { minted: drive.minted as number, files: files as Record<string, DriveFile>, contents },
    workbook: {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => (row === null ? null : row.map(whole))),
      })),
    },
  };
}

const FORMAT = 1;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWorkbook = (value: unknown): value is WorkbookState =>
  isRecord(value) &&
  typeof value.spreadsheetId === 'string' &&
  Array.isArray(value.editors) &&
  Array.isArray(value.sheets) &&
  value.sheets.length > 0 &&
  value.sheets.every((sheet) => isRecord(sheet) && Array.isArray(sheet.rows));
