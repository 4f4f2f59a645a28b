// Kiểm tra quyền chỉnh sửa: reads, compares the protections with what they should be, says what differs. Writes nothing.
import { catalogue } from '../../catalogue/index';
import type { Text } from '../../catalogue/types';
import { RIGHTS_RESULT as SAYS } from '../../i18n/collecting/rights';
import { names } from '../../i18n/collecting/roll-up';
import { rightsIn, type TabRights } from '../../workbook/set-up/rights';
import { asCoordinator, openForSetup } from '../open';
import type { Outcome } from '../outcome';

/** Tabs that one list names. */
const MOST = 25;

/** Two reads. */
export function checkRightsOf(): Outcome {
  return asCoordinator(openForSetup, ({ snapshot, plan, slots }) => {
    const found = rightsIn(snapshot, plan, slots, catalogue);
    const differing = found.filter(({ differs }) => differs.length > 0);
    const foreign = found.filter((one) => one.foreign.length > 0);
    const asked = new Set(slots.map(({ unit }) => unit.id));
    const unnamed = plan.units.filter(({ id, editors }) => asked.has(id) && editors.length === 0);
    const lines: readonly Text[] = [
      ...(found.length === 0 ? [SAYS.fine] : []),
      ...(differing.length > 0 ? [SAYS.differ(differing.length), ...list(differing, 'differs'), SAYS.restore] : []),
      ...(foreign.length > 0 ? [SAYS.foreign, ...list(foreign, 'foreign')] : []),
      ...(unnamed.length > 0 ? [SAYS.unnamed(names(unnamed), unnamed.length)] : []),
      SAYS.unwritten,
    ];
    return { lang: plan.settings.lang, lines };
  });
}

const list = (tabs: readonly TabRights[], what: 'differs' | 'foreign'): readonly Text[] => [
  ...tabs.slice(0, MOST).map((one) => SAYS.tab(one.tab, one[what])),
  ...(tabs.length > MOST ? [SAYS.more(tabs.length - MOST)] : []),
];
