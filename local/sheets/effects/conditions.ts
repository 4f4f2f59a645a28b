// Which conditions Google takes where: number of values, and what data validation, conditional formats and filters support.
import { ApiError } from '../../host/api';
import type { BooleanCondition } from '../shapes';

type Use = 'validation' | 'format' | 'filter';

/** Condition → [fewest values, most values, letters of the uses: v validation, c conditional format, f filter]. From the API's reference. */
const CONDITIONS: Readonly<Record<string, readonly [number, number, string]>> = {
  NUMBER_GREATER: [1, 1, 'vcf'],
  NUMBER_GREATER_THAN_EQ: [1, 1, 'vcf'],
  NUMBER_LESS: [1, 1, 'vcf'],
  NUMBER_LESS_THAN_EQ: [1, 1, 'vcf'],
  NUMBER_EQ: [1, 1, 'vcf'],
  NUMBER_NOT_EQ: [1, 1, 'vcf'],
  NUMBER_BETWEEN: [2, 2, 'vcf'],
  NUMBER_NOT_BETWEEN: [2, 2, 'vcf'],
  TEXT_CONTAINS: [1, 1, 'vcf'],
  TEXT_NOT_CONTAINS: [1, 1, 'vcf'],
  TEXT_STARTS_WITH: [1, 1, 'cf'],
  TEXT_ENDS_WITH: [1, 1, 'cf'],
  TEXT_EQ: [1, 1, 'vcf'],
  TEXT_IS_EMAIL: [0, 0, 'v'],
  TEXT_IS_URL: [0, 0, 'v'],
  DATE_EQ: [1, 1, 'vcf'],
  DATE_BEFORE: [1, 1, 'vcf'],
  DATE_AFTER: [1, 1, 'vcf'],
  DATE_ON_OR_BEFORE: [1, 1, 'v'],
  DATE_ON_OR_AFTER: [1, 1, 'v'],
  DATE_BETWEEN: [2, 2, 'v'],
  DATE_NOT_BETWEEN: [2, 2, 'v'],
  DATE_IS_VALID: [0, 0, 'v'],
  ONE_OF_RANGE: [1, 1, 'v'],
  ONE_OF_LIST: [1, Number.POSITIVE_INFINITY, 'v'],
  BLANK: [0, 0, 'cf'],
  NOT_BLANK: [0, 0, 'cf'],
  CUSTOM_FORMULA: [1, 1, 'vcf'],
  BOOLEAN: [0, 2, 'v'],
};

const WORDS: Readonly<Record<Use, string>> = {
  validation: 'data validation',
  format: 'conditional formatting',
  filter: 'filters',
};

/** Throws where Google would not take the condition for this use. */
export function requireCondition(condition: BooleanCondition | undefined, use: Use): void {
  const type = condition?.type ?? 'CONDITION_TYPE_UNSPECIFIED';
  const [fewest, most, uses] = CONDITIONS[type] ?? [0, 0, ''];
  const letter = use === 'format' ? 'c' : use[0];
  if (letter === undefined || !uses.includes(letter))
    throw new ApiError(400, `ConditionType '${type}' is not supported in ${WORDS[use]}.`);
  const values = condition?.values ?? [];
  if (values.length < fewest || values.length > most)
    throw new ApiError(
      400,
      `ConditionType '${type}' must have ${fewest === most ? `exactly ${fewest}` : `at least ${fewest}`} ConditionValues.`,
    );
  for (const value of values) {
    if (value.relativeDate !== undefined && use === 'validation')
      throw new ApiError(400, 'Relative dates are not supported in data validation.');
    if (value.relativeDate === undefined && value.userEnteredValue === undefined)
      throw new ApiError(400, 'ConditionValue.userEnteredValue must be set.');
    if (type === 'ONE_OF_LIST' && /^=/.test(value.userEnteredValue ?? ''))
      throw new ApiError(400, 'Formulas are not supported in the values of a list.');
    if (type === 'CUSTOM_FORMULA' && !/^[=+]/.test(value.userEnteredValue ?? ''))
      throw new ApiError(400, `Invalid ConditionValue.userEnteredValue: ${value.userEnteredValue}`);
  }
}
