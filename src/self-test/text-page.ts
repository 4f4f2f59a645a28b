// A text as a page of its own: a heading, what matters in short, and the whole in a box from which it can be copied. Nothing in it runs.
import type { Lang } from '../catalogue/types';

export interface TextPage {
  readonly lang: Lang;
  readonly heading: string;
  /** Read before anything else; `wrong` makes it stand out, in words as well as in colour. */
  readonly summary: string;
  readonly wrong: boolean;
  /** A line each. */
  readonly points: readonly string[];
  readonly hint: string;
  readonly text: string;
}

const STYLE =
  'body{font:14px/1.5 Roboto,Arial,sans-serif;color:#202124;margin:0}main{box-sizing:border-box;min-height:100vh;padding:16px;display:flex;flex-direction:column}h1{font-size:18px;margin:0 0 8px}' +
  '.s{border-left:4px solid #0d652d;padding:4px 12px;background:#e6f4ea;margin:0 0 12px}.w{border-color:#a50e0e;background:#fce8e6}' +
  'ul{margin:0 0 12px;padding-left:20px;max-height:130px;overflow:auto}li{overflow-wrap:anywhere}label{display:block;margin:0 0 4px}' +
  'textarea{box-sizing:border-box;width:100%;flex:1 0 220px;resize:none;font:12px/1.4 monospace;color:#202124;background:#fff;border:1px solid #5f6368}' +
  'textarea:focus{outline:3px solid #0b57d0}';

/** The page as HTML. Every text is escaped. */
export function textPage({ lang, heading, summary, wrong, points, hint, text }: TextPage): string {
  const list =
    points.length > 0 ? `<ul tabindex="0">${points.map((point) => `<li>${escaped(point)}</li>`).join('')}</ul>` : '';
  return (
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(heading)}</title><style>${STYLE}</style></head><body><main>` +
    `<h1>${escaped(heading)}</h1><p class="s${wrong ? ' w' : ''}">${escaped(summary)}</p>${list}` +
    `<label for="t">${escaped(hint)}</label><textarea id="t" readonly spellcheck="false">\n${escaped(text)}</textarea></main></body></html>`
  );
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
