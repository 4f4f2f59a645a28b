// From the catalogue to the workbook's rows: what stands with whom, and what each owes.
import { catalogue } from '../../src/catalogue';
import { itemsOf } from '../../src/catalogue/items';
import { seedPlan } from '../../src/catalogue/seed';
import { mustAnswer, slotsOf } from '../../src/catalogue/slots';

const items = itemsOf(catalogue);
const plan = seedPlan(catalogue, ['dau.moi@example.vn']);
const slots = slotsOf(plan);
const item = (id: string) => items.find((one) => one.id === id);

describe('the rows that are asked', () => {
  it('are 71 of Annex I (63 measurements and 8 rows of the breakdown) and 62 of Annex II', () => {
    expect(items.filter((one) => one.annex === 'I')).toHaveLength(71);
    // 63 fields, without 5 years and 5 to be signed, photos four times: 63 − 5 − 5 + 9.
    expect(items.filter((one) => one.annex === 'II')).toHaveLength(62);
  });

  it('have an id of their own', () => {
    expect(new Set(items.map((one) => one.id)).size).toBe(items.length);
  });

  it('leave out the years of other fields and the lines to be signed', () => {
    const ids = items.map((one) => one.id);
    expect(ids.filter((id) => /year|declaration|national-commission/.test(id))).toEqual([]);
  });

  it('show the printed code, not the unique one', () => {
    expect(item('3.3.4-1')?.code.vi).toBe('Phụ lục I – 3.3.3');
    expect(item('3.3.5-1')?.code.vi).toBe('Phụ lục I – 3.3.4');
    expect(item('slogan')?.code.vi).toBe('Phụ lục II – mục 36');
  });

  it('stand under the standard of their own number, whatever the page break left above them', () => {
    expect(['2.2.3-1', '3.1.2-1', '3.1.3-1'].map((id) => item(id)?.group)).toEqual(['2.2', '3.1', '3.1']);
  });

  it('need year and source for a figure of the profile, nothing for a narrative', () => {
    expect(item('population')?.needs).toEqual(['year', 'source']);
    expect(item('population')?.range).toEqual({ min: 1000, integer: true });
    expect(item('slogan')?.accepts).toEqual(['answer', 'reason']);
  });

  it('require three photographs of four', () => {
    const photos = items.filter((one) => one.parent === 'photo-file');
    expect(photos.map((one) => [one.id, one.required])).toEqual([
      ['photo-file-1', true],
      ['photo-file-2', true],
      ['photo-file-3', true],
      ['photo-file-4', false],
    ]);
  });

  it('cap the two shares of the budget together and sum the breakdown', () => {
    expect(items.filter((one) => one.capGroup).map((one) => one.id)).toEqual(['3.3.1-1a', '3.3.1-1b']);
    expect(items.filter((one) => one.sumGroup === '3.3.1-2')).toHaveLength(8);
  });
});

describe('who has which row', () => {
  it('every row has a key of its own', () => {
    expect(new Set(slots.map((slot) => slot.key)).size).toBe(slots.length);
  });

  it('every unit of the district level has the same seven rows', () => {
    for (const unit of catalogue.units)
      expect(slots.filter((slot) => slot.unit.id === unit.id).map((slot) => slot.item.id)).toEqual([
        '2.6.2-1',
        '2.6.3-1',
        '3.2.2-1',
        '3.3.2-1',
        '3.3.3-1',
        '3.3.4-1',
        'resources',
      ]);
  });

  it('the commitment of 3.2.2 stands with all 41 units, each of which owes it, and once more with the coordinator to sum up', () => {
    const rows = slots.filter((slot) => slot.item.id === '3.2.2-1');
    expect(rows.filter((slot) => slot.role === 'contributor' && mustAnswer(slot))).toHaveLength(41);
    const others = rows.filter((slot) => slot.role !== 'contributor');
    expect(others.map((slot) => [slot.key, slot.role, slot.owed])).toEqual([
      ['so-giao-duc-va-dao-tao/3.2.2-1+summary', 'summary', false],
    ]);
  });

  it('the voluntary guidance of 3.3.4 stands with the 22 districts and with the coordinator to sum up', () => {
    const rows = slots.filter((slot) => slot.item.id === '3.3.4-1');
    expect(rows.filter((slot) => slot.role === 'contributor')).toHaveLength(22);
    expect(rows.filter((slot) => slot.role === 'summary').map((slot) => slot.unit.id)).toEqual([
      plan.settings.coordinator,
    ]);
  });

  it('a joint question stands with each agency, and the first named leads', () => {
    const rows = slots.filter((slot) => slot.item.id === 'resources');
    expect(rows).toHaveLength(24);
    expect(rows.filter((slot) => slot.role === 'lead').map((slot) => slot.unit.id)).toEqual(['so-giao-duc-va-dao-tao']);
  });

  it('every row that is asked has exactly one lead, or a row to sum up', () => {
    for (const one of items) {
      const heads = slots.filter((slot) => slot.item.id === one.id && slot.role !== 'contributor');
      expect([one.id, heads.length]).toEqual([one.id, 1]);
    }
  });

  it('every unit owes something', () => {
    for (const unit of plan.units) expect(slots.some((slot) => slot.unit.id === unit.id && slot.owed)).toBe(true);
  });
});
