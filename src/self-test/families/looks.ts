// Contracts about how tabs look and behave: links, dropdowns, conditional formats, merges, groups, filter views, copies, inserted rows.
import { innerLink } from '../../workbook/address';
import {
  box,
  colour,
  columnWidth,
  dropdown,
  formatBox,
  groupRows,
  insertRows,
  ungroupRows,
  unmerge,
  writeCells,
} from '../../workbook/requests';
import { at, type Contract, cells, type Json, list, type Probe } from '../contract';

const sheets = { scopes: ['spreadsheets'], needs: 'tab' } as const;
const VALUE = 'data(rowData(values(effectiveValue)))';
const LOOK =
  'data(rowData(values(effectiveValue,userEnteredFormat(textFormat(bold)),dataValidation(condition(type)))))';
const bold = (p: Probe, row: number, column: number): object =>
  formatBox(box(p.tab.sheetId, row, row + 1, column, column + 1), { textFormat: { bold: true } }, 'textFormat.bold');
const put = (p: Probe, row: number, column: number, text: string): object =>
  writeCells(p.tab.sheetId, row, column, [[{ text }]]);

/** The temporary tab in what a batch answers. */
const own = (p: Probe, answer: Json): Json =>
  list(answer, 'updatedSpreadsheet.sheets').find((tab) => at(tab, 'properties.sheetId') === p.tab.sheetId);
const seen = (p: Probe, requests: readonly object[], fields: string): Json =>
  own(p, p.change(requests, 'A1', `properties(sheetId),${fields}`));

const tint = (p: Probe, formula: string): object => ({
  ranges: [box(p.tab.sheetId, 30, 33, 0, 2)],
  booleanRule: {
    condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] },
    format: { backgroundColorStyle: colour('E6F4EA'), textFormat: { foregroundColorStyle: colour('0D652D') } },
  },
});
const TINTS = ['=LEFT($B31)="✓"', '=LEFT($B31)="✗"'] as const;

const view = (p: Probe, prefix: string): object => ({
  filterViewId: p.tab.sheetId + 30,
  title: 'a',
  range: box(p.tab.sheetId, 30, 34, 0, 2),
  filterSpecs: [
    {
      columnIndex: 1,
      filterCriteria: { condition: { type: 'TEXT_STARTS_WITH', values: [{ userEnteredValue: prefix }] } },
    },
  ],
});

/** Copies one cell onto another and reads the target: its text, whether it is bold, whether it has a dropdown. */
function copied(p: Probe, row: number, pasteType: string): Json {
  const { sheetId } = p.tab;
  const one = (column: number): object => box(sheetId, row, row + 1, column, column + 1);
  const requests = [
    put(p, row, 0, 'from'),
    bold(p, row, 0),
    dropdown(one(0), ['x']),
    put(p, row, 1, 'to'),
    { copyPaste: { source: one(0), destination: one(1), pasteType, pasteOrientation: 'NORMAL' } },
  ];
  const [cell] = cells(p.change(requests, `B${row + 1}`, LOOK));
  return [
    at(cell, 'effectiveValue.stringValue'),
    at(cell, 'userEnteredFormat.textFormat.bold') ?? false,
    at(cell, 'dataValidation.condition.type') ?? null,
  ];
}

export const LOOKS: readonly Contract[] = [
  {
    ...sheets,
    id: 'look.link',
    see: (p) => {
      const link = innerLink(p.tab.sheetId, 'A1');
      const fields = 'data(rowData(values(effectiveValue,userEnteredFormat(textFormat(link)))))';
      const [cell] = cells(p.change([writeCells(p.tab.sheetId, 28, 0, [[{ text: '→', link }]])], 'A29', fields));
      return [at(cell, 'effectiveValue.stringValue'), at(cell, 'userEnteredFormat.textFormat.link.uri') === link];
    },
    expected: ['→', true],
  },
  {
    ...sheets,
    id: 'look.dropdown',
    see: (p) => {
      p.change([dropdown(box(p.tab.sheetId, 29, 30, 0, 1), ['Có', 'Chưa có'])]);
      p.setValues(29, 0, [['khác']]);
      const fields =
        'sheets(data(rowData(values(effectiveValue,dataValidation(condition(type,values(userEnteredValue)))))))';
      const [cell] = cells(p.read(fields, 'A30'));
      const choices = list(cell, 'dataValidation.condition.values').map((one) => at(one, 'userEnteredValue'));
      return [at(cell, 'effectiveValue.stringValue'), at(cell, 'dataValidation.condition.type'), choices];
    },
    expected: ['khác', 'ONE_OF_LIST', ['Có', 'Chưa có']],
  },
  {
    ...sheets,
    id: 'look.condition',
    see: (p) => {
      const { sheetId } = p.tab;
      const formula = (answer: Json): Json =>
        list(answer, 'conditionalFormats').map((one) => at(one, 'booleanRule.condition.values.0.userEnteredValue'));
      const next = { updateConditionalFormatRule: { sheetId, index: 0, rule: tint(p, TINTS[1]) } };
      const add = { addConditionalFormatRule: { rule: tint(p, TINTS[0]), index: 0 } };
      const changed = seen(p, [add, next], 'conditionalFormats');
      const gone = seen(p, [{ deleteConditionalFormatRule: { sheetId, index: 0 } }], 'conditionalFormats');
      return [changed, gone].map(formula);
    },
    expected: [[TINTS[1]], []],
  },
  {
    ...sheets,
    id: 'look.merge',
    see: (p) => {
      const range = box(p.tab.sheetId, 34, 35, 0, 2);
      const merge = [put(p, 34, 0, 'a'), { mergeCells: { range, mergeType: 'MERGE_ALL' } }];
      const count = (answer: Json): number => list(answer, 'merges').length;
      return [count(seen(p, merge, 'merges')), count(seen(p, [unmerge(range)], 'merges'))];
    },
    expected: [1, 0],
  },
  {
    ...sheets,
    id: 'look.group',
    see: (p) => {
      const { sheetId } = p.tab;
      const depth = (answer: Json): Json => at(answer, 'rowGroups.0.depth') ?? 0;
      const made = seen(p, [groupRows(sheetId, 35, 37)], 'rowGroups');
      return [depth(made), depth(seen(p, [ungroupRows(sheetId, 35, 37)], 'rowGroups'))];
    },
    expected: [1, 0],
  },
  {
    ...sheets,
    id: 'look.view',
    see: (p) => {
      const prefix = (answer: Json): Json =>
        at(answer, 'filterViews.0.filterSpecs.0.filterCriteria.condition.values.0.userEnteredValue') ?? null;
      const next = { updateFilterView: { filter: view(p, 'b/'), fields: 'range,filterSpecs' } };
      const changed = seen(p, [{ addFilterView: { filter: view(p, 'a/') } }, next], 'filterViews');
      const gone = seen(p, [{ deleteFilterView: { filterId: p.tab.sheetId + 30 } }], 'filterViews');
      return [at(changed, 'filterViews.0.filterViewId') === p.tab.sheetId + 30, prefix(changed), prefix(gone)];
    },
    expected: [true, 'b/', null],
  },
  {
    ...sheets,
    id: 'look.sizes',
    see: (p) => {
      const { sheetId } = p.tab;
      const frozen = {
        updateSheetProperties: {
          properties: { sheetId, gridProperties: { frozenRowCount: 1 } },
          fields: 'gridProperties.frozenRowCount',
        },
      };
      const fields = 'properties(gridProperties(frozenRowCount)),data(columnMetadata(pixelSize))';
      const tab = seen(p, [columnWidth(sheetId, 0, 1, 222), frozen], fields);
      return [at(tab, 'data.0.columnMetadata.0.pixelSize'), at(tab, 'properties.gridProperties.frozenRowCount')];
    },
    expected: [222, 1],
  },
  { ...sheets, id: 'copy.format', see: (p) => copied(p, 37, 'PASTE_FORMAT'), expected: ['to', true, 'ONE_OF_LIST'] },
  { ...sheets, id: 'copy.values', see: (p) => copied(p, 38, 'PASTE_VALUES'), expected: ['from', false, null] },
  {
    ...sheets,
    id: 'rows.inherit',
    see: (p) => {
      const requests = [put(p, 53, 0, 'a'), bold(p, 53, 0), put(p, 54, 0, 'b'), insertRows(p.tab.sheetId, 54, 1)];
      const [, fresh, below] = cells(p.change(requests, 'A54:A56', LOOK));
      return [at(fresh, 'userEnteredFormat.textFormat.bold') ?? false, at(below, 'effectiveValue.stringValue')];
    },
    expected: [true, 'b'],
  },
  {
    ...sheets,
    id: 'rows.delete',
    see: (p) => {
      const range = { sheetId: p.tab.sheetId, dimension: 'ROWS', startIndex: 57, endIndex: 58 };
      const requests = [put(p, 57, 0, 'a'), put(p, 58, 0, 'b'), { deleteDimension: { range } }];
      return cells(p.change(requests, 'A58', VALUE)).map((cell) => at(cell, 'effectiveValue.stringValue'));
    },
    expected: ['b'],
  },
];
