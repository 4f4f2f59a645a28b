// The messages of Google's Sheets API (v4) that the model knows: field lists taken from Google's discovery document.

/** Messages by name: "field:type" separated by blanks. A type is `int`, `num`, `str`, `bool`, `mask`, `opaque` (known to
 * Google, not to the model), an enum, a message, `[a list]` or `{a map}`. */
export const MESSAGES: Readonly<Record<string, string>> = {
  AddDimensionGroupResponse: 'dimensionGroups:[DimensionGroup]',
  AddFilterViewResponse: 'filter:FilterView',
  AddProtectedRangeResponse: 'protectedRange:ProtectedRange',
  AddSheetResponse: 'properties:SheetProperties',
  BasicFilter: 'criteria:{FilterCriteria} filterSpecs:[FilterSpec] range:GridRange sortSpecs:[SortSpec] tableId:str',
  BatchUpdateSpreadsheetResponse: 'replies:[Response] spreadsheetId:str updatedSpreadsheet:Spreadsheet',
  BooleanCondition: 'type:ConditionType values:[ConditionValue]',
  BooleanRule: 'condition:BooleanCondition format:CellFormat',
  Border: 'color:Color colorStyle:ColorStyle style:Style width:int',
  Borders: 'bottom:Border left:Border right:Border top:Border',
  CellData:
    'chipRuns:[opaque] dataSourceFormula:opaque dataSourceTable:opaque dataValidation:DataValidationRule ' +
    'effectiveFormat:CellFormat effectiveValue:ExtendedValue formattedValue:str hyperlink:str note:str ' +
    'pivotTable:opaque textFormatRuns:[TextFormatRun] userEnteredFormat:CellFormat userEnteredValue:ExtendedValue',
  CellFormat:
    'backgroundColor:Color backgroundColorStyle:ColorStyle borders:Borders horizontalAlignment:HorizontalAlign ' +
    'hyperlinkDisplayType:HyperlinkDisplayType numberFormat:NumberFormat padding:Padding ' +
    'textDirection:TextDirection textFormat:TextFormat textRotation:TextRotation verticalAlignment:VerticalAlign ' +
    'wrapStrategy:WrapStrategy',
  Color: 'alpha:num blue:num green:num red:num',
  ColorStyle: 'rgbColor:Color themeColor:ThemeColorType',
  ConditionValue: 'relativeDate:RelativeDate userEnteredValue:str',
  ConditionalFormatRule: 'booleanRule:BooleanRule gradientRule:GradientRule ranges:[GridRange]',
  CreateDeveloperMetadataResponse: 'developerMetadata:DeveloperMetadata',
  DataFilter: 'a1Range:str developerMetadataLookup:DeveloperMetadataLookup gridRange:GridRange',
  DataValidationRule: 'condition:BooleanCondition inputMessage:str showCustomUi:bool strict:bool',
  DeleteConditionalFormatRuleResponse: 'rule:ConditionalFormatRule',
  DeleteDeveloperMetadataResponse: 'deletedDeveloperMetadata:[DeveloperMetadata]',
  DeleteDimensionGroupResponse: 'dimensionGroups:[DimensionGroup]',
  DeveloperMetadata:
    'location:DeveloperMetadataLocation metadataId:int metadataKey:str metadataValue:str ' +
    'visibility:DeveloperMetadataVisibility',
  DeveloperMetadataLocation:
    'dimensionRange:DimensionRange locationType:DeveloperMetadataLocationType sheetId:int spreadsheet:bool',
  DeveloperMetadataLookup:
    'locationMatchingStrategy:DeveloperMetadataLocationMatchingStrategy ' +
    'locationType:DeveloperMetadataLocationType metadataId:int metadataKey:str ' +
    'metadataLocation:DeveloperMetadataLocation metadataValue:str visibility:DeveloperMetadataVisibility',
  DimensionGroup: 'collapsed:bool depth:int range:DimensionRange',
  DimensionProperties:
    'dataSourceColumnReference:opaque developerMetadata:[DeveloperMetadata] hiddenByFilter:bool hiddenByUser:bool ' +
    'pixelSize:int',
  DimensionRange: 'dimension:Dimension endIndex:int sheetId:int startIndex:int',
  Editors: 'domainUsersCanEdit:bool groups:[str] users:[str]',
  ErrorValue: 'message:str type:ErrorType',
  ExtendedValue: 'boolValue:bool errorValue:ErrorValue formulaValue:str numberValue:num stringValue:str',
  FilterCriteria:
    'condition:BooleanCondition hiddenValues:[str] visibleBackgroundColor:Color ' +
    'visibleBackgroundColorStyle:ColorStyle visibleForegroundColor:Color visibleForegroundColorStyle:ColorStyle',
  FilterSpec: 'columnIndex:int dataSourceColumnReference:opaque filterCriteria:FilterCriteria',
  FilterView:
    'criteria:{FilterCriteria} filterSpecs:[FilterSpec] filterViewId:int namedRangeId:str range:GridRange ' +
    'sortSpecs:[SortSpec] tableId:str title:str',
  GradientRule: 'maxpoint:InterpolationPoint midpoint:InterpolationPoint minpoint:InterpolationPoint',
  GridCoordinate: 'columnIndex:int rowIndex:int sheetId:int',
  GridData:
    'columnMetadata:[DimensionProperties] rowData:[RowData] rowMetadata:[DimensionProperties] startColumn:int ' +
    'startRow:int',
  GridProperties:
    'columnCount:int columnGroupControlAfter:bool frozenColumnCount:int frozenRowCount:int hideGridlines:bool ' +
    'rowCount:int rowGroupControlAfter:bool',
  GridRange: 'endColumnIndex:int endRowIndex:int sheetId:int startColumnIndex:int startRowIndex:int',
  InterpolationPoint: 'color:Color colorStyle:ColorStyle type:InterpolationPointType value:str',
  Link: 'uri:str',
  NumberFormat: 'pattern:str type:NumberFormatType',
  Padding: 'bottom:int left:int right:int top:int',
  ProtectedRange:
    'description:str editors:Editors namedRangeId:str protectedRangeId:int range:GridRange ' +
    'requestingUserCanEdit:bool tableId:str unprotectedRanges:[GridRange] warningOnly:bool',
  Response:
    'addSheet:AddSheetResponse updateConditionalFormatRule:UpdateConditionalFormatRuleResponse ' +
    'deleteConditionalFormatRule:DeleteConditionalFormatRuleResponse addProtectedRange:AddProtectedRangeResponse ' +
    'createDeveloperMetadata:CreateDeveloperMetadataResponse ' +
    'updateDeveloperMetadata:UpdateDeveloperMetadataResponse ' +
    'deleteDeveloperMetadata:DeleteDeveloperMetadataResponse addFilterView:AddFilterViewResponse ' +
    'addDimensionGroup:AddDimensionGroupResponse deleteDimensionGroup:DeleteDimensionGroupResponse',
  RowData: 'values:[CellData]',
  Sheet:
    'bandedRanges:[opaque] basicFilter:BasicFilter charts:[opaque] columnGroups:[DimensionGroup] ' +
    'conditionalFormats:[ConditionalFormatRule] data:[GridData] developerMetadata:[DeveloperMetadata] ' +
    'filterViews:[FilterView] merges:[GridRange] properties:SheetProperties protectedRanges:[ProtectedRange] ' +
    'rowGroups:[DimensionGroup] slicers:[opaque] tables:[opaque]',
  SheetProperties:
    'dataSourceSheetProperties:opaque gridProperties:GridProperties hidden:bool index:int rightToLeft:bool ' +
    'sheetId:int sheetType:SheetType tabColor:Color tabColorStyle:ColorStyle title:str',
  SortSpec:
    'backgroundColor:Color backgroundColorStyle:ColorStyle dataSourceColumnReference:opaque dimensionIndex:int ' +
    'foregroundColor:Color foregroundColorStyle:ColorStyle sortOrder:SortOrder',
  Spreadsheet:
    'dataSourceSchedules:[opaque] dataSources:[opaque] developerMetadata:[DeveloperMetadata] namedRanges:[opaque] ' +
    'properties:SpreadsheetProperties sheets:[Sheet] spreadsheetId:str spreadsheetUrl:str',
  SpreadsheetProperties:
    'autoRecalc:RecalculationInterval defaultFormat:CellFormat importFunctionsExternalUrlAccessAllowed:bool ' +
    'iterativeCalculationSettings:opaque locale:str spreadsheetTheme:opaque timeZone:str title:str',
  TextFormat:
    'bold:bool fontFamily:str fontSize:int foregroundColor:Color foregroundColorStyle:ColorStyle italic:bool ' +
    'link:Link strikethrough:bool underline:bool',
  TextFormatRun: 'format:TextFormat startIndex:int',
  TextRotation: 'angle:int vertical:bool',
  UpdateConditionalFormatRuleResponse:
    'newIndex:int newRule:ConditionalFormatRule oldIndex:int oldRule:ConditionalFormatRule',
  UpdateDeveloperMetadataResponse: 'developerMetadata:[DeveloperMetadata]',
};

/** Enums by name: their values, separated by blanks. */
export const ENUMS: Readonly<Record<string, string>> = {
  ConditionType:
    'CONDITION_TYPE_UNSPECIFIED NUMBER_GREATER NUMBER_GREATER_THAN_EQ NUMBER_LESS NUMBER_LESS_THAN_EQ NUMBER_EQ ' +
    'NUMBER_NOT_EQ NUMBER_BETWEEN NUMBER_NOT_BETWEEN TEXT_CONTAINS TEXT_NOT_CONTAINS TEXT_STARTS_WITH ' +
    'TEXT_ENDS_WITH TEXT_EQ TEXT_IS_EMAIL TEXT_IS_URL DATE_EQ DATE_BEFORE DATE_AFTER DATE_ON_OR_BEFORE ' +
    'DATE_ON_OR_AFTER DATE_BETWEEN DATE_NOT_BETWEEN DATE_IS_VALID ONE_OF_RANGE ONE_OF_LIST BLANK NOT_BLANK ' +
    'CUSTOM_FORMULA BOOLEAN TEXT_NOT_EQ DATE_NOT_EQ FILTER_EXPRESSION',
  DeveloperMetadataLocationMatchingStrategy:
    'DEVELOPER_METADATA_LOCATION_MATCHING_STRATEGY_UNSPECIFIED EXACT_LOCATION INTERSECTING_LOCATION',
  DeveloperMetadataLocationType: 'DEVELOPER_METADATA_LOCATION_TYPE_UNSPECIFIED ROW COLUMN SHEET SPREADSHEET',
  DeveloperMetadataVisibility: 'DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED DOCUMENT PROJECT',
  Dimension: 'DIMENSION_UNSPECIFIED ROWS COLUMNS',
  ErrorType: 'ERROR_TYPE_UNSPECIFIED ERROR NULL_VALUE DIVIDE_BY_ZERO VALUE REF NAME NUM N_A LOADING',
  HorizontalAlign: 'HORIZONTAL_ALIGN_UNSPECIFIED LEFT CENTER RIGHT',
  HyperlinkDisplayType: 'HYPERLINK_DISPLAY_TYPE_UNSPECIFIED LINKED PLAIN_TEXT',
  InterpolationPointType: 'INTERPOLATION_POINT_TYPE_UNSPECIFIED MIN MAX NUMBER PERCENT PERCENTILE',
  MergeType: 'MERGE_ALL MERGE_COLUMNS MERGE_ROWS',
  PasteOrientation: 'NORMAL TRANSPOSE',
  PasteType:
    'PASTE_NORMAL PASTE_VALUES PASTE_FORMAT PASTE_NO_BORDERS PASTE_FORMULA PASTE_DATA_VALIDATION ' +
    'PASTE_CONDITIONAL_FORMATTING',
  NumberFormatType: 'NUMBER_FORMAT_TYPE_UNSPECIFIED TEXT NUMBER PERCENT CURRENCY DATE TIME DATE_TIME SCIENTIFIC',
  RecalculationInterval: 'RECALCULATION_INTERVAL_UNSPECIFIED ON_CHANGE MINUTE HOUR',
  RelativeDate: 'RELATIVE_DATE_UNSPECIFIED PAST_YEAR PAST_MONTH PAST_WEEK YESTERDAY TODAY TOMORROW',
  SheetType: 'SHEET_TYPE_UNSPECIFIED GRID OBJECT DATA_SOURCE',
  SortOrder: 'SORT_ORDER_UNSPECIFIED ASCENDING DESCENDING',
  Style: 'STYLE_UNSPECIFIED DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK NONE DOUBLE',
  TextDirection: 'TEXT_DIRECTION_UNSPECIFIED LEFT_TO_RIGHT RIGHT_TO_LEFT',
  ThemeColorType: 'THEME_COLOR_TYPE_UNSPECIFIED TEXT BACKGROUND ACCENT1 ACCENT2 ACCENT3 ACCENT4 ACCENT5 ACCENT6 LINK',
  VerticalAlign: 'VERTICAL_ALIGN_UNSPECIFIED TOP MIDDLE BOTTOM',
  WrapStrategy: 'WRAP_STRATEGY_UNSPECIFIED OVERFLOW_CELL LEGACY_WRAP CLIP WRAP',
};
