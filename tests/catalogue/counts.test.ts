// What the plan asks, counted: so that nothing is lost and nothing added.
import { catalogue } from '../../src/catalogue';
import type { Kind } from '../../src/catalogue/types';

const { areas, standards, criteria, indicators, sections, questions, agencies, collectives, units } = catalogue;
const parts = indicators.flatMap((i) => i.parts);
const countBy = (keys: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};
const idsOf = (kind: Kind): string[] => parts.filter((p) => p.kind === kind).map((p) => p.id);

describe('Annex I is complete', () => {
  it('has 3 areas, 12 standards, 42 criteria, 58 indicators and 64 measurements', () => {
    expect([areas, standards, criteria, indicators, parts].map((list) => list.length)).toEqual([3, 12, 42, 58, 64]);
  });

  it('has 19, 28 and 11 indicators by area', () => {
    expect(countBy(indicators.map((i) => i.id.charAt(0)))).toEqual({ 1: 19, 2: 28, 3: 11 });
  });

  it('leaves no criterion without an indicator', () => {
    expect([...new Set(indicators.map((i) => i.criterion))]).toEqual(criteria.map((c) => c.id));
  });

  it('has two measurements in exactly six indicators', () => {
    const several = indicators.filter((i) => i.parts.length > 1);
    expect(several.map((i) => [i.id, i.source.line])).toEqual([
      ['1.1.4-1', 142],
      ['1.2.3-1', 149],
      ['1.3.1-1', 155],
      ['2.1.1-1', 165],
      ['2.1.4-1', 170],
      ['3.3.1-1', 221],
    ]);
  });

  it('asks for each measurement in the way that fits it', () => {
    expect(idsOf('rate')).toEqual(['1.1.4-1a', '1.1.4-1b', '1.2.3-1b']);
    expect(idsOf('currency')).toEqual(['1.2.1-1']);
    expect(idsOf('quantity')).toEqual(['1.3.1-1a', '1.3.1-1b']);
    expect(idsOf('years')).toEqual(['2.1.2-1']);
    expect(idsOf('hours')).toEqual(['2.4.2-4']);
    expect(idsOf('count')).toEqual(['2.2.3-1']);
    expect(idsOf('open')).toEqual(['2.3.3-1']);
    expect(idsOf('breakdown')).toEqual(['3.3.1-2']);
    expect(idsOf('description')).toEqual(['3.3.2-1', '3.3.5-1']);
    expect(idsOf('level')).toEqual(['1.3.2-2', '1.3.3-1', '1.3.3-2', '2.1.4-1a', '2.1.4-1b']);
    expect(idsOf('policy').join(' ')).toBe(
      '2.2.1-4 2.3.2-1 2.5.1-1 2.6.1-1 2.6.3-1 3.1.1-1 3.1.2-1 3.1.3-1 3.2.1-1 3.2.2-1 3.3.3-1',
    );
    expect(idsOf('percent')).toHaveLength(35);
  });

  it('gives every number but the open one a unit, and nothing else', () => {
    const numbers = ['percent', 'rate', 'currency', 'quantity', 'years', 'hours', 'count', 'breakdown'];
    for (const part of parts)
      expect([part.id, part.unit !== undefined]).toEqual([part.id, numbers.includes(part.kind)]);
    expect(parts.filter((p) => p.kind === 'percent' && p.unit?.vi !== '%')).toEqual([]);
  });

  it('lets values below one percent pass where they are plausible', () => {
    expect(parts.filter((p) => p.smallShare).map((p) => p.id)).toEqual(['1.2.1-2', '1.2.3-1a', '1.3.2-1']);
  });

  it('breaks public spending on education down into eight rows', () => {
    const rows = parts.find((p) => p.id === '3.3.1-2')?.rows ?? [];
    expect(rows.map((r) => r.id.replace('3.3.1-2-', ''))).toEqual(
      'mam-non tieu-hoc thcs thpt gdtx gdnn dai-hoc khac'.split(' '),
    );
  });

  it('keeps the number that is printed twice, and a code of its own for each criterion', () => {
    expect(criteria.filter((c) => c.id !== c.code).map((c) => [c.id, c.code])).toEqual([
      ['3.3.4', '3.3.3'],
      ['3.3.5', '3.3.4'],
    ]);
  });
});

describe('Annex II is complete', () => {
  it('has 63 fields, 60 of them the city’s', () => {
    const partOf = new Map(sections.map((s) => [s.id, s.part]));
    expect(countBy(questions.map((q) => String(partOf.get(q.section))))).toEqual({ 1: 60, 2: 3 });
  });

  it('has each section’s number of fields', () => {
    expect(countBy(questions.map((q) => q.section))).toEqual({
      basic: 5,
      chair: 7,
      contact: 11,
      profile: 10,
      'strategy-general': 3,
      'strategy-progress': 4,
      'strategy-coordination': 1,
      'strategy-resources': 1,
      'strategy-access': 3,
      'strategy-events': 2,
      'strategy-monitoring': 2,
      'strategy-practices': 2,
      quote: 2,
      gnlc: 2,
      photos: 3,
      declaration: 2,
      'national-commission': 3,
    });
    expect(sections.filter((s) => s.parent === 'strategy')).toHaveLength(8);
  });

  it('limits 21 narratives as printed', () => {
    const narratives = questions.filter((q) => q.kind === 'narrative');
    const limits = narratives.map((q) => `${q.minWords ?? ''}-${q.maxWords}`);
    expect(countBy(limits)).toEqual({ '20-30': 1, '-8': 1, '-30': 1, '-400': 2, '-200': 16 });
    const limitOf = (id: string) => narratives.find((q) => q.id === id)?.maxWords;
    expect(['introduction', 'slogan', 'quote', 'goals', 'best-practices'].map(limitOf)).toEqual([30, 8, 30, 400, 400]);
    expect(questions.filter((q) => q.maxExamples === 3).map((q) => q.id)).toEqual([
      'access-policies',
      'access-initiatives',
      'best-practices',
    ]);
  });

  it('a limit in words is the one its text names', () => {
    for (const q of questions.filter((one) => one.maxWords)) {
      const named = /(?:tối đa|20 -) (\d+) từ/.exec(q.text.vi)?.[1];
      expect([q.id, Number(named)]).toEqual([q.id, q.maxWords]);
    }
  });

  it('asks nobody for the page, fax, organisation and fourth photo that the form leaves open', () => {
    expect(questions.filter((q) => !q.required).map((q) => q.id)).toEqual([
      'facebook',
      'twitter',
      'contact-organization',
      'contact-fax',
    ]);
    const photos = questions.filter((q) => q.section === 'photos');
    expect(photos.map((q) => [q.id, q.repeat, q.requiredRepeats])).toEqual([
      ['photo-file', 4, 3],
      ['photo-description', 4, 3],
      ['photo-copyright', 4, 3],
    ]);
  });

  it('offers what the form prints to choose from', () => {
    const choices = questions.filter((q) => q.choices).map((q) => [q.id, q.choices?.map((c) => c.vi), q.multiple]);
    expect(choices).toEqual([
      ['chair-title', ['Bà', 'Ông'], undefined],
      ['contact-title', ['Bà', 'Ông'], undefined],
      ['contact-languages', ['Tiếng Anh', 'Tiếng Pháp', 'Tiếng Tây Ban Nha'], true],
    ]);
  });

  it('holds the five profile figures with their years', () => {
    expect(questions.filter((q) => q.yearOf).map((q) => [q.id, q.yearOf])).toEqual(
      ['population', 'area', 'city-gdp', 'national-gdp', 'schooling'].map((id) => [`${id}-year`, id]),
    );
  });

  it('names the questions that the upside-down page leaves to be confirmed', () => {
    expect(questions.filter((q) => q.toConfirm).map((q) => q.id)).toEqual([
      'access-policies',
      'access-initiatives',
      'informing-citizens',
      'events',
    ]);
  });
});

describe('who answers is complete', () => {
  it('has 19 agencies, 2 collectives and 22 units: a city, 16 urban and 5 rural districts', () => {
    expect([agencies.length, collectives.length, units.length]).toEqual([19, 2, 22]);
    expect(countBy(units.map((u) => u.shortName.split(' ')[0] ?? ''))).toEqual({ Thành: 1, Quận: 16, Huyện: 5 });
    expect(units.map((u) => u.shortName.replace(/^(Quận|Huyện|Thành phố) /, '')).join(', ')).toBe(
      'Thủ Đức, 1, 3, 4, 5, 6, 7, 8, 10, 11, 12, Bình Tân, Bình Thạnh, Gò Vấp, Phú Nhuận, Tân Bình, Tân Phú, ' +
        'Bình Chánh, Cần Giờ, Củ Chi, Hóc Môn, Nhà Bè',
    );
  });

  it('puts the coordinator first', () => {
    expect(catalogue.coordinator).toBe('so-giao-duc-va-dao-tao');
    expect(agencies[0]?.id).toBe(catalogue.coordinator);
  });

  it('asks something of every agency by name', () => {
    const named = new Set([...indicators, ...questions].flatMap((entry) => entry.providers));
    expect(agencies.filter((a) => !named.has(a.id))).toEqual([]);
  });

  it('titles every tab so that a spreadsheet file can hold it', () => {
    const titles = [...agencies.map((a) => a.shortName), ...collectives.flatMap((c) => c.tab ?? [])];
    for (const title of titles) {
      expect(title.length).toBeLessThanOrEqual(31);
      expect(title).not.toMatch(/[[\]:*?/\\]|^'|'$/);
    }
    expect(new Set(titles.map((t) => t.toLowerCase())).size).toBe(titles.length);
  });
});
