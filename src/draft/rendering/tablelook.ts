// What a table needs beyond its text: column widths, repeated head rows, their ground, borders, rows kept whole.
import type { PlacedTable } from './layout';
import { HEAD_GROUND, NO_LINE, points } from './looks';
import type { Request } from './requests';

/** The requests for one table; columns of equal width share one. */
export function tableRequests({ start, table }: PlacedTable): readonly Request[] {
  const tableStartLocation = { index: start };
  const widths = [...new Set(table.widths)];
  const requests = widths.map(
    (width): Request => ({
      updateTableColumnProperties: {
        tableStartLocation,
        columnIndices: table.widths.map((w, i) => (w === width ? i : -1)).filter((i) => i >= 0),
        tableColumnProperties: { widthType: 'FIXED_WIDTH', width: points(width) },
        fields: 'widthType,width',
      },
    }),
  );
  if (table.border === 'none')
    requests.push({
      updateTableCellStyle: {
        tableStartLocation,
        tableCellStyle: { borderTop: NO_LINE, borderBottom: NO_LINE, borderLeft: NO_LINE, borderRight: NO_LINE },
        fields: 'borderTop,borderBottom,borderLeft,borderRight',
      },
    });
  if (table.whole)
    requests.push({
      updateTableRowStyle: { tableStartLocation, tableRowStyle: { preventOverflow: true }, fields: 'preventOverflow' },
    });
  if (table.headRows > 0)
    requests.push(
      { pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: table.headRows } },
      {
        updateTableCellStyle: {
          tableRange: {
            tableCellLocation: { tableStartLocation, rowIndex: 0, columnIndex: 0 },
            rowSpan: table.headRows,
            columnSpan: table.widths.length,
          },
          tableCellStyle: { backgroundColor: HEAD_GROUND },
          fields: 'backgroundColor',
        },
      },
    );
  return requests;
}
