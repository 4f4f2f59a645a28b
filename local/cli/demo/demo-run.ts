// The demo from an empty spreadsheet to the finished files, all in memory.
import { catalogue } from '../../../src/catalogue';
import { seedPlan } from '../../../src/catalogue/seed';
import { slotsOf } from '../../../src/catalogue/slots';
import type { Lang, Text } from '../../../src/catalogue/types';
import type { Export } from '../../../src/workbook/results/export';
import type { Act } from '../../answers/acts';
import type { AnswerLine } from '../../answers/csv';
import { enterAnswers, PlaceError, sheetIdOf, typeRecord } from '../../answers/enter';
import { perform } from '../../answers/perform';
import { createDrive, DOCUMENT, isTrashed } from '../../drive/store';
import { writeDocx } from '../../files/docx';
import { writeXlsx } from '../../files/xlsx';
import { createHost, type Host } from '../../host/host';
import type { TraceLine } from '../../host/types';
import { ProtectedCellError, RejectedInputError } from '../../sheets/typing';
import { createWorkbook } from '../../sheets/workbook';
import { readExported } from '../exported';
import { findingsCsv } from '../findings-csv';
import { SAID, STEPS } from '../messages';
import type { Product } from '../product';
import { announce, type DoneAction, runAction, StepFailed, told } from '../step';

/** The coordinator: owner of the workbook, at the keyboard throughout. */
export const COORDINATOR = 'dau.moi@hcm.example';
/** The moment the demo stands at: the middle of the survey, nine in the morning in Vietnam. */
export const DEMO_NOW = new Date('2023-08-15T09:00:00+07:00');

/** The unit whose slip is made. */
const SLIP_TAB = 'unit:so-tai-chinh';

export interface DemoInput {
  readonly product: Product;
  readonly lang: Lang;
  /** What is entered; undefined: nothing. */
  readonly answers?: readonly AnswerLine[];
  /** What people do once the answers are entered; empty: nothing but the check. */
  readonly acts: readonly Act[];
  /** The answers are the sample: the workbook and the drafts say so. */
  readonly sample: boolean;
  readonly print: (line: string) => void;
  readonly trace: (line: TraceLine) => void;
}

export interface DemoResult {
  /** Content by file name. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly exported: Export;
  readonly actions: readonly DoneAction[];
}

/** Every row that the workbook of plan 1256 has. */
export const demoSlots = () => slotsOf(seedPlan(catalogue, [COORDINATOR]));

/** @throws StepFailed when a step cannot be done */
export async function runDemo(input: DemoInput): Promise<DemoResult> {
  const { lang, print } = input;
  const host = startHost(input);
  const actions: DoneAction[] = [];
  const act = (entry: string, step: Text, options: Parameters<typeof runAction>[4] = {}): DoneAction => {
    print(announce(step, lang));
    const action = runAction(host, entry, step, COORDINATOR, options);
    actions.push(action);
    return action;
  };

  act('setUpWorkbook', STEPS.setUp);
  if (typeSettings(host, input)) act('setUpWorkbook', STEPS.settings);
  print(enter(host, input)[lang]);
  const check = (): void => void act('checkCompleteness', STEPS.check);
  if (input.acts.length === 0) check();
  else placing(STEPS.acts, () => perform(host, input.acts, COORDINATOR, check));
  const review = draftOf(host, () => act('createReviewDraft', STEPS.reviewDraft));
  if (!review.id) throw new StepFailed(STEPS.reviewDraft, review.why);
  const clean = draftOf(host, () => act('createCleanDraft', STEPS.cleanDraft, { mayRefuse: true }));
  const active = { sheetId: placing(STEPS.slip, () => sheetIdOf(host.workbook, SLIP_TAB)), row: 1, column: 1 };
  const slip = draftOf(host, () => act('createSlip', STEPS.slip, { active }));
  if (!slip.id) throw new StepFailed(STEPS.slip, slip.why);
  const exported = readExported(act('exportAnswers', STEPS.export).result.value, STEPS.export);
  if (!clean.id) {
    // Only a finding that blocks is a reason to refuse; anything else is a failure.
    if (!exported.findings.some((finding) => finding.severity === 'block'))
      throw new StepFailed(STEPS.cleanDraft, clean.why);
    print(SAID.cleanRefused(clean.why[lang])[lang]);
  }

  print(announce(STEPS.files, lang));
  const files = new Map<string, string | Uint8Array>([['workbook.xlsx', await workbookFile(host)]]);
  files.set('draft-review.docx', await documentFile(host, review.id));
  if (clean.id) files.set('draft-clean.docx', await documentFile(host, clean.id));
  files.set('slip.docx', await documentFile(host, slip.id));
  files.set('findings.csv', findingsCsv(exported.findings));
  files.set('answers.json', `${JSON.stringify(exported.answers, null, 2)}\n`);
  const { json, csv } = everythingFrom(host);
  files.set('everything.json', json);
  files.set('everything.csv', csv);
  return { files, exported, actions };
}

function startHost({ product, lang, trace }: DemoInput): Host {
  const workbook = createWorkbook({
    id: '1DemoWorkbookOfPlan1256',
    title: lang === 'vi' ? 'Bộ biểu mẫu Thành phố học tập' : 'Learning City Workbook',
    owner: COORDINATOR,
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  return createHost({ ...product, workbook, drive: createDrive(), now: DEMO_NOW, trace });
}

/** Types the language and the sample's mark into Thiết lập; true where something was typed. */
function typeSettings(host: Host, { lang, sample }: DemoInput): boolean {
  const wanted: readonly (readonly [string, string])[] = [
    ...(lang === 'vi' ? [] : ([['lang', lang]] as const)),
    ...(sample ? ([['sample', 'Có']] as const) : []),
  ];
  placing(STEPS.settings, () => {
    for (const [id, text] of wanted) typeRecord(host.workbook, 'settings', id, 'value', text, COORDINATOR);
  });
  return wanted.length > 0;
}

function enter(host: Host, { answers }: DemoInput): Text {
  if (!answers) return SAID.nothingEntered;
  const cells = placing(STEPS.enter, () => enterAnswers(host.workbook, answers, COORDINATOR));
  return SAID.entered(answers.length, cells);
}

function placing<T>(step: Text, type: () => T): T {
  try {
    return type();
  } catch (error) {
    if (error instanceof PlaceError) throw new StepFailed(step, error.text);
    if (error instanceof ProtectedCellError || error instanceof RejectedInputError)
      throw new StepFailed(step, { vi: error.message, en: error.message });
    throw error;
  }
}

/** Everything out, as the window of files gives it to a coordinator. */
function everythingFrom(host: Host): { readonly json: string; readonly csv: string } {
  const { value } = host.run('exportAll', { as: COORDINATOR, via: 'sidebar' });
  const reply = value as { readonly ok?: boolean; readonly value?: { readonly json: string; readonly csv: string } };
  if (reply?.ok !== true || !reply.value) throw new StepFailed(STEPS.export, SAID.badReply);
  return reply.value;
}

/** The document that an action made, or what it said instead. */
function draftOf(host: Host, act: () => DoneAction): { readonly id?: string; readonly why: Text } {
  const before = new Set(Object.keys(host.drive.files));
  const said = told(act().result);
  const made = Object.values(host.drive.files).find(
    (file) => !before.has(file.id) && file.mimeType === DOCUMENT && !isTrashed(host.drive, file),
  );
  return { ...(made ? { id: made.id } : {}), why: said.vi === '' ? SAID.noDraft : said };
}

async function workbookFile(host: Host): Promise<Uint8Array> {
  const params = { spreadsheetId: host.workbook.state.spreadsheetId, includeGridData: true };
  const json = host.ask('sheets', 'spreadsheets.get', params, COORDINATOR);
  return writeXlsx(json as Parameters<typeof writeXlsx>[0]);
}

async function documentFile(host: Host, documentId: string): Promise<Uint8Array> {
  const json = host.ask('docs', 'documents.get', { documentId }, COORDINATOR);
  return writeDocx(json as Parameters<typeof writeDocx>[0]);
}
