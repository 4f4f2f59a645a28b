// Google's errors by what they say of the call's effect: whether it can have happened, and whether another try may help.

/** What an error says of the call's effect: there is none and will be none; none yet, but later; nobody knows. */
export type Effect = 'none' | 'later' | 'unknown';

/** Reads an error of a Google service: by the HTTP status where it has one, else by its words, which may come in the person's language. */
export function effectOf(error: unknown): Effect {
  const { message = '', details } = (error ?? {}) as { message?: unknown; details?: { code?: unknown } };
  const [text, code] = [String(message), details?.code];
  if (/one day|per day|per project per day|daily limit/i.test(text)) return 'none';
  if (code === 429 || LATER.test(text)) return 'later';
  if ((typeof code === 'number' && code >= 500) || UNKNOWN.test(text)) return 'unknown';
  return 'none';
}

const LATER =
  /rate limit|quota exceeded for quota (metric|group)|too many times in a short time|Utilities\.sleep\(|resource has been exhausted|too many LockService|nhiều thao tác LockService/i;
const UNKNOWN =
  /internal error|backend error|(service|dịch vụ).{0,40}(unavailable|timed out|failed while accessing|error)|server error occurred|lỗi máy chủ|máy chủ đã gặp lỗi|câu trả lời trống|trao đổi với người môi giới|empty response|timed out|deadline (was )?exceeded|bad gateway|address unavailable/i;
