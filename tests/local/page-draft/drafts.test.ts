// Both drafts of a half-filled workbook as pages: the same words as the document and its .docx, and readable by everybody.
import mammoth from 'mammoth';
import { writeDocx } from '../../../local/files/docx';
import type { Document } from '../../../local/files/google-json';
import { documentPage } from '../../../local/page/draft/page';
import { axeViolations } from '../../browser/axe';
import { describeInBrowser } from '../../browser/chromium';
import { COORDINATOR, newBook } from '../../e2e/book';
import { textOf } from './pieces';

const KINDS = [
  ['vi', 'createReviewDraft'],
  ['vi', 'createCleanDraft'],
  ['en', 'createReviewDraft'],
  ['en', 'createCleanDraft'],
] as const;

const made = new Map<string, Document>();

beforeAll(() => {
  for (const lang of ['vi', 'en'] as const) {
    const book = newBook({ setUp: true });
    book.type('settings', 'lang', 'value', lang);
    book.type('unit:cuc-thong-ke', 'population', 'answer', 'tám triệu <người>');
    book.type('unit:so-y-te', 'sustainability-health', 'answer', 'Câu thứ nhất.\n\nCâu “thứ hai” & câu thứ ba.');
    book.run('checkCompleteness');
    for (const [kindLang, action] of KINDS.filter(([each]) => each === lang)) {
      const before = new Set(book.documents().map(({ id }) => id));
      book.run(action);
      const documentId = book.documents().find(({ id }) => !before.has(id))?.id;
      made.set(
        `${kindLang} ${action}`,
        book.host.ask('docs', 'documents.get', { documentId }, COORDINATOR) as Document,
      );
    }
  }
});

const documentOf = (lang: string, action: string): Document => made.get(`${lang} ${action}`) ?? {};
const pageOf = (lang: 'vi' | 'en', action: string): string =>
  documentPage(documentOf(lang, action), { lang, docxHref: '/draft/1.docx' });
const words = (text: string): string => text.replace(/[\s\v]+/gu, ' ').trim();

/** Every text run of the body in reading order. */
function runsOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(runsOf).join('');
  if (node === null || typeof node !== 'object') return '';
  const { content } = node as { content?: unknown };
  return typeof content === 'string' ? content : Object.values(node).map(runsOf).join('');
}

describe.each(KINDS)('the draft as a page (%s, %s)', (lang, action) => {
  it('says the same words in the same order as the document', () => {
    expect(words(textOf(pageOf(lang, action)))).toBe(words(runsOf(documentOf(lang, action).body)));
  });
});

describe.each(KINDS.filter(([lang]) => lang === 'vi'))('the draft as a page and its .docx (%s, %s)', (lang, action) => {
  it('say the same words', async () => {
    const file = await writeDocx(documentOf(lang, action));
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file) });
    expect(words(textOf(pageOf(lang, action))).replace(/ /gu, '')).toBe(words(value).replace(/ /gu, ''));
  });
});

describeInBrowser('the draft as a page, in a browser', (browser) => {
  it.each(KINDS)('obeys its own policy and is open to people who cannot see it (%s, %s)', async (lang, action) => {
    const page = await browser().newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('request', (request) => complaints.push(request.url()));
    await page.setContent(pageOf(lang, action));
    expect(complaints).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it('fits a narrow window', async () => {
    const page = await browser().newPage({ viewport: { width: 360, height: 640 } });
    await page.setContent(pageOf('vi', 'createReviewDraft'));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.close();
  });
});
