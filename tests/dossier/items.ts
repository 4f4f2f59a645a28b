// Items, slots and cells for the tests of reading: one item of each kind, with the units and ranges of the plan.
import { KINDS } from '../../src/catalogue/kinds';
import type { AnswerColumn, Item, Slot } from '../../src/catalogue/plan';
import type { Kind } from '../../src/catalogue/types';
import type { AnswerRow, Cell, NumberFormat } from '../../src/dossier/types';

const EVERY_COLUMN: readonly AnswerColumn[] = [
  'answer',
  'numerator',
  'denominator',
  'year',
  'source',
  'evidence',
  'explanation',
  'reason',
  'self',
];

/** An item of this kind that accepts every column. */
export function itemOf(kind: Kind, unit?: string, more: Partial<Item> = {}): Item {
  return {
    id: `test-${kind}`,
    parent: `test-${kind}`,
    annex: 'I',
    code: { vi: 'Phụ lục I – 1.1.1', en: 'Annex I – 1.1.1' },
    group: '1.1',
    text: { vi: 'Thử nghiệm', en: 'Test' },
    kind,
    unit: unit === undefined ? undefined : { vi: unit, en: unit },
    range: KINDS[kind].range,
    base: KINDS[kind].base,
    required: true,
    needs: KINDS[kind].needs,
    accepts: EVERY_COLUMN,
    providers: ['so-y-te'],
    lead: 'so-y-te',
    ...more,
  };
}

export const PERCENT = itemOf('percent', '%');
export const RATE = itemOf('rate', 'vụ/100.000 dân');
export const PATENTS = itemOf('rate', 'bằng sáng chế/100.000 dân');
export const PEOPLE = itemOf('count', 'người');
export const PROGRAMMES = itemOf('count', 'chương trình');
export const GDP = itemOf('currency', 'USD/người');
export const GDP_PPP = itemOf('currency', 'USD PPP/người/năm');
export const CO2 = itemOf('quantity', 'tấn CO₂/người');
export const WASTE = itemOf('quantity', 'kg/người/năm');
export const AREA = itemOf('quantity', 'km²');
export const YEARS = itemOf('years', 'năm');
export const HOURS = itemOf('hours', 'giờ/tuần');
export const OPEN = itemOf('open');
export const LEVEL = itemOf('level');
export const POLICY = itemOf('policy');
export const LANGUAGES = itemOf('choice', undefined, {
  multiple: true,
  choices: [
    { vi: 'Tiếng Anh', en: 'English' },
    { vi: 'Tiếng Pháp', en: 'French' },
    { vi: 'Tiếng Tây Ban Nha', en: 'Spanish' },
  ],
});
export const TITLE = itemOf('choice', undefined, {
  choices: [
    { vi: 'Bà', en: 'Ms' },
    { vi: 'Ông', en: 'Mr' },
  ],
});

export const text = (value: string): Cell => ({ is: 'text', text: value });
export const number = (value: number, format: NumberFormat = 'NONE'): Cell => ({ is: 'number', value, format });

export function slotOf(item: Item): Slot {
  const name = { vi: 'Sở Y tế', en: 'Department of Health' };
  const unit = {
    id: 'so-y-te',
    name,
    shortName: 'Sở Y tế',
    kind: 'agency' as const,
    memberOf: [],
    editors: [],
    contact: '',
  };
  return { key: `so-y-te/${item.id}`, unit, item, role: 'lead', owed: true };
}

export function rowOf(item: Item, cells: AnswerRow['cells']): AnswerRow {
  return { slot: slotOf(item), place: { sheetId: 7, row: 12 }, cells };
}
