// The bodies of the Sheets methods and the request kinds of batchUpdate: field lists taken from Google's discovery document.

/** Bodies and requests by name, written like `MESSAGES`. */
export const REQUESTS: Readonly<Record<string, string>> = {
  AddConditionalFormatRuleRequest: 'index:int rule:ConditionalFormatRule',
  AddDimensionGroupRequest: 'range:DimensionRange',
  AddFilterViewRequest: 'filter:FilterView',
  AddProtectedRangeRequest: 'protectedRange:ProtectedRange',
  AddSheetRequest: 'properties:SheetProperties',
  AppendDimensionRequest: 'dimension:Dimension length:int sheetId:int',
  BatchUpdateSpreadsheetRequest:
    'includeSpreadsheetInResponse:bool requests:[Request] responseIncludeGridData:bool responseRanges:[str]',
  ClearBasicFilterRequest: 'sheetId:int',
  CopyPasteRequest: 'destination:GridRange pasteOrientation:PasteOrientation pasteType:PasteType source:GridRange',
  CreateDeveloperMetadataRequest: 'developerMetadata:DeveloperMetadata',
  DeleteConditionalFormatRuleRequest: 'index:int sheetId:int',
  DeleteDeveloperMetadataRequest: 'dataFilter:DataFilter',
  DeleteDimensionGroupRequest: 'range:DimensionRange',
  DeleteDimensionRequest: 'range:DimensionRange',
  DeleteFilterViewRequest: 'filterId:int',
  DeleteProtectedRangeRequest: 'protectedRangeId:int',
  DeleteSheetRequest: 'sheetId:int',
  FindReplaceRequest:
    'allSheets:bool find:str includeFormulas:bool matchCase:bool matchEntireCell:bool range:GridRange replacement:str ' +
    'searchByRegex:bool sheetId:int',
  GetSpreadsheetByDataFilterRequest: 'dataFilters:[DataFilter] excludeTablesInBandedRanges:bool includeGridData:bool',
  InsertDimensionRequest: 'inheritFromBefore:bool range:DimensionRange',
  MergeCellsRequest: 'mergeType:MergeType range:GridRange',
  MoveDimensionRequest: 'destinationIndex:int source:DimensionRange',
  RepeatCellRequest: 'cell:CellData fields:mask range:GridRange',
  Request:
    'addSheet:AddSheetRequest deleteSheet:DeleteSheetRequest updateSheetProperties:UpdateSheetPropertiesRequest ' +
    'updateSpreadsheetProperties:UpdateSpreadsheetPropertiesRequest ' +
    'updateDimensionProperties:UpdateDimensionPropertiesRequest insertDimension:InsertDimensionRequest ' +
    'deleteDimension:DeleteDimensionRequest appendDimension:AppendDimensionRequest ' +
    'moveDimension:MoveDimensionRequest updateCells:UpdateCellsRequest repeatCell:RepeatCellRequest ' +
    'setDataValidation:SetDataValidationRequest addConditionalFormatRule:AddConditionalFormatRuleRequest ' +
    'updateConditionalFormatRule:UpdateConditionalFormatRuleRequest ' +
    'deleteConditionalFormatRule:DeleteConditionalFormatRuleRequest addProtectedRange:AddProtectedRangeRequest ' +
    'updateProtectedRange:UpdateProtectedRangeRequest deleteProtectedRange:DeleteProtectedRangeRequest ' +
    'createDeveloperMetadata:CreateDeveloperMetadataRequest ' +
    'updateDeveloperMetadata:UpdateDeveloperMetadataRequest ' +
    'deleteDeveloperMetadata:DeleteDeveloperMetadataRequest addFilterView:AddFilterViewRequest ' +
    'updateFilterView:UpdateFilterViewRequest deleteFilterView:DeleteFilterViewRequest ' +
    'addDimensionGroup:AddDimensionGroupRequest deleteDimensionGroup:DeleteDimensionGroupRequest ' +
    'mergeCells:MergeCellsRequest unmergeCells:UnmergeCellsRequest updateBorders:UpdateBordersRequest ' +
    'sortRange:SortRangeRequest setBasicFilter:SetBasicFilterRequest clearBasicFilter:ClearBasicFilterRequest ' +
    'copyPaste:CopyPasteRequest findReplace:FindReplaceRequest',
  SetBasicFilterRequest: 'filter:BasicFilter',
  SetDataValidationRequest: 'filteredRowsIncluded:bool range:GridRange rule:DataValidationRule',
  SortRangeRequest: 'range:GridRange sortSpecs:[SortSpec]',
  UnmergeCellsRequest: 'range:GridRange',
  UpdateBordersRequest:
    'bottom:Border innerHorizontal:Border innerVertical:Border left:Border range:GridRange right:Border ' +
    'top:Border',
  UpdateCellsRequest: 'fields:mask range:GridRange rows:[RowData] start:GridCoordinate',
  UpdateConditionalFormatRuleRequest: 'index:int newIndex:int rule:ConditionalFormatRule sheetId:int',
  UpdateDeveloperMetadataRequest: 'dataFilters:[DataFilter] developerMetadata:DeveloperMetadata fields:mask',
  UpdateDimensionPropertiesRequest:
    'dataSourceSheetRange:opaque fields:mask properties:DimensionProperties range:DimensionRange',
  UpdateFilterViewRequest: 'fields:mask filter:FilterView',
  UpdateProtectedRangeRequest: 'fields:mask protectedRange:ProtectedRange',
  UpdateSheetPropertiesRequest: 'fields:mask properties:SheetProperties',
  UpdateSpreadsheetPropertiesRequest: 'fields:mask properties:SpreadsheetProperties',
};

/** Request kinds that Google knows and the model does not: refused with words of their own, because Google would take them. */
export const UNSUPPORTED_REQUESTS: readonly string[] =
  `addBanding addChart addDataSource addNamedRange addSlicer addTable appendCells autoFill autoResizeDimensions
cancelDataSourceRefresh cutPaste deleteBanding deleteDataSource deleteDuplicates
deleteEmbeddedObject deleteNamedRange deleteRange deleteTable duplicateFilterView duplicateSheet
insertRange pasteData randomizeRange refreshDataSource textToColumns trimWhitespace updateBanding
updateChartSpec updateDataSource updateDimensionGroup updateEmbeddedObjectBorder updateEmbeddedObjectPosition
updateNamedRange updateSlicerSpec updateTable`.split(/\s+/);
