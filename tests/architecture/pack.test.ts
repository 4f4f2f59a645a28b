// The build packs texts and lets constants wait: what the packed code does is what the source does.
import vm from 'node:vm';
import * as esbuild from 'esbuild';
import fc from 'fast-check';
import { packed } from '../../scripts/pack/pack.mjs';

/** A module as esbuild bundles it: each part under its path. The build asks for the menu to stay plain. */
const bundled = (source: string): string =>
  `// src/i18n/sample.ts\nvar MENU = { open: "Mở thanh theo dõi" };\n${source}\n`;

/** What `sample()` of the module returns, run as it stands and run packed, as JSON. */
async function bothWays(source: string): Promise<readonly [string, string]> {
  const code = bundled(source);
  const options = { bundle: true, write: false, format: 'iife', globalName: 'made', target: 'es2020' } as const;
  const [plain, small] = await Promise.all([
    esbuild.build({ ...options, stdin: { contents: code } }),
    esbuild.build({ ...options, ...packed(code, ['MENU']), minify: true }),
  ]);
  const [one, other] = [plain, small].map(({ outputFiles }) =>
    vm.runInNewContext(`${outputFiles?.[0]?.text}\nJSON.stringify(made.sample())`),
  );
  return [one, other];
}

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: the samples are source text.
describe('the packed code', () => {
  it.each([
    [
      'texts in both languages',
      'var TEXTS = { busy: { vi: "Đề nghị đợi một phút", en: "Please wait a minute" } };',
      '[TEXTS.busy, { ...TEXTS.busy }, Object.entries(TEXTS)]',
    ],
    [
      'texts with gaps',
      'var said = (n, who) => ({ vi: `Đã có ${n} của ${who.vi}, ${n}`, en: `${who.en} has answered ${n}` });',
      'said(3, { vi: "Sở Y tế", en: "Health" })',
    ],
    [
      'gaps within gaps',
      'var lines = (all) => `Các dòng sau đây:\\n${all.map((one) => `• dòng thứ ${one}, đã ${`kiểm tra ${one}`}`).join("\\n")}`;',
      'lines([1, null, undefined, {}])',
    ],
    [
      'patterns with classes of Unicode',
      'var WORD = /^[\\p{L}\\p{M}]+$/u, parts = (t) => t.split(/(?<=\\p{L})[²³₂]/u);',
      '[WORD.test("hồ sơ"), WORD.test("hồ"), parts("m²x"), "một  hai".replace(/\\p{Z}+/gu, " ")]',
    ],
    [
      'constants made of one another',
      'var A = new Set(["một hai ba bốn năm", "x"]), B = [...A].map((one) => one.length), C = { A, B, more: [B, A.size] };',
      '[C, B === C.B, A === C.A, A.has("x")]',
    ],
    [
      'constants that are taken apart',
      'var ALL = { first: { vi: "Nội dung trả lời", en: "The answer given" }, second: 2 }; var { first, second: other } = ALL;',
      '[first, other, ((first2 = first) => first2.vi)(), { first }]',
    ],
    [
      'classes kept in constants',
      'var KINDS = Object.fromEntries([["one", class { say() { return "một câu trả lời dài"; } }]]);',
      '[new KINDS.one().say(), new (class extends KINDS.one {})().say()]',
    ],
    [
      'numbers, signs and nothing',
      'var MANY = [-1, 0, !0, !1, null, "một chuỗi dài hơn hai mươi byte", { "a-b": 1, 7: [] , vi: "chỉ một", en: 5 }];',
      '[MANY, Object.is(MANY[1], 0)]',
    ],
    [
      'characters beyond the usual',
      'var ODD = ["một tệp 📎 đính kèm, \\u2028 \\u0001 \\ud800 \\u007f ~ \\" \\\\ \'", "vi", "en"];',
      'ODD',
    ],
  ])('keeps %s', async (_, constants, result) => {
    const [plain, small] = await bothWays(`${constants}\nexport function sample() { return ${result}; }`);
    expect(small).toBe(plain);
  });

  it('makes a constant once, and not before it is used', async () => {
    const [, small] = await bothWays(
      `var made = 0; function make() { made += 1; return { text: "một chuỗi dài hơn hai mươi byte" }; }
       var ONE = make(), OTHER = [ONE];
       export function sample() { const before = made; return [before, ONE === OTHER[0], ONE === ONE, made]; }`,
    );
    expect(JSON.parse(small)).toEqual([0, true, true, 1]);
  });

  it('gives every text back as it was', async () => {
    const letter = fc.constantFrom(...'abc đàưáốệộ"\\\n“”…\u0001 {}[],:0'.split(''), '📎', '\ud800');
    const text = fc.string({ unit: letter, maxLength: 400 });
    const values = fc.array(fc.oneof(text, fc.record({ vi: text, en: text }), fc.array(text, { maxLength: 4 })), {
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(values, async (all) => {
        const [plain, small] = await bothWays(
          `var ALL = ${JSON.stringify(all)};\nexport function sample() { return ALL; }`,
        );
        expect(small).toBe(plain);
      }),
      { numRuns: 25, seed: 5 },
    );
  });
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above.
