// What each service call costs on Google, in milliseconds: the latency model.

/**
 * Measurements published by tanaikech, 2018–2023 (± 5 %): sheets, properties, cache, first sheet name.
 * Not measured by anyone, so set here: a written cell, and one that a write gives back, as a read cell; everything of Docs and Drive; another
 * call of SpreadsheetApp that changes something (insertSheet, setBackgrounds …) as setValues; the rest of the services.
 */
export const COST = {
  metadata: 350,
  cell: 0.0036,
  batch: 350,
  batchRequest: 0.6,
  docsCreate: 1000,
  docsRead: 350,
  drive: 500,
  propertiesGet: 30,
  propertiesSet: 62,
  cacheGet: 3,
  cachePut: 93,
  lock: 30,
  firstSheetAccess: 150,
  ui: 100,
  small: 5,
  /** google.script.run and back; added to the run, not to its time limit. */
  roundTrip: 1000,
  /** SpreadsheetApp, each call whatever its size; getNumberFormats as getValues. */
  getValues: 105,
  setValues: 270,
  /** Creating, listing or deleting triggers: set here. */
  triggers: 300,
} as const;

/** Milliseconds of one call of an advanced service, from what was sent and what came back. */
export function costOfApiCall(api: string, method: string, body: unknown, reply: unknown): number {
  if (api === 'drive') return COST.drive;
  if (method === 'documents.create') return COST.docsCreate;
  if (method === 'documents.get') return COST.docsRead;
  if (method.endsWith('batchUpdate')) {
    const requests = list(body, 'requests');
    const cells = requests.reduce<number>((sum, r) => sum + cellsIn(member(member(r, 'updateCells'), 'rows')), 0);
    const seen = cellsOfSpreadsheet(member(reply, 'updatedSpreadsheet'));
    return COST.batch + COST.batchRequest * requests.length + COST.cell * (cells + seen);
  }
  return COST.metadata + COST.cell * cellsOfSpreadsheet(reply);
}

function cellsOfSpreadsheet(reply: unknown): number {
  const grids = list(reply, 'sheets').flatMap((sheet) => list(sheet, 'data'));
  return grids.reduce<number>((sum, grid) => sum + cellsIn(member(grid, 'rowData')), 0);
}

function cellsIn(rows: unknown): number {
  if (!Array.isArray(rows)) return 0;
  return rows.reduce<number>((sum, row) => sum + list(row, 'values').length, 0);
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function list(value: unknown, key: string): readonly unknown[] {
  const found = member(value, key);
  return Array.isArray(found) ? found : [];
}
