// Contracts about tabs: their grid, and metadata that stay with their row, column and tab.
import { appendRows, box, changeMetadata, dropMetadata, metadata, writeCells } from '../../workbook/requests';
import { at, type Contract, cells, type Json, list, type Probe, TEMPORARY_KEY } from '../contract';

const sheets = { scopes: ['spreadsheets'], needs: 'tab' } as const;

/** Ids near the tab's own, one for each thing that is made. */
const id = (p: Probe, n: number): number => p.tab.sheetId + n;
const rows = (p: Probe, startIndex: number, endIndex: number): object => ({
  sheetId: p.tab.sheetId,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});
const columns = (p: Probe, startIndex: number): object => ({
  ...rows(p, startIndex, startIndex + 1),
  dimension: 'COLUMNS',
});
const marked = (metadataId: number, dimensionRange: object): object => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataId,
      metadataKey: TEMPORARY_KEY,
      metadataValue: 'place',
      visibility: 'DOCUMENT',
      location: { dimensionRange },
    },
  },
});

/** Where a piece of metadata stands now. */
const placeOf = (p: Probe, metadataId: number, member: 'startRow' | 'startColumn'): unknown =>
  at(
    p.find(
      { developerMetadataLookup: { metadataId } },
      'sheets(data(startRow,startColumn,rowData(values(effectiveValue))))',
    ),
    `sheets.0.data.0.${member}`,
  );

/** Metadata of the temporary tab as a read of the whole workbook shows it: "id=value". */
const ofTab = (p: Probe, wanted: number): Json => {
  const tabs = list(p.read('sheets(properties(sheetId),developerMetadata(metadataId,metadataValue))'), 'sheets');
  const own = tabs.find((tab) => at(tab, 'properties.sheetId') === p.tab.sheetId);
  return (
    at(
      list(own, 'developerMetadata').find((one) => at(one, 'metadataId') === wanted),
      'metadataValue',
    ) ?? null
  );
};

export const TABS: readonly Contract[] = [
  {
    ...sheets,
    id: 'tab.made',
    see: (p) => {
      const { rows: down, columns: along } = p.grid();
      return [down, along];
    },
    expected: [60, 12],
  },
  {
    ...sheets,
    id: 'tab.grows',
    see: (p) => {
      const before = p.grid().rows;
      p.change([appendRows(p.tab.sheetId, 5)]);
      return p.grid().rows - before;
    },
    expected: 5,
  },
  {
    ...sheets,
    id: 'tab.selection',
    see: (p) => {
      const { sheetId, row } = p.visit(7, 2);
      return [sheetId === p.tab.sheetId, row];
    },
    expected: [true, 7],
  },
  {
    ...sheets,
    id: 'meta.rowMoved',
    see: (p) => {
      p.change([
        marked(id(p, 10), rows(p, 41, 42)),
        { moveDimension: { source: rows(p, 41, 42), destinationIndex: 46 } },
      ]);
      return placeOf(p, id(p, 10), 'startRow');
    },
    expected: 45,
  },
  {
    ...sheets,
    id: 'meta.columnMoved',
    see: (p) => {
      p.change([marked(id(p, 11), columns(p, 6)), { moveDimension: { source: columns(p, 6), destinationIndex: 9 } }]);
      return placeOf(p, id(p, 11), 'startColumn');
    },
    expected: 8,
  },
  {
    ...sheets,
    id: 'meta.inserted',
    see: (p) => {
      p.change([
        marked(id(p, 12), columns(p, 7)),
        { insertDimension: { range: columns(p, 6), inheritFromBefore: true } },
      ]);
      const found = placeOf(p, id(p, 12), 'startColumn');
      p.change([{ deleteDimension: { range: columns(p, 6) } }]);
      return [found, placeOf(p, id(p, 12), 'startColumn')];
    },
    expected: [8, 7],
  },
  {
    ...sheets,
    id: 'meta.sorted',
    see: (p) => {
      const { sheetId } = p.tab;
      const texts = ['b', 'c', 'a'].map((text) => [{ text }, { text: `${text}1` }]);
      const range = box(sheetId, 48, 51, 0, 2);
      const seen = p.change(
        [
          marked(id(p, 13), columns(p, 1)),
          writeCells(sheetId, 48, 0, texts),
          { sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] } },
        ],
        'A49:B51',
        'data(rowData(values(effectiveValue)))',
      );
      return [cells(seen).map((cell) => at(cell, 'effectiveValue.stringValue')), placeOf(p, id(p, 13), 'startColumn')];
    },
    expected: [['a', 'a1', 'b', 'b1', 'c', 'c1'], 1],
  },
  {
    ...sheets,
    id: 'meta.renamed',
    see: (p) => {
      const named = (title: string): object => ({
        updateSheetProperties: { properties: { sheetId: p.tab.sheetId, title, index: 0 }, fields: 'title' },
      });
      p.change([metadata(id(p, 14), TEMPORARY_KEY, 'a', p.tab.sheetId), named(`${p.tab.title} 2`)]);
      const found = ofTab(p, id(p, 14));
      p.change([named(p.tab.title)]);
      return found;
    },
    expected: 'a',
  },
  {
    ...sheets,
    id: 'meta.value',
    see: (p) => {
      const seen: Json[] = [];
      p.change([metadata(id(p, 15), TEMPORARY_KEY, 'a', p.tab.sheetId), changeMetadata(id(p, 15), 'b')]);
      seen.push(ofTab(p, id(p, 15)));
      p.change([dropMetadata(id(p, 15))]);
      seen.push(ofTab(p, id(p, 15)));
      return seen;
    },
    expected: ['b', null],
  },
  {
    ...sheets,
    id: 'meta.book',
    see: (p) => {
      const mine = (): Json =>
        list(p.read('developerMetadata(metadataId,metadataValue)'), 'developerMetadata')
          .filter((one) => at(one, 'metadataId') === id(p, 16))
          .map((one) => at(one, 'metadataValue'));
      p.change([metadata(id(p, 16), TEMPORARY_KEY, 'a')]);
      const there = mine();
      p.change([dropMetadata(id(p, 16))]);
      return [there, mine()];
    },
    expected: [['a'], []],
  },
  {
    ...sheets,
    id: 'meta.column',
    see: (p) => {
      p.change([
        metadata(id(p, 17), TEMPORARY_KEY, 'answer', p.tab.sheetId, 3),
        writeCells(p.tab.sheetId, 52, 3, [[{ text: 'x' }]]),
      ]);
      const lookup = {
        metadataKey: TEMPORARY_KEY,
        metadataValue: 'answer',
        locationType: 'COLUMN',
        metadataLocation: { sheetId: p.tab.sheetId },
        locationMatchingStrategy: 'INTERSECTING_LOCATION',
      };
      const found = p.find(
        { developerMetadataLookup: lookup },
        'sheets(data(startColumn,rowData(values(effectiveValue))))',
      );
      const last = cells(found).pop();
      return [at(found, 'sheets.0.data.0.startColumn'), at(last, 'effectiveValue.stringValue')];
    },
    expected: [3, 'x'],
  },
];
