// Conditional formats: an ordered list per sheet; a rule added twice is there twice.
import { ApiError } from '../../host/api';
import { requireWrite } from '../protection';
import { rectOf } from '../ranges';
import type { ConditionalFormatRule } from '../shapes';
import type { Transaction } from '../transaction';
import { requireCondition } from './conditions';
import type { Effect } from './effect';

/** addConditionalFormatRule: before the rule at `index`; an absent index is 0, so the newest rule comes first. */
export const addConditionalFormatRule: Effect<{ rule?: ConditionalFormatRule; index?: number }> = (
  batch,
  { rule, index = 0 },
) => {
  const sheet = batch.change(requireRule(batch, rule));
  if (index < 0 || index > sheet.conditionalFormats.length) throw outside(index);
  const next = [...sheet.conditionalFormats];
  next.splice(index, 0, rule as ConditionalFormatRule);
  sheet.conditionalFormats = next;
  return {};
};

/** updateConditionalFormatRule: puts another rule at `index`, or moves the one there to `newIndex`. */
export const updateConditionalFormatRule: Effect<{
  index?: number;
  sheetId?: number;
  rule?: ConditionalFormatRule;
  newIndex?: number;
}> = (batch, { index = 0, sheetId, rule, newIndex }) => {
  if ((rule === undefined) === (newIndex === undefined))
    throw new ApiError(400, 'Exactly one of rule and newIndex must be set.');
  const sheet = batch.change(rule === undefined ? sheetId : requireRule(batch, rule));
  const next = [...sheet.conditionalFormats];
  const oldRule = next[index];
  if (oldRule === undefined) throw outside(index);
  requireRule(batch, oldRule);
  if (rule !== undefined) next[index] = rule;
  else if (newIndex === undefined || newIndex < 0 || newIndex >= next.length) throw outside(newIndex);
  else next.splice(newIndex, 0, ...next.splice(index, 1));
  sheet.conditionalFormats = next;
  const at = newIndex ?? index;
  return { newRule: next[at], newIndex: at, oldRule, oldIndex: index };
};

/** deleteConditionalFormatRule: the later rules move up. */
export const deleteConditionalFormatRule: Effect<{ index?: number; sheetId?: number }> = (
  batch,
  { index = 0, sheetId },
) => {
  const sheet = batch.change(sheetId);
  const rule = sheet.conditionalFormats[index];
  if (rule === undefined) throw outside(index);
  requireRule(batch, rule);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((_, at) => at !== index);
  return { rule };
};

const TEXT_FIELDS = new Set(['bold', 'italic', 'strikethrough', 'underline', 'foregroundColorStyle']);

/** Throws where Google would not take the rule; gives the id of its sheet. */
function requireRule(batch: Transaction, rule: ConditionalFormatRule | undefined): number {
  if (rule === undefined) throw new ApiError(400, 'No rule specified.');
  const ranges = rule.ranges ?? [];
  const sheetId = ranges[0]?.sheetId ?? 0;
  if (ranges.length === 0) throw new ApiError(400, 'ConditionalFormatRule.ranges must not be empty.');
  if (ranges.some((range) => (range.sheetId ?? 0) !== sheetId))
    throw new ApiError(400, 'All the ranges must be on the same grid.');
  const sheet = batch.sheet(sheetId);
  for (const range of ranges) requireWrite(batch.state, sheet, rectOf(range, sheet), batch.caller);
  if (rule.booleanRule === undefined) {
    if (rule.gradientRule === undefined)
      throw new ApiError(400, 'No rule type specified: set booleanRule or gradientRule.');
    return sheetId;
  }
  requireCondition(rule.booleanRule.condition, 'format');
  const { backgroundColorStyle: _, textFormat = {}, ...other } = rule.booleanRule.format ?? {};
  const refused = [...Object.keys(other), ...Object.keys(textFormat).filter((field) => !TEXT_FIELDS.has(field))];
  if (refused.length > 0)
    throw new ApiError(400, `ConditionalFormatRule.format does not support the field: ${refused[0]}`);
  return sheetId;
}

const outside = (index: number | undefined): ApiError =>
  new ApiError(400, `No conditional format on sheet at index: ${index}`);
