// Whether a value meets a condition of a conditional format or a data validation.
import type { BooleanCondition } from './shapes';

/** A value as conditions see it; undefined where the cell is empty. */
export type Plain = string | number | boolean | undefined;

/**
 * Whether a value meets a condition on text, numbers or emptiness; undefined for conditions the model does not evaluate (dates,
 * formulas, e-mail addresses, lists). Texts are compared regardless of case, as Google compares them.
 */
export function meets(value: Plain, condition: BooleanCondition): boolean | undefined {
  const [first = '', second = ''] = (condition.values ?? []).map((one) => one.userEnteredValue ?? '');
  const text = value === undefined ? '' : String(value).toLowerCase();
  const wanted = first.toLowerCase();
  const [low, high] = [Number(first.replace(',', '.')), Number(second.replace(',', '.'))];
  const number = typeof value === 'number' ? value : Number.NaN;
  switch (condition.type) {
    case 'BLANK':
      return value === undefined || value === '';
    case 'NOT_BLANK':
      return value !== undefined && value !== '';
    case 'TEXT_EQ':
      return text === wanted;
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_NOT_CONTAINS':
      return !text.includes(wanted);
    case 'TEXT_STARTS_WITH':
      return text.startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(wanted);
    case 'NUMBER_EQ':
      return number === low;
    case 'NUMBER_NOT_EQ':
      return !Number.isNaN(number) && number !== low;
    case 'NUMBER_GREATER':
      return number > low;
    case 'NUMBER_GREATER_THAN_EQ':
      return number >= low;
    case 'NUMBER_LESS':
      return number < low;
    case 'NUMBER_LESS_THAN_EQ':
      return number <= low;
    case 'NUMBER_BETWEEN':
      return number >= low && number <= high;
    case 'NUMBER_NOT_BETWEEN':
      return number < low || number > high;
    default:
      return undefined;
  }
}
