// Rules on values of a fixed form: e-mail, URL, phone, postcode.
import type { Kind } from '../../catalogue/types';
import type { Answer } from '../../dossier/types';
import { FORMAT_TEXTS as TEXTS } from '../../i18n/rules/format';
import type { Detail } from '../../i18n/rules/rule-texts';
import { quoted, rawIn } from '../measures/values';
import type { Hit, Rule, Severity } from '../types';

const NONE: readonly Hit[] = [];

/** A rule on the written value of some kinds; placeholders and unreadable cells are other rules' business. */
function onKind(
  id: keyof typeof TEXTS,
  severity: Severity,
  kinds: readonly Kind[],
  accepts: (raw: string, answer: Answer) => boolean,
  detail: (raw: string, answer: Answer) => Detail = () => ({}),
): Rule {
  const checkAnswer = (answer: Answer): readonly Hit[] => {
    if (!kinds.includes(answer.slot.item.kind)) return NONE;
    if (answer.answer.is !== 'text' && answer.answer.is !== 'number') return NONE;
    const raw = (answer.answer.is === 'text' ? answer.answer.text : rawIn(answer, 'answer')).normalize('NFC').trim();
    if (accepts(raw, answer)) return NONE;
    return [{ answer, detail: { raw: quoted(raw), ...detail(raw, answer) } }];
  };
  return { id, family: 'format', severity, needs: 'answer', ...TEXTS[id], checkAnswer };
}

/** One or several of something, parted by `between`: at least one, and each as `accepts` wants it. */
function every(raw: string, between: RegExp, accepts: (one: string) => boolean): boolean {
  const parts = raw.split(between).filter((part) => part !== '');
  return parts.length > 0 && parts.every(accepts);
}

const EMAIL =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/;
const isEmail = (text: string): boolean => EMAIL.test(text.replace(/^mailto:/i, ''));

/** In small letters: http(s) or nothing, a host with a dot (Vietnamese letters are possible in a domain), a port, a path. */
const URL_PATTERN = /^(https?:\/\/)?(?:[\p{L}\p{M}\d_-]+\.)+(\p{L}{2,}|xn--[a-z\d-]+)\.?(?::\d{1,5})?([/?#]\S*)?$/u;
/** A name that ends like this and has no path is a file's, not a site's. */
const FILE_ENDING = /^(?:jpe?g|png|gif|tiff?|heic|webp|bmp|raw|pdf|docx?|xlsx?|pptx?|zip|rar)$/;
/** The fields in which a handle ("@tphcm") is as good as a link. */
const HANDLE_FIELDS: ReadonlySet<string> = new Set(['twitter']);

function isUrl(text: string): boolean {
  const found = URL_PATTERN.exec(text.toLowerCase());
  if (!found) return false;
  const [, scheme, ending = '', path] = found;
  return scheme !== undefined || path !== undefined || !FILE_ENDING.test(ending);
}

const badEmail = onKind('bad-email', 'error', ['email'], (raw) => every(raw, /[\s,;]+/, isEmail));

const badUrl = onKind(
  'bad-url',
  'error',
  ['url', 'link'],
  (raw, { slot }) =>
    every(
      raw,
      /[\s,;]+(?=https?:)|[,;]*\s+|[,;]+$/i,
      (one) => isUrl(one) || (HANDLE_FIELDS.has(slot.item.parent) && /^@\w{1,30}$/.test(one)),
    ),
  (_, { slot }) => ({ file: slot.item.kind === 'link' ? 1 : 0 }),
);

const phoneCountryCode = onKind(
  'phone-country-code',
  'warning',
  ['phone'],
  (raw) => /^\D*?(?:\+|00)\s*\d/.test(raw.normalize('NFKC')),
  (raw) => ({ suggestion: withCountryCode(raw) }),
);

/** An example for the remedy; the number itself where its form is plain: "(028) 3829 1055" becomes "+84 28 3829 1055". */
function withCountryCode(raw: string): string {
  const number = raw.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  if (/^0[1-9][\d .-]{6,16}$/.test(number)) return `+84 ${number.slice(1)}`;
  return /^84[\d .-]{6,16}$/.test(number) ? `+${number}` : '+84 28 3829 1055';
}

const postcode = onKind('postcode', 'warning', ['postcode'], (raw) =>
  /^\d{5,6}$/.test(raw.normalize('NFKC').replace(/\s/g, '')),
);

/** The rules on formats, in the registry's order. */
export const FORMAT_RULES: readonly Rule[] = [badEmail, badUrl, phoneCountryCode, postcode];
