// The catalogue against a schema: ids, references, texts in both languages, nothing unknown.
import { z } from 'zod';
import { catalogue } from '../../src/catalogue';
import { KINDS } from '../../src/catalogue/kinds';
import type { Kind } from '../../src/catalogue/types';

const printed = z
  .string()
  .min(1)
  .refine((s) => s === s.normalize('NFC'), 'not NFC')
  .refine((s) => s === s.trim(), 'space at an end')
  .refine((s) => !/\s\s|[\n\r\t\u00a0\u200b]/.test(s), 'two spaces together, or a space that is none')
  .refine((s) => !/[<>*]/.test(s), 'markup of the scan');
const text = z.strictObject({ vi: printed, en: printed });
const slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const kind = z.enum(Object.keys(KINDS) as [Kind, ...Kind[]]);
const positive = z.int().positive();
const range = z.strictObject({
  min: z.number().optional(),
  max: z.number().optional(),
  integer: z.boolean().optional(),
});
const source = (first: number, last: number) =>
  z.strictObject({ file: z.literal('000_0c4cfaed56e813f8.txt'), line: z.int().min(first).max(last) });
const oneOf = (ids: readonly string[]) => z.string().refine((id) => ids.includes(id), 'unknown id');

const agencyIds = catalogue.agencies.map((a) => a.id);
const providers = z.array(oneOf([...agencyIds, ...catalogue.collectives.map((c) => c.id)]));
const agency = oneOf(agencyIds);

const part = z.strictObject({
  id: z.string().regex(/^\d\.\d\.\d-\d[a-z]?$/),
  text,
  kind,
  unit: text.optional(),
  range: range.optional(),
  smallShare: z.boolean().optional(),
  rows: z.array(z.strictObject({ id: z.string().regex(/^\d\.\d\.\d-\d(-[a-z]+)+$/), text })).optional(),
});

const schema = z.strictObject({
  areas: z.array(z.strictObject({ id: z.string().regex(/^\d$/), text })),
  standards: z.array(
    z.strictObject({ id: z.string().regex(/^\d\.\d$/), area: oneOf(catalogue.areas.map((a) => a.id)), text }),
  ),
  criteria: z.array(
    z.strictObject({
      id: z.string().regex(/^\d\.\d\.\d$/),
      code: z.string().regex(/^\d\.\d\.\d$/),
      standard: oneOf(catalogue.standards.map((s) => s.id)),
      text,
    }),
  ),
  indicators: z.array(
    z.strictObject({
      id: z.string().regex(/^\d\.\d\.\d-\d$/),
      criterion: oneOf(catalogue.criteria.map((c) => c.id)),
      text,
      parts: z.array(part).min(1),
      providers: providers.min(1),
      lead: agency.optional(),
      required: z.literal(true),
      note: text.optional(),
      source: source(134, 230),
    }),
  ),
  sections: z.array(
    z.strictObject({
      id: slug,
      part: z.union([z.literal(1), z.literal(2)]),
      parent: oneOf(catalogue.sections.map((s) => s.id)).optional(),
      text,
      hint: text.optional(),
    }),
  ),
  questions: z.array(
    z.strictObject({
      id: slug,
      section: oneOf(catalogue.sections.map((s) => s.id)),
      text,
      kind,
      unit: text.optional(),
      range: range.optional(),
      minWords: positive.optional(),
      maxWords: positive.optional(),
      maxExamples: positive.optional(),
      choices: z.array(text).min(2).optional(),
      multiple: z.boolean().optional(),
      repeat: positive.optional(),
      requiredRepeats: positive.optional(),
      providers,
      lead: agency.optional(),
      toConfirm: z.boolean().optional(),
      required: z.boolean(),
      outside: z.boolean().optional(),
      yearOf: oneOf(catalogue.questions.map((q) => q.id)).optional(),
      hint: text.optional(),
      note: text.optional(),
      source: source(241, 372),
    }),
  ),
  agencies: z.array(z.strictObject({ id: slug, name: text, shortName: printed })),
  collectives: z.array(z.strictObject({ id: slug, name: text, tab: printed.optional() })),
  units: z.array(
    z.strictObject({
      id: slug,
      name: text,
      shortName: printed,
      collective: oneOf(catalogue.collectives.map((c) => c.id)),
    }),
  ),
  coordinator: agency,
});

/** Entries left out where undefined: the schema is strict about keys, not about absent values. */
const plain: unknown = JSON.parse(JSON.stringify(catalogue));

describe('the catalogue holds together', () => {
  it('every entry has the shape of its type, both languages, and references that exist', () => {
    expect(schema.safeParse(plain).error?.issues ?? []).toEqual([]);
  });

  it('every id is unique among its kind, and a unit is never called like an agency', () => {
    const unique = (ids: readonly string[]) => expect([...new Set(ids)]).toEqual(ids);
    unique(catalogue.areas.map((a) => a.id));
    unique(catalogue.standards.map((s) => s.id));
    unique(catalogue.criteria.map((c) => c.id));
    unique(catalogue.sections.map((s) => s.id));
    unique([
      ...catalogue.indicators.flatMap((i) => i.parts.flatMap((p) => [p.id, ...(p.rows ?? []).map((r) => r.id)])),
      ...catalogue.questions.map((q) => q.id),
    ]);
    unique([...catalogue.agencies, ...catalogue.collectives, ...catalogue.units].map((u) => u.id));
  });

  it('an id says where an entry belongs', () => {
    for (const s of catalogue.standards) expect(s.id.startsWith(`${s.area}.`)).toBe(true);
    for (const c of catalogue.criteria) expect(c.id.startsWith(`${c.standard}.`)).toBe(true);
    for (const i of catalogue.indicators) {
      expect(i.id.startsWith(`${i.criterion}-`)).toBe(true);
      const letters = i.parts.length > 1 ? ['a', 'b'] : [''];
      expect(i.parts.map((p) => p.id)).toEqual(letters.map((letter) => i.id + letter));
      for (const p of i.parts) for (const row of p.rows ?? []) expect(row.id.startsWith(`${p.id}-`)).toBe(true);
    }
  });

  it('everything stands in the order of print', () => {
    const inOrder = (values: readonly string[]) => expect(values).toEqual([...values].sort());
    inOrder(catalogue.standards.map((s) => s.id));
    inOrder(catalogue.criteria.map((c) => c.id));
    inOrder(catalogue.indicators.map((i) => i.id));
    const sectionOrder = catalogue.sections.map((s) => s.id);
    const order = catalogue.questions.map((q) => sectionOrder.indexOf(q.section));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('the lead is the first agency named, and never a collective', () => {
    const collectives = catalogue.collectives.map((c) => c.id);
    for (const entry of [...catalogue.indicators, ...catalogue.questions])
      expect({ id: entry.id, lead: entry.lead }).toEqual({
        id: entry.id,
        lead: entry.providers.find((id) => !collectives.includes(id)),
      });
  });

  it('a year belongs to a figure of the same section and the same agency', () => {
    for (const year of catalogue.questions.filter((q) => q.kind === 'year')) {
      const figure = catalogue.questions.find((q) => q.id === year.yearOf);
      expect(figure?.section).toBe(year.section);
      expect(figure?.providers).toEqual(year.providers);
      expect(figure?.source).toEqual(year.source);
    }
  });
});
