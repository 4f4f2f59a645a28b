// What is sent for help: no answer is ever in it, and its page shows text as text.
import fc from 'fast-check';
import { technicalWords } from '../../src/actions/troubles';
import { escaped, textPage } from '../../src/self-test/text-page';

describe('the words of an error that are kept', () => {
  it('hold nothing that an answer says, wherever the error quotes it', () => {
    const frames = ['', 'API call to sheets.spreadsheets.get failed with error: ', 'Code.js:12:34 ', 'at x (Code.js:'];
    fc.assert(
      fc.property(
        fc.constantFrom(...frames),
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.integer({ min: 100_000, max: 99_999_999 }),
        (frame, answer, figure) => {
          const error = new Error(`${frame}${answer}\n    at ${answer} (Code.js:${figure}:${figure}) ${figure}`);
          const kept = technicalWords(error).replace(/ @\d+:\d+$/, '');
          expect(kept).toMatch(/^[A-Za-z …]*$/);
          expect(technicalWords(error)).not.toContain(String(figure));
          for (const word of answer.match(/[A-Za-z]{12,}/g) ?? []) expect(kept).not.toContain(word.toLowerCase());
        },
      ),
      { seed: 5, numRuns: Number(process.env.FAULT_CASES ?? 300) },
    );
  });

  it('say where in the script it happened', () => {
    const error = new TypeError("Cannot read properties of undefined (reading 'x')");
    error.stack = `TypeError: ${error.message}\n    at f (Code.js:12:345)`;
    expect(technicalWords(error)).toBe('TypeError cannot read properties of undefined reading … @12:345');
  });
});

describe('the page that shows a text', () => {
  it('shows every text as text', () => {
    const evil = `</textarea><script>alert(1)</script><img src=x onerror="alert('x')">&amp;`;
    const html = textPage({
      lang: 'vi',
      heading: evil,
      summary: evil,
      wrong: true,
      points: [evil],
      hint: evil,
      text: evil,
    });
    expect(html.split(escaped(evil))).toHaveLength(7);
    expect(html).not.toMatch(/<script|<img|onerror="/);
  });
});
