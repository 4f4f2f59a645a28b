// Every request kind of batchUpdate that the model knows, with its effect.
import { repeatCell, setDataValidation, updateCells } from './cells';
import {
  addConditionalFormatRule,
  deleteConditionalFormatRule,
  updateConditionalFormatRule,
} from './conditional-formats';
import { copyPaste } from './copy-paste';
import {
  addDimensionGroup,
  appendDimension,
  deleteDimension,
  deleteDimensionGroup,
  insertDimension,
  moveDimension,
  updateDimensionProperties,
} from './dimensions';
import type { Effect } from './effect';
import { addFilterView, clearBasicFilter, deleteFilterView, setBasicFilter, updateFilterView } from './filters';
import { findReplace } from './find-replace';
import { mergeCells, unmergeCells, updateBorders } from './merges';
import { createDeveloperMetadata, deleteDeveloperMetadata, updateDeveloperMetadata } from './metadata';
import { addProtectedRange, deleteProtectedRange, updateProtectedRange } from './protected-ranges';
import { addSheet, deleteSheet, updateSheetProperties, updateSpreadsheetProperties } from './sheets';
import { sortRange } from './sort';

/** By name. The bodies have been held against their schemas before an effect sees them, so each may read its own shape. */
export const EFFECTS = {
  addConditionalFormatRule,
  addDimensionGroup,
  addFilterView,
  addProtectedRange,
  addSheet,
  appendDimension,
  clearBasicFilter,
  copyPaste,
  createDeveloperMetadata,
  deleteConditionalFormatRule,
  deleteDeveloperMetadata,
  deleteDimension,
  deleteDimensionGroup,
  deleteFilterView,
  deleteProtectedRange,
  deleteSheet,
  findReplace,
  insertDimension,
  mergeCells,
  moveDimension,
  repeatCell,
  setBasicFilter,
  setDataValidation,
  sortRange,
  unmergeCells,
  updateBorders,
  updateCells,
  updateConditionalFormatRule,
  updateDeveloperMetadata,
  updateDimensionProperties,
  updateFilterView,
  updateProtectedRange,
  updateSheetProperties,
  updateSpreadsheetProperties,
} as unknown as Readonly<Record<string, Effect>>;
