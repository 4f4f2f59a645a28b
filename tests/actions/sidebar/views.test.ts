// The views that the sidebar's server shapes from what was read.
import { examine } from '../../../src/actions/open';
import { frontView } from '../../../src/actions/sidebar/front-view';
import { sidebarView } from '../../../src/actions/sidebar/sidebar-view';
import type { FrontView } from '../../../src/actions/views';
import { aloneMatters } from '../../../src/rules/alone';
import { DISTRICTS, FINANCE } from '../../workbook/sheet';
import { smallBook } from './opened';

const EDUCATION = 'unit:so-giao-duc-va-dao-tao';
const NONE: FrontView = { sheetId: 1, title: '', kind: 'other' };

describe('the view of the whole workbook', () => {
  it('lists the findings in the report’s order and says every sentence once', () => {
    const opened = smallBook().read();
    const { report } = examine(opened);
    const view = sidebarView(opened, NONE, null);
    expect(view.findings.map((f) => [view.units[f.unit]?.id, view.items[f.item]?.id, view.texts[f.message]])).toEqual(
      report.findings.map((f) => [f.unit, f.item, f.message.vi]),
    );
    expect(new Set(view.texts).size).toBe(view.texts.length);
    expect(view.texts.length).toBeLessThan(view.findings.length / 2);
    expect(view.totals.expected).toBe(report.totals.expected);
  });

  it('takes less than 300 bytes a finding, lists of words included', () => {
    const view = sidebarView(smallBook().read(), NONE, null);
    const { findings, texts } = view;
    expect(JSON.stringify({ findings, texts }).length / findings.length).toBeLessThan(300);
  });

  it('puts a finding of a damaged tab to its unit, and leads to no cell where none is left', () => {
    const book = smallBook();
    const { sheetId } = book.sheet.tab(FINANCE);
    book.sheet.send([{ deleteSheet: { sheetId } }]);
    const view = sidebarView(book.read(), NONE, null);
    const [first] = view.findings.filter((f) => view.units[f.unit]?.id === 'so-tai-chinh');
    expect(first).toMatchObject({ severity: 'block', item: -1 });
    expect(first).not.toHaveProperty('place');
    expect(view.tabs.some((t) => t.sheetId === sheetId)).toBe(false);
  });
});

describe('the view of one row', () => {
  const rowOf = (book: ReturnType<typeof smallBook>, key: string, id: string): FrontView => {
    const { sheetId, row } = book.sheet.at(key, id, 'answer');
    return frontView(book.read(), sheetId, row);
  };

  it('names the summary of the city, as the tab does', () => {
    const book = smallBook();
    const id = book.sheet
      .read()
      .tabs.flatMap((t) => t.grid.flatMap((cells) => cells.map((c) => c.effectiveValue?.stringValue ?? '')))
      .find((text) => text.endsWith('+summary'));
    const { row } = rowOf(book, EDUCATION, id ?? '');
    expect([row?.role, row?.place.id]).toEqual(['summary', id]);
    expect(row?.text).toMatch(/^Tổng hợp chung của Thành phố/);
  });

  it('says of an answer that rules which compare rows wait for the full check, and nothing where there is none', () => {
    const book = smallBook();
    expect(rowOf(book, FINANCE, '3.3.1-2-thcs').row).not.toHaveProperty('alone');
    book.sheet.write(FINANCE, '3.3.1-2-thcs', 'answer', '20%');
    expect(rowOf(book, FINANCE, '3.3.1-2-thcs').row?.alone).toContain('Mới kiểm tra riêng dòng này');
    const simple = book.read().slots.find((s) => s.unit.id === 'so-giao-duc-va-dao-tao' && !aloneMatters(s.item));
    expect(simple).toBeDefined();
    book.sheet.write(EDUCATION, simple?.item.id ?? '', 'answer', '20%');
    expect(rowOf(book, EDUCATION, simple?.item.id ?? '').row).not.toHaveProperty('alone');
  });

  it('carries hint, note and limits where the question has them', () => {
    const { row } = rowOf(smallBook(), EDUCATION, 'slogan');
    expect(row).toMatchObject({ maxWords: 8, limit: expect.stringContaining('tối đa 8 từ'), kind: 'narrative' });
    expect(row).not.toHaveProperty('minWords');
  });

  it('is absent from a tab that cannot be read, and the second of two rows with one id is never shown as the first', () => {
    const book = smallBook();
    const { sheetId, row } = book.sheet.at(DISTRICTS, 'quan-3/3.3.4-1', 'id');
    book.sheet.write(DISTRICTS, 'quan-3/3.3.4-1', 'id', 'quan-1/3.3.4-1');
    expect(frontView(book.read(), sheetId, row)).toMatchObject({ kind: 'units', unit: { id: 'quan-1' } });
    expect(frontView(book.read(), sheetId, row)).not.toHaveProperty('row');
  });
});
