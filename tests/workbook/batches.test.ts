// Sharing a write out to batches, and a set-up that breaks off between two of them.
import { catalogue } from '../../src/catalogue/index';
import { slotsOf } from '../../src/catalogue/slots';
import { batchesOf, jsonBytes, LARGEST_BATCH_BYTES } from '../../src/workbook/batches';
import { type Snapshot, snapshotOf } from '../../src/workbook/reading/snapshot';
import { buildTab } from '../../src/workbook/set-up/new-tab';
import { tabsOf } from '../../src/workbook/tabs/every-tab';
import { newSheet, OWNER, smallPlan } from './sheet';

const EMPTY: Snapshot = snapshotOf({ sheets: [{ properties: { sheetId: 0, title: 'Trang tính1' } }] });
const block = (kilobytes: number) => [{ note: 'x'.repeat(kilobytes * 1000) }];
const kinds = (batch: readonly object[] = []): readonly string[] => batch.flatMap((r) => Object.keys(r));

describe('batches of a write', () => {
  it('are one call without a mark up to 2 MB', () => {
    const batches = batchesOf([[block(900), []], [], [block(900)]], 'set-up', EMPTY);
    expect(batches.map(kinds)).toEqual([['note', 'note']]);
  });

  it('are none where there is nothing to write', () => {
    expect(batchesOf([[[]], []], 'set-up', EMPTY)).toEqual([]);
  });

  it('are one call for each started 2 MB, whatever the sizes of the parts', () => {
    for (const sizes of [Array(31).fill(130), Array(50).fill(400), [1500, 700, 1500, 700], [1999, 30]]) {
      const blocks = (sizes as number[]).map(block);
      const total = blocks.reduce((sum, b) => sum + jsonBytes(b), 0);
      for (const parts of [blocks.map((b) => [b]), [blocks]])
        expect(batchesOf(parts, 'set-up', EMPTY).length).toBeLessThanOrEqual(Math.ceil(total / LARGEST_BATCH_BYTES));
    }
  });

  it('keep the order and exceed their share by less than one part', () => {
    const blocks = Array.from({ length: 60 }, (_, i) => [{ n: i, note: 'x'.repeat(100_000) }]);
    const batches = batchesOf(
      blocks.map((b) => [b]),
      'set-up',
      EMPTY,
    );
    expect(batches.flatMap((b) => b.flatMap((r) => ('n' in r ? [r.n] : [])))).toEqual(blocks.map((_, i) => i));
    for (const batch of batches) expect(jsonBytes(batch)).toBeLessThan(LARGEST_BATCH_BYTES + 101_000);
  });

  const tabs = (batch: readonly object[]): readonly unknown[] => [
    ...new Set(batch.flatMap((r) => ('tab' in r ? [r.tab] : []))),
  ];
  const tab = (name: number, blocks: number, kilobytes: number) =>
    Array.from({ length: blocks }, () => [{ tab: name, note: 'x'.repeat(kilobytes * 1000) }]);

  it('hold whole tabs: none stands in two of them while it fits into one', () => {
    for (const parts of [200, 37, 7].map((n) => Array.from({ length: n }, (_, i) => tab(i, 5, 10 + ((i * 7) % 60))))) {
      const batches = batchesOf(parts, 'check', EMPTY);
      expect(batches.length).toBeGreaterThan(0);
      expect(batches.flatMap(tabs)).toEqual(parts.map((_, i) => i));
      for (const batch of batches) expect(jsonBytes(batch)).toBeLessThan(LARGEST_BATCH_BYTES * 1.25 + 200);
    }
  });

  it('cut a tab between its blocks only where it exceeds 2 MB by itself', () => {
    const batches = batchesOf([tab(0, 3, 100), tab(1, 50, 100), tab(2, 3, 100)], 'set-up', EMPTY);
    expect(batches.length).toBe(3);
    expect(batches.map(tabs)).toEqual([[0, 1], [1], [1, 2]]);
  });

  it('are one more where whole tabs would exceed the advised size by far', () => {
    const batches = batchesOf([tab(0, 13, 100), tab(1, 13, 100), tab(2, 13, 100)], 'set-up', EMPTY);
    expect(batches.map(tabs)).toEqual([[0], [1], [2]]);
  });

  it('mark the work in the first and clear the mark in the last', () => {
    const batches = batchesOf([[block(1500)], [block(1500)]], 'set-up', EMPTY);
    expect(batches.map(kinds)).toEqual([
      ['createDeveloperMetadata', 'note'],
      ['note', 'deleteDeveloperMetadata'],
    ]);
  });

  it('clear the mark that a broken-off run left, even when nothing else is missing', () => {
    const left = { ...EMPTY, unfinished: { metadataId: 5, work: 'set-up' } };
    expect(batchesOf([], 'set-up', left).map(kinds)).toEqual([['deleteDeveloperMetadata']]);
    expect(batchesOf([[block(1)]], 'set-up', left).map(kinds)).toEqual([['note', 'deleteDeveloperMetadata']]);
  });

  it('are measured in bytes, not in characters', () => {
    for (const text of ['abc', 'Sở Y tế', '█░ 🎓', '€'])
      expect(jsonBytes(text)).toBe(Buffer.byteLength(JSON.stringify(text)));
  });
});

describe('a set-up that broke off', () => {
  const plan = smallPlan();

  it('is completed by the next run, wherever it broke off inside a tab', () => {
    const whole = newSheet();
    whole.setUp(plan);
    const tab = tabsOf(plan, slotsOf(plan), catalogue).find((t) => t.key === 'unit:so-tai-chinh');
    if (!tab) throw new Error('no tab');
    const taken = () => ({ sheets: new Set<number>(), metadata: new Set<number>() });
    const blocks = buildTab(tab, tab.title, 0, [OWNER], taken());
    for (const done of [1, 2, 5, 20, blocks.length - 1]) {
      const sheet = newSheet();
      sheet.send(blocks.slice(0, done).flat());
      sheet.setUp(plan);
      const look = (s: typeof sheet) => {
        const {
          title: _,
          metadata: __,
          protectedRanges,
          conditionalFormats,
          ...rest
        } = s.workbook.state.sheets.find((one) => one.title === tab.title) ?? {};
        return { ...rest, protections: protectedRanges?.length, tints: conditionalFormats?.length };
      };
      expect(look(sheet)).toEqual(look(whole));
      expect(sheet.setUp(plan).batches).toEqual([]);
    }
  });

  it('keeps what somebody typed in between', () => {
    const sheet = newSheet();
    const tab = tabsOf(plan, slotsOf(plan), catalogue).find((t) => t.key === 'unit:so-tai-chinh');
    if (!tab) throw new Error('no tab');
    const blocks = buildTab(tab, tab.title, 0, [OWNER], { sheets: new Set(), metadata: new Set() });
    sheet.send(blocks.slice(0, 3).flat());
    sheet.write('unit:so-tai-chinh', '3.3.1-1a', 'answer', 'đã nhập');
    sheet.setUp(plan);
    expect(sheet.text('unit:so-tai-chinh', '3.3.1-1a', 'answer')).toBe('đã nhập');
  });
});
