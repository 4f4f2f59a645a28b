import fc from 'fast-check';
import { ApiError } from '../../../local/host/api';
import {
  desk,
  expectContiguous,
  flat,
  insert,
  type Json,
  paragraphStyle,
  remove,
  table,
  textOf,
  textStyle,
} from './desk';

type Desk = ReturnType<typeof desk>;

/** Every index at which text may be inserted. */
const textIndexes = (d: Desk): number[] =>
  flat(d.get().body.content).flatMap((element) => {
    const start = element.startIndex ?? 0;
    return element.paragraph ? Array.from({ length: element.endIndex - start }, (_, i) => start + i) : [];
  });

const step = fc.record({
  kind: fc.constantFrom('text', 'text', 'table', 'pageBreak', 'section', 'bold', 'heading', 'delete'),
  place: fc.double({ min: 0, max: 0.999999, noNaN: true }),
  text: fc.string({ unit: fc.constantFrom('a', 'ă', '\n', '\t', ' ', 'Ω'), minLength: 1, maxLength: 8 }),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 3 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A request that may be valid at a place of the document as it is. */
function requestOf(d: Desk, { kind, place, text, rows, columns }: Step): Json {
  const indexes = textIndexes(d);
  const index = indexes[Math.floor(place * indexes.length)] ?? 1;
  if (kind === 'table') return table(index, rows, columns);
  if (kind === 'pageBreak') return { insertPageBreak: { location: { index } } };
  if (kind === 'section') return { insertSectionBreak: { location: { index }, sectionType: 'NEXT_PAGE' } };
  if (kind === 'bold') return textStyle(index, index + 1, { bold: true }, 'bold');
  if (kind === 'heading') return paragraphStyle(index, index + 1, { namedStyleType: 'HEADING_3' }, 'namedStyleType');
  if (kind === 'delete') return remove(index, index + rows);
  return insert(index, text);
}

describe('any document', () => {
  it('keeps its indexes without gaps, its lengths right and its text complete', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const d = desk();
        for (const one of steps) {
          const request = requestOf(d, one);
          const before = d.get().body.content.at(-1)?.endIndex ?? 0;
          try {
            d.write(request);
          } catch (error) {
            if (!(error instanceof ApiError)) throw error;
            expect(['pageBreak', 'section', 'delete']).toContain(one.kind);
            continue;
          }
          const end = expectContiguous(d.get().body.content, 0);
          const grown = {
            text: one.text.length,
            table: 3 + one.rows * (2 * one.columns + 1),
            pageBreak: 2,
            section: 2,
            bold: 0,
            heading: 0,
            delete: -one.rows,
          };
          expect(end - before).toBe(grown[one.kind as keyof typeof grown]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of text alone reads as the string that the same insertions and deletions make', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const d = desk();
        let text = '';
        for (const { kind, place, text: piece, rows } of steps) {
          const at = Math.floor(place * (text.length + 1));
          if (kind === 'delete' && at + rows <= text.length) {
            d.write(remove(1 + at, 1 + at + rows));
            text = text.slice(0, at) + text.slice(at + rows);
          } else {
            d.write(insert(1 + at, piece));
            text = text.slice(0, at) + piece + text.slice(at);
          }
          expect(textOf(d.get().body.content)).toBe(`§${text}\n`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives every character the look that a character-by-character model gives it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const d = desk();
        let model = [{ char: '\n', bold: false }];
        for (const { kind, place, text, rows } of steps) {
          const at = Math.floor(place * model.length);
          if (kind === 'delete') {
            if (at + rows >= model.length) continue;
            d.write(remove(1 + at, 1 + at + rows));
            model = [...model.slice(0, at), ...model.slice(at + rows)];
          } else if (kind === 'bold' || kind === 'heading') {
            const end = Math.min(model.length, at + 4 * rows);
            const bold = kind === 'bold';
            d.write(textStyle(1 + at, 1 + end, { bold }, 'bold'));
            model = model.map((one, i) => (i >= at && i < end ? { ...one, bold } : one));
            const reachesItsNewline = model[end - 1]?.char !== '\n' && model[end]?.char === '\n';
            const paragraphStart =
              model
                .slice(0, end)
                .map((one) => one.char)
                .lastIndexOf('\n') + 1;
            if (reachesItsNewline && at <= paragraphStart) model[end] = { char: '\n', bold };
          } else {
            const before = model[at - 1];
            const bold = (before && before.char !== '\n' ? before : model[at])?.bold ?? false;
            d.write(insert(1 + at, text));
            model = [...model.slice(0, at), ...[...text].map((char) => ({ char, bold })), ...model.slice(at)];
          }
        }
        const real = flat(d.get().body.content).flatMap((element) =>
          (element.paragraph?.elements ?? []).flatMap(({ textRun }) =>
            [...(textRun?.content ?? '')].map((char) => ({ char, bold: textRun?.textStyle.bold === true })),
          ),
        );
        expect(real).toEqual(model);
      }),
      { numRuns: 100 },
    );
  });

  it('stays as it was when one request of a batch fails, wherever it stands', () => {
    const good = (i: number): Json[] => [
      insert(1, `dòng ${i}\n`),
      { createNamedRange: { name: `n${i}`, range: { startIndex: 1, endIndex: 3 } } },
      textStyle(1, 3, { bold: true }, 'bold'),
      table(1, 2, 2),
      { pinTableHeaderRows: { tableStartLocation: { index: 2 }, pinnedHeaderRowsCount: 1 } },
      { updateDocumentStyle: { documentStyle: { marginTop: { magnitude: 10 + i, unit: 'PT' } }, fields: 'marginTop' } },
    ];
    fc.assert(
      fc.property(fc.nat({ max: 12 }), fc.nat({ max: 3 }), (position, which) => {
        const d = desk();
        d.write(...good(0));
        const before = d.get();
        const bad = [
          insert(99999, 'x'),
          insert(0, 'x'),
          remove(1, 99999),
          { pinTableHeaderRows: { tableStartLocation: { index: 1 } } },
        ];
        const requests = [...good(1), ...good(2)];
        requests.splice(position, 0, bad[which] as Json);
        expect(d.refusal(...requests)).toContain(`requests[${position}]`);
        expect(d.get()).toEqual(before);
      }),
    );
  });

  it('answers with as many replies as there were requests', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (count) => {
        const d = desk();
        expect(d.write(...Array.from({ length: count }, () => insert(1, 'x'))).replies).toHaveLength(count);
      }),
    );
  });

  it('of 60 pages takes 2,000 requests in a few seconds', () => {
    const d = desk();
    d.write(insert(1, `${'Học tập suốt đời '.repeat(15)}\n`.repeat(590)));
    const end = d.get().body.content.at(-1)?.endIndex ?? 0;
    expect(end).toBeGreaterThan(150_000);
    const requests = Array.from({ length: 500 }, (_, i): Json[] => {
      const index = 1 + ((i * 7919) % 150_000);
      return [
        insert(index, 'Sở Giáo dục và Đào tạo'),
        textStyle(index, index + 22, { bold: i % 2 === 0, italic: true }, 'bold,italic'),
        paragraphStyle(index, index + 22, { alignment: 'JUSTIFIED' }, 'alignment'),
        { createNamedRange: { name: `answer:${i}`, range: { startIndex: index, endIndex: index + 22 } } },
      ];
    }).flat();
    const started = performance.now();
    expect(d.write(...requests).replies).toHaveLength(2000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
