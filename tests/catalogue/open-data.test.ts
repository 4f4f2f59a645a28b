// npm run -s catalogue: the catalogue as others get it.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { catalogueJson } from '../../local/catalogue-json';
import { catalogue } from '../../src/catalogue';

const orNull = <T extends z.ZodType>(type: T) => z.union([type, z.null()]);
const text = z.string().min(1);
const source = z.object({ file: text, line: z.int() });
const provider = z.object({ id: text, name: text, en: text });
const figure = z.object({ id: text, text, en: text, kind: text, unit: orNull(text) });

/** The shape the readers of the data rely on; further keys may come, none of these may go. */
const schema = z.object({
  agencies: z.array(provider.extend({ collective: z.boolean() })).length(21),
  units: z.array(provider.extend({ collective: z.literal('quan-huyen') })).length(22),
  indicators: z
    .array(
      figure.extend({
        code: text,
        criterion: text,
        standard: text,
        area: text,
        parts: z.array(figure).min(1),
        providers: z.array(text).min(1),
        required: z.boolean(),
        note: orNull(text),
        source,
      }),
    )
    .length(58),
  questions: z
    .array(
      z.object({
        id: text,
        section: text,
        part: z.union([z.literal(1), z.literal(2)]),
        text,
        en: text,
        kind: text,
        minWords: orNull(z.int()),
        maxWords: orNull(z.int()),
        maxExamples: orNull(z.int()),
        providers: z.array(text),
        required: z.boolean(),
        hint: orNull(text),
        note: orNull(text),
        source,
        yearOf: orNull(text),
      }),
    )
    .length(63),
});

const root = process.cwd();
const json: unknown = JSON.parse(JSON.stringify(catalogueJson(catalogue)));
const data = catalogueJson(catalogue);

describe('the catalogue as open data', () => {
  it('has the shape that is promised', () => {
    expect(schema.safeParse(json).error?.issues ?? []).toEqual([]);
  });

  it('lists the 19 agencies, then the two collectives', () => {
    expect(data.agencies.map((a) => a.collective)).toEqual([...Array(19).fill(false), true, true]);
  });

  it('counts 64 measurements, each with an id of its own', () => {
    const ids = data.indicators.flatMap((i) => i.parts.map((p) => p.id));
    expect(new Set(ids).size).toBe(64);
  });

  it('says the printed code and the unique criterion of a number that is printed twice', () => {
    const found = data.indicators.filter((i) => i.code !== i.criterion).map((i) => [i.id, i.code, i.criterion]);
    expect(found).toEqual([
      ['3.3.4-1', '3.3.3', '3.3.4'],
      ['3.3.5-1', '3.3.4', '3.3.5'],
    ]);
  });

  it('gives an indicator a unit only where all its measurements share it', () => {
    const unitOf = (id: string) => data.indicators.find((i) => i.id === id)?.unit;
    expect([unitOf('1.1.1-1'), unitOf('2.1.1-1'), unitOf('1.1.4-1'), unitOf('1.3.2-2')]).toEqual([
      '%',
      '%',
      null,
      null,
    ]);
  });

  it('gives every entry of a list the same keys', () => {
    for (const list of [data.agencies, data.units, data.indicators, data.questions, data.sections]) {
      const keys = new Set(list.map((entry) => Object.keys(entry).sort().join()));
      expect(keys.size).toBe(1);
    }
  });

  it('is what the command prints, and nothing else', () => {
    const args = [join('scripts', 'run-ts.mjs'), join('local', 'cli', 'catalogue.ts')];
    const printed: unknown = JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }));
    expect(printed).toEqual(json);
  });
});
