// The check while typing says of every row of the sample what the full check says of it alone.
import { readFileSync } from 'node:fs';
import { readAnswers } from '../../local/answers/csv';
import { enterAnswers } from '../../local/answers/enter';
import { catalogue } from '../../src/catalogue';
import { seedPlan } from '../../src/catalogue/seed';
import { slotsOf } from '../../src/catalogue/slots';
import { RULES } from '../../src/rules/registry';
import type { Export } from '../../src/workbook/results/export';
import { rowId, tabKeyOfUnit } from '../../src/workbook/tabs/row-id';
import { COORDINATOR, newBook } from './book';
import { counted } from './typing';

const slots = slotsOf(seedPlan(catalogue, [COORDINATOR]));
const ALONE = /\n?Mới kiểm tra riêng dòng này;.*$/;
/** What the full check adds about the other units' rows. */
const NOTES = /(?:^|\n)◦ .*/g;

describe('the trigger and the full check', () => {
  it('agree on every row of the sample, in at most three calls a tab', () => {
    const book = newBook({ setUp: true });
    enterAnswers(book.host.workbook, readAnswers(readFileSync('local/sample/answers.csv'), slots), COORDINATOR);
    for (const key of new Set(slots.map((slot) => tabKeyOfUnit(slot.unit)))) {
      const { sheetId, rows } = book.sheet(key);
      const results = book.host.edited({ sheetId, top: 0, left: 0, bottom: rows.length, right: 16 }, COORDINATOR);
      expect(results.map((r) => [r.error, r.toasts])).toEqual([[undefined, []]]);
      expect(counted(results).length).toBeLessThanOrEqual(3);
    }
    const words = (slot: (typeof slots)[number]): readonly string[] => {
      const key = tabKeyOfUnit(slot.unit);
      return [
        book.read(key, rowId(slot), 'status'),
        book.read(key, rowId(slot), 'fix').replace(ALONE, '').replace(NOTES, ''),
      ];
    };
    const live = new Map(slots.map((slot) => [slot.key, words(slot)]));
    book.run('checkCompleteness');
    const { findings } = JSON.parse(String(book.run('exportAnswers').value)) as Export;
    const whole = new Set(RULES.filter((rule) => rule.needs === 'dossier').map((rule) => rule.id));
    const others = new Set(findings.filter((f) => whole.has(f.rule)).map((f) => `${f.unit}/${f.item}`));
    const compared = slots.filter((slot) => !others.has(slot.key));
    expect(compared.length).toBeGreaterThan(290);
    expect(compared.map((slot) => [slot.key, live.get(slot.key)])).toEqual(
      compared.map((slot) => [slot.key, words(slot)]),
    );
  });
});
