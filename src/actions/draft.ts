// Tạo dự thảo hồ sơ: from the checked answers to a Google Doc, listed on Dự thảo.
import { catalogue } from '../catalogue/index';
import type { Text } from '../catalogue/types';
import type { HandIn } from '../dossier/collected/hand-in';
import { grouped } from '../draft/answers/lookup';
import { batchesOf } from '../draft/batches';
import { blocked, composeDraft, gapsHidden } from '../draft/compose';
import type { DraftInput } from '../draft/input';
import { renderDraft } from '../draft/render';
import { makeDocument } from '../google/documents';
import { Failure } from '../google/failure';
import { alone } from '../google/session';
import { REFUSALS, RESULTS } from '../i18n/app';
import { COLLECTION_RESULTS } from '../i18n/collecting/collection';
import { MEANWHILE } from '../i18n/meanwhile';
import { WORDS } from '../i18n/workbook';
import type { Report } from '../rules/types';
import { outerLink } from '../workbook/address';
import { deadlineOf, timeliness } from '../workbook/hand-in/timely';
import { rowsById, tabWith } from '../workbook/reading/snapshot';
import { type DraftLine, draftWrites, nextDraftNumber } from '../workbook/results/draft-writes';
import { DRAFTS } from '../workbook/tabs/layout';
import { applyWatched } from './apply-watched';
import { asCoordinator, examine, type Opened, openForWork } from './open';
import type { Outcome } from './outcome';
import { type Done, reported, type Steps } from './work';

/** Makes a draft. The clean version is refused while a finding of severity block stands. */
export function makeDraft(version: DraftInput['version']): Done {
  return alone(() =>
    reported('draft', (step) => asCoordinator(openForWork, (opened) => draftFrom(opened, version, step))),
  );
}

function draftFrom(opened: Opened, version: DraftInput['version'], step: Steps): Outcome {
  step('composing');
  const { snapshot, plan, slots, today, stamp, user } = opened;
  const { lang, city } = plan.settings;
  const { dossier, report } = examine(opened);
  const obstacles = version === 'clean' ? blocked(report) : [];
  if (obstacles.length > 0) throw new Failure(REFUSALS.blocked(obstacles.map((f) => f.message)));
  const number = nextDraftNumber(snapshot);
  const columns = new Map(snapshot.tabs.map((t) => [t.sheetId, t.columns.get('answer') ?? 0]));
  const input: DraftInput = {
    catalogue,
    plan,
    slots,
    dossier,
    report,
    version,
    number,
    today,
    overdue: overdueUnits(opened, report.handIns),
    link: ({ place }) => place && outerLink(snapshot.spreadsheetId, place, columns.get(place.sheetId) ?? 0),
  };
  const word = (version === 'review' ? WORDS.review : WORDS.clean)[lang];
  const title = RESULTS.docTitle(number, word, city)[lang];
  const hidden = version === 'clean' ? gapsHidden(input) : 0;
  const { complete, expected } = report.totals;
  const batches = batchesOf(renderDraft(composeDraft(input)));
  step('writing');
  const drafts = tabWith(snapshot, DRAFTS);
  const { url } = makeDocument({
    title,
    makingTitle: RESULTS.making(title)[lang],
    batches,
    listIt: ({ id, url }) =>
      listDraft(opened, { number, made: stamp, by: user, version, complete, expected, hidden, url, id }),
    isListed: (id) => drafts !== undefined && rowsById(drafts).rows.has(id),
  });
  const unsaid = version === 'clean' ? unsaidIn(report) : [];
  return {
    lang,
    lines: [RESULTS.draft(word, number, url), ...(hidden > 0 ? [RESULTS.hidden(hidden)] : []), ...unsaid],
    url,
  };
}

/** Adds the line to Dự thảo, under whatever people have made of the list while the document was made. */
function listDraft(opened: Opened, line: DraftLine): void {
  const { unsettled } = applyWatched(opened, {
    answers: false,
    reopen: openForWork,
    plan: ({ snapshot, plan }) => ({ value: null, batches: [draftWrites(snapshot, line, plan.settings.lang)] }),
  });
  if (unsettled) throw new Failure(MEANWHILE.moving);
}

/** What a clean copy itself says nothing of: findings accepted with a reason, rows changed since. */
function unsaidIn({ waived, totals }: Report): readonly Text[] {
  return [
    ...(waived.length > 0 ? [COLLECTION_RESULTS.waived(waived.length)] : []),
    ...(totals.changed > 0 ? [COLLECTION_RESULTS.changed(totals.changed)] : []),
  ];
}

/** Ids of the units whose part should have been handed in by now. */
function overdueUnits({ plan, slots, today }: Opened, handIns: readonly HandIn[]): ReadonlySet<string> {
  const asked = grouped(slots, (slot) => slot.unit.id);
  const late = plan.units.filter((unit) => {
    const handIn = handIns.find((one) => one.unit === unit.id);
    const items = (asked.get(unit.id) ?? []).map(({ item }) => item);
    return handIn !== undefined && timeliness(handIn, deadlineOf(unit, plan.settings, items), today).late;
  });
  return new Set(late.map(({ id }) => id));
}
