// Thông tin hỗ trợ kỹ thuật: what somebody who helps from afar has to know, as text to be sent. No answer is in it.
import type { Lang } from '../catalogue/types';
import { EDITION } from '../edition';
import { grantedScopes } from '../google/authorisation';
import { currentUser, now } from '../google/session';
import { readWorkbook } from '../google/sheets';
import { showPage } from '../google/ui';
import { TITLES } from '../i18n/app';
import { SUPPORT } from '../i18n/support';
import { textPage } from '../self-test/text-page';
import { layoutOf } from '../workbook/migration/layout-version';
import { FIELDS, type Snapshot } from '../workbook/reading/snapshot';
import { lastCheck } from '../workbook/results/checked';
import { openForRow } from './open';
import { lastTroubles } from './troubles';

/** No tab has it: the registers are read, and nothing else. */
const NO_TAB = -1;

/** Shows the text, in the workbook's language as far as it can be told, and returns it. For everybody. */
export function supportInfo(): string {
  const opened = tried(() => openForRow(NO_TAB));
  const lang = opened?.plan.settings.lang ?? 'vi';
  const snapshot = opened?.snapshot ?? tried(() => readWorkbook(FIELDS.meta, FIELDS.cells, new Set(), () => false));
  const lines = [...aboutThis(lang), ...workbookLines(snapshot, lang), ...troubleLines(lang)];
  const text = [SUPPORT.heading[lang], ...lines].join('\n');
  showPage(
    TITLES.support[lang],
    textPage({
      lang,
      heading: SUPPORT.heading[lang],
      summary: SUPPORT.noAnswers[lang],
      wrong: false,
      points: [],
      hint: SUPPORT.send[lang],
      text,
    }),
  );
  return text;
}

/** Version, target, time, account, scopes: a line each. Nothing here can fail. */
export function aboutThis(lang: Lang): readonly string[] {
  const { granted, missing } = grantedScopes();
  const none = SUPPORT.none[lang];
  return [
    `${SUPPORT.version[lang]}: ${EDITION.version} (${SUPPORT[EDITION.target][lang]})`,
    `${SUPPORT.time[lang]}: ${now().stamp}`,
    `${SUPPORT.account[lang]}: ${tried(currentUser) || none}`,
    `${SUPPORT.granted[lang]}: ${granted.join(', ') || SUPPORT.unknown[lang]}`,
    `${SUPPORT.missing[lang]}: ${missing.join(', ') || none}`,
  ];
}

/** What the workbook's metadata tell. */
function workbookLines(snapshot: Snapshot | undefined, lang: Lang): readonly string[] {
  if (!snapshot) return [`${SUPPORT.workbook[lang]}: ${SUPPORT.unreadable[lang]}`];
  const { locale, timeZone, tabs, unfinished } = snapshot;
  const none = SUPPORT.none[lang];
  const own = tabs.filter(({ key }) => key !== undefined).length;
  const cells = tabs.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  return [
    `${SUPPORT.locale[lang]}: ${locale}`,
    `${SUPPORT.timeZone[lang]}: ${timeZone}`,
    `${SUPPORT.tabs[lang]}: ${tabs.length} (${own} ${SUPPORT.own[lang]})`,
    `${SUPPORT.cells[lang]}: ${cells}`,
    `${SUPPORT.layout[lang]}: ${layoutOf(snapshot) ?? none}`,
    `${SUPPORT.checked[lang]}: ${lastCheck(snapshot)?.when ?? none}`,
    `${SUPPORT.unfinished[lang]}: ${unfinished?.work ?? none}`,
  ];
}

function troubleLines(lang: Lang): readonly string[] {
  const troubles = lastTroubles();
  return [
    `${SUPPORT.troubles[lang]}: ${troubles.length === 0 ? SUPPORT.none[lang] : ''}`,
    ...troubles.map(
      ({ when, action, kind, words, times }) =>
        `• ${when} ${action}, ${kind}${times > 1 ? ` ×${times}` : ''}: ${words}`,
    ),
  ];
}

function tried<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
