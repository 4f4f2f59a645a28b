// Whether a message is for people: plain words in their language, short enough to be read, and nothing that an engine says.

/** Longer than this nobody reads in a dialog. */
const LONGEST = 8000;

const ENGINE =
  /ngoài dự kiến|unexpected error|báo lỗi:|service reports|TypeError|RangeError|SyntaxError|ReferenceError|GoogleJson|Exception|is not (?:a function|iterable|defined)|Cannot (?:read|set|convert)|of (?:undefined|null)\b|\bundefined\b|\bNaN\b|\[object |Invalid (?:requests|value|JSON)|stack|\bat [\w.]+ \(|Code\.js|Maximum call|\bInfinity\b/;

const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

/**
 * What is wrong with a message; undefined where it can be read.
 */
export function faultOf(message: string): string | undefined {
  if (message.trim() === '') return 'empty';
  if (message.length > LONGEST) return `${message.length} characters: ${message.slice(0, 120)}…`;
  const engine = ENGINE.exec(message);
  if (engine) return `“${engine[0]}” in: ${message.slice(Math.max(0, engine.index - 80), engine.index + 400)}`;
  if (!VIETNAMESE.test(message) && !/^[\x20-\x7e\s“”’–…•✓]+$/.test(message))
    return `no language: ${message.slice(0, 120)}`;
  return undefined;
}
