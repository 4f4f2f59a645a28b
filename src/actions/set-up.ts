// Khởi tạo bộ biểu mẫu: builds what is missing, repairs what is damaged, touches nothing a person typed.
import { catalogue } from '../catalogue/index';
import type { Text } from '../catalogue/types';
import { Failure } from '../google/failure';
import { applyBatches } from '../google/send';
import { alone } from '../google/session';
import { REFUSALS, SETUP } from '../i18n/app';
import { MEANWHILE } from '../i18n/meanwhile';
import { MIGRATION } from '../i18n/migration';
import { quoted } from '../rules/measures/values';
import { LAYOUT_VERSION, layoutOf } from '../workbook/migration/layout-version';
import type { Snapshot } from '../workbook/reading/snapshot';
import { planSetup, type Setup } from '../workbook/set-up/set-up';
import { asCoordinator, type Opened, openForSetup } from './open';
import type { Outcome } from './outcome';
import { isStillAsRead } from './still-as-read';

/** Runs set-up and says what it did. An address that is none is found before anything is written. */
export function setUp(): Outcome {
  return alone(() => {
    for (let tries = 1; ; tries += 1) {
      const done = asCoordinator(() => openForSetup({ older: true }), setUpOpened);
      if (done) return done;
      if (tries === TRIES) throw new Failure(MEANWHILE.moving);
    }
  });
}

/** How often the workbook may change between the reading and the write. */
const TRIES = 3;

/** Undefined where people changed the workbook after it was read: nothing was written. */
function setUpOpened(opened: Opened): Outcome | undefined {
  if (opened.badEmails.length > 0) {
    const wrong = opened.badEmails.map((p) => ({
      tab: p.tab,
      what: p.what,
      row: (p.place?.row ?? 0) + 1,
      value: quoted(p.value ?? ''),
    }));
    throw new Failure(REFUSALS.badEmails(wrong));
  }
  const setup = planSetup(opened.snapshot, opened.plan, opened.slots, catalogue);
  if (setup.batches.length > 0 && !isStillAsRead(opened)) return undefined;
  applyBatches(setup.batches);
  return {
    lang: opened.plan.settings.lang,
    lines: saySetup(setup, opened.snapshot),
  };
}

function saySetup(setup: Setup, snapshot: Snapshot): readonly Text[] {
  const { locale, timeZone } = snapshot;
  const lines: Text[] = [];
  const steps = setup.migrated;
  if (steps.length > 0)
    lines.push(MIGRATION.done(layoutOf(snapshot) ?? 1, LAYOUT_VERSION), ...steps.map(({ says }) => says));
  if (setup.created.length > 0) lines.push(SETUP.created(setup.created.length));
  for (const { wanted, taken } of setup.renamed) lines.push(SETUP.renamed(wanted, taken));
  for (const repaired of steps.length > 0 ? [] : setup.repaired) {
    const counts = (['rows', 'columns', 'cells', 'formats', 'protections', 'duplicates'] as const)
      .filter((kind) => repaired[kind] > 0)
      .map((kind) => SETUP[kind](repaired[kind]));
    if (counts.length > 0) lines.push(SETUP.repaired(repaired.tab, counts));
  }
  if (lines.length === 0) lines.push(SETUP.nothing);
  if (setup.localeDiffers) lines.push(SETUP.locale(locale));
  if (setup.timeZoneDiffers) lines.push(SETUP.timeZone(timeZone));
  return lines;
}
