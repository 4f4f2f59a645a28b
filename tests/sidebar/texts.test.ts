// The words of the sidebar: the workbook's own where they mean the same, and in the tone of an office.
import { SYMBOLS, TEXTS } from '../../sidebar/texts';
import { SEVERITY_WORDS } from '../../src/i18n/words';

/** Every text, functions called with plain examples. */
const allTexts = (node: unknown): readonly string[] => {
  if (typeof node === 'string') return [node];
  if (typeof node === 'function') return allTexts((node as (...args: unknown[]) => string)(3, 5, 7));
  return Object.values(node as object).flatMap(allTexts);
};

describe('the sidebar’s words', () => {
  it.each(['vi', 'en'] as const)(
    'call a severity in %s as the workbook does, each with a symbol of its own',
    (lang) => {
      for (const severity of ['block', 'error', 'warning', 'info'] as const)
        expect(TEXTS[lang].severity[severity]).toBe(SEVERITY_WORDS[severity][lang]);
      expect(new Set(Object.values(SYMBOLS)).size).toBe(4);
    },
  );

  it.each(['vi', 'en'] as const)('are composed, whole and never familiar in %s', (lang) => {
    const { onlyFor, ...rest } = TEXTS[lang];
    const texts = [...allTexts(rest), onlyFor(['a@b']), onlyFor([])];
    expect(texts.filter((text) => text !== text.normalize('NFC') || /undefined|NaN|\bbạn\b/iu.test(text))).toEqual([]);
    expect(texts.filter((text) => text.trim() === '' || /\s{2}/.test(text))).toEqual([]);
  });

  it('write numbers as each language does', () => {
    expect([TEXTS.vi.number(1234567), TEXTS.en.number(1234567), TEXTS.vi.number(999)]).toEqual([
      '1.234.567',
      '1,234,567',
      '999',
    ]);
  });
});
