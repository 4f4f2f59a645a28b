// How a workbook begins: the sample, set up and filled in as people would do it, or an empty spreadsheet.
import { catalogue } from '../../../src/catalogue';
import type { Lang, Text } from '../../../src/catalogue/types';
import { readActs } from '../../answers/acts';
import { type AnswerLine, readAnswers } from '../../answers/csv';
import { enterAnswers, PlaceError, typeRecord } from '../../answers/enter';
import { perform } from '../../answers/perform';
import { COORDINATOR, demoSlots } from '../../cli/demo/demo-run';
import { STEPS as DEMO_STEPS } from '../../cli/messages';
import type { Product } from '../../cli/product';
import { announce, runAction, StepFailed } from '../../cli/step';
import { createDrive } from '../../drive/store';
import { createHost, type Host } from '../../host/host';
import { createWorkbook } from '../../sheets/workbook';
import type { Kept } from '../folder/state-text';
import { STEPS } from '../texts';
import { peopleOf, shared } from './people';

/** What a new workbook is made from. */
export interface Beginning {
  readonly product: Product;
  readonly lang: Lang;
  readonly now: Date;
}

/** A spreadsheet with nothing in it that belongs to the coordinator. */
export function emptyDesk({ lang }: Pick<Beginning, 'lang'>): Kept {
  const workbook = createWorkbook({
    id: '1LocalWorkbookOfPlan1256',
    title: lang === 'vi' ? 'Bộ biểu mẫu Thành phố học tập' : 'Learning City Workbook',
    owner: COORDINATOR,
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  return { revision: 0, workbook: workbook.state, drive: createDrive(), lasting: '{}' };
}

/**
 * The sample: set up, settings and answers typed, an account for the officer of every agency and unit, protections, one check.
 * @param files bytes of the sample's two files: the answers, and what people do afterwards
 * @throws StepFailed when a step cannot be done
 */
export function sampleDesk(
  beginning: Beginning,
  files: { readonly answers: Uint8Array; readonly acts: Uint8Array },
  print: (line: string) => void,
): Kept {
  const { product, lang, now } = beginning;
  const { workbook: state, drive } = emptyDesk(beginning);
  const host = createHost({ ...product, workbook: { state }, drive, now });
  const act = (entry: string, step: Text): void => {
    print(announce(step, lang));
    runAction(host, entry, step, COORDINATOR);
  };
  act('setUpWorkbook', DEMO_STEPS.setUp);
  typeAll(host, { lang, sample: readAnswers(files.answers, demoSlots()), print });
  host.workbook.state = shared(host.workbook.state, peopleOf(host.workbook.state, lang));
  act('setUpWorkbook', STEPS.protect);
  placing(DEMO_STEPS.acts, () =>
    perform(host, readActs(files.acts), COORDINATOR, () => act('checkCompleteness', DEMO_STEPS.check)),
  );
  return { revision: 0, workbook: host.workbook.state, drive, lasting: host.lasting() };
}

function placing(step: Text, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (error instanceof PlaceError) throw new StepFailed(step, error.text);
    throw error;
  }
}

interface Typing {
  readonly lang: Lang;
  readonly sample: readonly AnswerLine[];
  readonly print: (line: string) => void;
}

function typeAll({ workbook }: Host, { lang, sample, print }: Typing): void {
  const type = (step: Text, act: () => void): void => {
    print(announce(step, lang));
    placing(step, act);
  };
  type(STEPS.settings, () => {
    if (lang !== 'vi') typeRecord(workbook, 'settings', 'lang', 'value', lang, COORDINATOR);
    typeRecord(workbook, 'settings', 'sample', 'value', 'Có', COORDINATOR);
  });
  type(STEPS.officers, () => {
    for (const { id } of [...catalogue.agencies, ...catalogue.units])
      typeRecord(workbook, 'units', id, 'editors', `${id}@hcm.example`, COORDINATOR);
  });
  type(DEMO_STEPS.enter, () => enterAnswers(workbook, sample, COORDINATOR));
}
