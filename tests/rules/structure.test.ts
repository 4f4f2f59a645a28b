// Structure: a broken tab is reported once with its repair, and not row by row.
import { check } from '../../src/rules/check';
import type { Finding, StructureProblem } from '../../src/rules/types';
import {
  answer,
  collectiveItem,
  DISTRICT_1,
  field,
  good,
  HEALTH,
  input,
  item,
  LABOUR,
  plan,
  slot,
  wholeInput,
} from './fixtures';

const problem = (kind: StructureProblem['kind'], more: Partial<StructureProblem> = {}): StructureProblem => ({
  kind,
  tab: 'Sở Y tế',
  unit: 'so-y-te',
  what: 'Sở Y tế',
  ...more,
});
const ids = (findings: readonly Finding[]): string[] => findings.map((f) => f.rule);
const gone = (of = slot()) => answer(of, { place: undefined });

it.each([
  ['tab-missing', 'tab-missing', 'block'],
  ['column-missing', 'column-missing', 'block'],
  ['duplicate-id', 'duplicate-id', 'block'],
  ['row-missing', 'row-missing', 'error'],
  ['assignment', 'assignment-changed', 'warning'],
  ['setting', 'bad-setting', 'error'],
] as const)('reports a problem of kind %s as %s (%s)', (kind, rule, severity) => {
  const { findings } = check(input([good(slot())], [problem(kind)]));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ rule, severity, unit: 'so-y-te' });
});

it('reports nothing where nothing is wrong', () => {
  expect(check(input([good(slot())])).findings).toEqual([]);
});

describe('a broken tab', () => {
  const rows = [gone(), gone(slot(field())), answer(slot(item(), LABOUR, 'contributor'))];

  it.each(['tab-missing', 'column-missing', 'duplicate-id'] as const)(
    'is told once (%s), its rows are not listed as missing',
    (kind) => {
      const report = check(input(rows, [problem(kind)]));
      expect(ids(report.findings.filter((f) => f.unit === 'so-y-te'))).toEqual([kind]);
    },
  );

  it('still owes its rows, and they show as missing', () => {
    const report = check(input(rows, [problem('tab-missing')]));
    expect(report.rows.map((r) => r.status)).toEqual(['missing', 'missing', 'missing']);
    expect(report.progress.find((p) => p.unit.id === 'so-y-te')).toMatchObject({ expected: 2, complete: 0, errors: 1 });
  });

  it('does not hide the gaps of the other units', () => {
    const report = check(input(rows, [problem('tab-missing')]));
    expect(ids(report.findings.filter((f) => f.unit === 'so-noi-vu'))).toEqual(['missing-contribution']);
  });

  it('still has its answers checked where they could be read', () => {
    const report = check(
      input(
        [good(slot(), { answer: { is: 'placeholder', raw: '…' }, state: 'placeholder' })],
        [problem('column-missing')],
      ),
    );
    expect(ids(report.findings)).toEqual(['column-missing', 'placeholder']);
  });

  it('shared by the districts is told once, without a unit, for all their rows', () => {
    const districts = plan([collectiveItem()]);
    const shared = problem('tab-missing', { unit: undefined, tab: 'Quận, huyện', what: 'Quận, huyện' });
    const report = check(wholeInput(districts, [], [shared]));
    expect(ids(report.findings)).toEqual(['tab-missing']);
    expect(report.findings[0]?.unit).toBeUndefined();
    expect(report.totals).toMatchObject({ expected: 2, complete: 0, errors: 1 });
  });

  it('does not hide a gap in a row that stands in the workbook', () => {
    const shared = problem('tab-missing', { unit: undefined, tab: 'Quận, huyện' });
    expect(ids(check(input([answer(slot())], [shared])).findings)).toEqual(['tab-missing', 'missing']);
  });
});

describe('a lost row', () => {
  it('is told once, at its place among the rows, and not as missing too', () => {
    const report = check(input([good(slot(field())), gone()], [problem('row-missing', { what: 'Phụ lục I – 1.1.1' })]));
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]).toMatchObject({ rule: 'row-missing', item: '1.1.1-1', slot: 'so-y-te/1.1.1-1' });
    expect(report.findings[0]?.message.vi).toContain('Phụ lục I – 1.1.1 – Tỷ lệ người dân có bảo hiểm y tế');
    expect(report.rows[1]?.status).toBe('missing');
  });

  it('is told for each of two rows that share a printed code', () => {
    const [a, b] = [gone(slot(item({ id: '1.1.1-1a' }))), gone(slot(item({ id: '1.1.1-1b' })))];
    const lost = problem('row-missing', { what: 'Phụ lục I – 1.1.1' });
    expect(check(input([a, b], [lost, lost])).findings.map((f) => f.item)).toEqual(['1.1.1-1a', '1.1.1-1b']);
  });

  it('that nobody reported is missing all the same', () => {
    expect(ids(check(input([gone()])).findings)).toEqual(['missing']);
  });
});

describe('one id in two rows', () => {
  it('names the row in an agency’s tab and in a shared one, with the place of the copy', () => {
    const place = { sheetId: 7, row: 12 };
    const own = check(input([good(slot())], [problem('duplicate-id', { what: '1.1.1-1', place })])).findings[0];
    expect(own).toMatchObject({ item: '1.1.1-1', place, value: '1.1.1-1' });
    const district = good(slot(collectiveItem(), DISTRICT_1, 'contributor'));
    const shared = problem('duplicate-id', { unit: undefined, tab: 'Quận, huyện', what: 'quan-1/3.2.2-1' });
    expect(check(input([district], [shared])).findings[0]).toMatchObject({ unit: 'quan-1', item: '3.2.2-1' });
  });

  it('is told once, however many copies there are', () => {
    const copies = [12, 13].map((row) => problem('duplicate-id', { what: '1.1.1-1', place: { sheetId: 7, row } }));
    expect(check(input([good(slot())], copies)).findings).toHaveLength(1);
  });
});

it('names a lost column by its heading, whether the reader gives its key or the heading', () => {
  const message = (what: string) =>
    check(input([good(slot())], [problem('column-missing', { what })])).findings[0]?.message.vi;
  expect(message('year')).toContain('cột “Năm”');
  expect(message('Năm')).toBe(message('year'));
});

it('tells the lost columns of one tab in one finding, those of another tab in another', () => {
  const lost = ['year', 'source', 'year'].map((what) => problem('column-missing', { what }));
  const other = problem('column-missing', { what: 'answer', tab: 'Sở Nội vụ', unit: 'so-noi-vu' });
  const { findings } = check(input([good(slot())], [...lost, other]));
  expect(findings).toHaveLength(2);
  expect(findings[0]?.message.vi).toContain('không còn cột “Năm”, “Nguồn số liệu” hoặc tiêu đề cột');
  expect(findings[0]?.message.en).toContain('The columns “Year”, “Data source” of the tab');
});

it('tells an edit of Danh mục once, with the item and what to do', () => {
  const edit = problem('assignment', { unit: undefined, tab: 'Danh mục', what: 'Phụ lục I – 1.1.1' });
  const [finding] = check(input([good(slot())], [edit])).findings;
  expect(finding?.message.vi).toContain('Phụ lục I – 1.1.1');
  expect(finding?.remedy.vi).toContain('Cập nhật phân công');
});

it('keeps a unit that the plan does not know out of the findings', () => {
  const [finding] = check(input([good(slot(item(), HEALTH))], [problem('setting', { unit: 'so-khong-co' })])).findings;
  expect(finding?.unit).toBeUndefined();
});
