// The field lists of the messages, ready for look-up.
import { MESSAGES } from './messages';
import { REQUESTS } from './requests';

const messages = new Set([...Object.keys(MESSAGES), ...Object.keys(REQUESTS)]);
const read = new Map<string, Readonly<Record<string, string>>>();

/** The fields of a message with their types, written like `MESSAGES`; none for a name that is no message. */
export function fieldsOf(message: string): Readonly<Record<string, string>> {
  let fields = read.get(message);
  if (fields === undefined) {
    const list = MESSAGES[message] ?? REQUESTS[message] ?? '';
    fields = Object.fromEntries(
      list
        .split(' ')
        .filter(Boolean)
        .map((one) => one.split(':') as [string, string]),
    );
    read.set(message, fields);
  }
  return fields;
}

/** True where a type is a message with fields of its own. */
export function isMessage(type: string): boolean {
  return messages.has(type);
}

/** The type inside a list or map, or the type itself. */
export function innerType(type: string): string {
  return /^[[{]/.test(type) ? type.slice(1, -1) : type;
}

/** Fields that Google fills and nobody writes: "Message.field". */
export const READ_ONLY: ReadonlySet<string> = new Set([
  'CellData.effectiveFormat',
  'CellData.effectiveValue',
  'CellData.formattedValue',
  'CellData.hyperlink',
  'CellData.dataSourceFormula',
  'ExtendedValue.errorValue',
  'SpreadsheetProperties.defaultFormat',
  'DimensionProperties.hiddenByFilter',
  'DimensionProperties.dataSourceColumnReference',
]);
