// Tự kiểm tra hệ thống: tries every assumption about Google in this very spreadsheet, and clears up after itself.
import type { Lang, Text } from '../catalogue/types';
import { Failure } from '../google/failure';
import { benchOf } from '../google/self-test/bench';
import { alone } from '../google/session';
import { showPage } from '../google/ui';
import { TITLES } from '../i18n/app';
import { REPORT } from '../i18n/self-test';
import { ALL_CONTRACTS } from '../self-test/contracts';
import { countsOf, lineText, reportText } from '../self-test/report-text';
import { runContracts } from '../self-test/run';
import { textPage } from '../self-test/text-page';
import { asCoordinator, openForRow } from './open';
import { PLACE, parsed } from './sidebar/arguments';
import { aboutThis } from './support';

/** No tab has it: the registers are read, and nothing else. */
const NO_TAB = -1;

/**
 * Runs the self-test under the document's lock and shows its report. For the coordinator; before set-up for whoever may edit. Where the account
 * or the workbook cannot be read, everything that leaves the workbook alone is tested all the same. Returns the report.
 */
export function testSystem(): string {
  const { text, page, lang } = alone(() => {
    const rights = rightsHere();
    const about = aboutThis(rights.lang);
    const report = runContracts(ALL_CONTRACTS, benchOf({ ...rights, takes }));
    const { lines, left } = report;
    const { lang } = rights;
    const bad = lines.filter(({ state }) => state === 'failed' || state === 'notAllowed');
    const wrong = bad.length > 0 || left.length > 0;
    const text = reportText(report, lang, about);
    const counts = countsOf(report)[lang];
    const page = textPage({
      lang,
      heading: REPORT.heading[lang],
      summary: wrong
        ? counts
        : `${counts} ${lines.every(({ state }) => state === 'passed') ? REPORT.allWell[lang] : ''}`,
      wrong,
      points: [
        ...bad.map((line) => `${REPORT[line.state][lang]}: ${lineText(line, lang)}`),
        ...(left.length > 0 ? [REPORT.notCleaned(left.join('; '))[lang]] : []),
      ],
      hint: REPORT.send[lang],
      text,
    });
    return { text, page, lang };
  });
  showPage(TITLES.selfTest[lang], page);
  return text;
}

/** What this person may do here; throws for whoever is not the coordinator. */
function rightsHere(): { readonly lang: Lang; readonly isSetUp: boolean; readonly closed?: Text } {
  try {
    return asCoordinator(
      () => openForRow(NO_TAB),
      ({ plan }) => ({ lang: plan.settings.lang, isSetUp: true }),
    );
  } catch (error) {
    const failure = Failure.from(error);
    const { lang, kind } = failure;
    if (kind === 'refused' || kind === 'busy' || kind === 'view-only') throw failure;
    return kind === 'not-set-up' ? { lang, isSetUp: false } : { lang, isSetUp: false, closed: failure.text };
  }
}

const takes = (place: unknown): boolean => {
  try {
    parsed(PLACE, place);
    return true;
  } catch {
    return false;
  }
};
