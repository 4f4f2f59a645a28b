import { catalogue } from '../../../src/catalogue';
import type { Slot } from '../../../src/catalogue/plan';
import { seedPlan } from '../../../src/catalogue/seed';
import { slotsOf } from '../../../src/catalogue/slots';
import { COLUMN_TITLES } from '../../../src/i18n/columns';
import { aloneMatters } from '../../../src/rules/alone';
import { cellOf, needsFormat } from '../../../src/workbook/live/cells';
import { statusBlocks } from '../../../src/workbook/live/recheck';
import { readSheet, type Seen } from '../../../src/workbook/live/sheet';
import { checkAlone } from '../../../src/workbook/results/check-alone';
import { stableId } from '../../../src/workbook/stable-id';
import { answerTabs } from '../../../src/workbook/tabs/answers';
import { ANSWER_COLUMNS } from '../../../src/workbook/tabs/layout';
import { answerTabKey } from '../../../src/workbook/tabs/sheet-ids';

const plan = seedPlan(catalogue, []);
const titles = (lang: 'vi' | 'en'): string[] =>
  ANSWER_COLUMNS.map(({ key }) => (key === 'id' ? '#header' : COLUMN_TITLES[key][lang]));
const row = (id: string, more: Record<string, Seen> = {}): Seen[] =>
  ANSWER_COLUMNS.map(({ key }) => (key === 'id' ? id : (more[key] ?? '')));

describe('a tab of ours', () => {
  it('is known by its id alone, whatever its title', () => {
    for (const { key } of answerTabs(plan, slotsOf(plan), catalogue)) expect(answerTabKey(stableId(key))).toBe(key);
    expect(answerTabKey(stableId('settings'))).toBeUndefined();
    expect(answerTabKey(0)).toBeUndefined();
  });
});

describe('reading a tab', () => {
  it.each(['vi', 'en'] as const)('finds its columns by their titles (%s), also with others between them', (lang) => {
    const sheet = readSheet([row('#title'), ['', ...titles(lang)], ['', ...row('1.1.1-1')]]);
    expect(sheet?.lost).toEqual([]);
    expect([sheet?.header, sheet?.columns.get('code'), sheet?.rows.get('1.1.1-1')]).toEqual([1, 1, 2]);
  });

  it('is not misled by “#header” typed as an answer', () => {
    const sheet = readSheet([row('x', { answer: '#header' }), titles('vi'), row('1.1.1-1')]);
    expect([sheet?.header, sheet?.lost]).toEqual([1, []]);
  });

  it('names the columns whose titles are gone, and rows whose id stands above them', () => {
    const broken = titles('vi').map((title) => (title === 'Năm' ? 'Năm nay' : title));
    const sheet = readSheet([broken, row('a'), row('b'), row('a')]);
    expect(sheet?.lost).toEqual(['year']);
    expect([...(sheet?.repeated ?? [])]).toEqual([3]);
    expect(readSheet([row('a')])).toBeUndefined();
  });
});

describe('a cell', () => {
  it.each<[Seen, string, object]>([
    ['', '', { is: 'empty' }],
    ['98,5', '@', { is: 'text', text: '98,5' }],
    [0.985, '0.0%', { is: 'number', value: 0.985, format: 'PERCENT' }],
    [5, 'General', { is: 'number', value: 5, format: 'NUMBER' }],
    [{ serial: 44_927 }, 'dd/MM/yyyy', { is: 'number', value: 44_927, format: 'DATE' }],
    [{ serial: 0.5 }, 'HH:mm', { is: 'number', value: 0.5, format: 'TIME' }],
    [true, '', { is: 'boolean', value: true }],
    ['#N/A', '@', { is: 'text', text: '#N/A' }],
    ['#N/A', 'General', { is: 'error', text: '#N/A' }],
  ])('%j shown as %s is what the API tells of it', (seen, pattern, cell) => {
    expect(cellOf(seen, pattern)).toEqual(cell);
  });

  it('needs its format only where the value does not tell', () => {
    expect([0, { serial: 1 }, '#REF!'].every(needsFormat)).toBe(true);
    expect(['', 'x', '12', '#1', true].some(needsFormat)).toBe(false);
  });
});

describe('what is written', () => {
  const sheet = readSheet([
    titles('vi'),
    row('a', { status: '✓', fix: 'cũ' }),
    row('#', { status: '=1' }),
    row('b'),
    row('c'),
  ]);
  if (!sheet) throw new Error('no sheet');

  it('is nothing where nothing differs', () => {
    expect(statusBlocks(sheet, [{ row: 1, status: '✓', fix: 'cũ' }])).toEqual([]);
  });

  it('is one block from the first difference to the last, status and remedy side by side', () => {
    const words = [
      { row: 1, status: '✗', fix: 'mới' },
      { row: 3, status: '○', fix: '=1' },
      { row: 4, status: '', fix: '' },
    ];
    expect(statusBlocks(sheet, words)).toEqual([
      {
        row: 1,
        column: 4,
        rows: [
          ['✗', 'mới'],
          ["'=1", ''],
          ['○', "'=1"],
        ],
      },
    ]);
  });
});

describe('a row checked alone', () => {
  it('is not wholly checked where rules compare it with others: sums, caps, narratives, answers of several units', () => {
    const item = (id: string) => aloneMatters(plan.items.find((i) => i.id === id) ?? (plan.items[0] as never));
    expect(['3.3.1-2-thcs', '3.3.1-1a', 'slogan', 'context'].map(item)).toEqual([true, true, true, true]);
    expect(['2.6.2-1', '3.2.2-1', '3.3.4-1', 'events'].map(item)).toEqual([true, true, true, true]);
    expect(['chair-email', 'website'].map(item)).toEqual([false, false]);
  });

  it('says so even while it is empty, where it speaks for other units', () => {
    const slots = slotsOf(plan);
    const said = (key: string) => {
      const slot = slots.find((s) => s.key === key) as Slot;
      return checkAlone({ slot, cells: {} }, { plan, today: '2023-08-15' }).alone !== undefined;
    };
    const [lead, summary] = ['so-giao-duc-va-dao-tao/2.6.2-1', 'so-giao-duc-va-dao-tao/3.3.4-1+summary'];
    expect([lead, summary].map(said)).toEqual([true, true]);
    expect(['quan-1/2.6.2-1', 'quan-1/3.3.4-1', 'so-giao-duc-va-dao-tao/slogan'].map(said)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
