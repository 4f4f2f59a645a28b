// What the dropdowns offer is what the check understands.
import { catalogue } from '../../src/catalogue/index';
import type { AnswerColumn } from '../../src/catalogue/plan';
import { seedPlan } from '../../src/catalogue/seed';
import { slotsOf } from '../../src/catalogue/slots';
import { readAnswer } from '../../src/dossier/answer';
import { answerTabs } from '../../src/workbook/tabs/answers';
import { rowId } from '../../src/workbook/tabs/row-id';

describe.each(['vi', 'en'] as const)('the dropdowns in %s', (lang) => {
  it('offer no word that the check cannot read', () => {
    const plan = seedPlan(catalogue, [], { lang });
    const slots = slotsOf(plan);
    const rows = new Map(answerTabs(plan, slots, catalogue).flatMap((t) => t.rows.map((r) => [`${t.key}|${r.id}`, r])));
    let offered = 0;
    for (const slot of slots) {
      const key = slot.unit.collective === undefined ? `unit:${slot.unit.id}` : `collective:${slot.unit.collective}`;
      for (const [column, cell] of Object.entries(rows.get(`${key}|${rowId(slot)}`)?.cells ?? {})) {
        for (const text of cell.choices ?? []) {
          offered += 1;
          const read = readAnswer({ slot, cells: { [column]: { is: 'text', text } } })[column as AnswerColumn];
          expect([
            column,
            text,
            ['choice', 'level', 'text', 'not-applicable', 'no-data', 'later'].includes(read.is),
          ]).toEqual([column, text, true]);
        }
      }
    }
    expect(offered).toBeGreaterThan(1000);
  });
});
