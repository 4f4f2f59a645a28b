// Ways to tamper with the services: programs that run in the script's own context before a contract does.

const WRAP = `
const wrap = (owner, name, change) => { const real = owner[name].bind(owner); owner[name] = (...given) => change(() => real(...given), given); };
const garbled = (v) => typeof v === 'number' ? v + 1 : typeof v === 'string' ? v + '~' : typeof v === 'boolean' ? !v
  : Array.isArray(v) ? v.map(garbled) : v && typeof v === 'object' ? Object.fromEntries(Object.entries(v).map(([k, one]) => [k, garbled(one)])) : v;
const S = Sheets.Spreadsheets;
const isMaking = ([body]) => JSON.stringify(body).includes('"tab"') && JSON.stringify(body).includes('rowCount');
`;

/** Tried in turn on every contract that asks a service of Google's. */
export const GENERAL: readonly string[] = [
  // Every value that comes back is another one.
  `for (const [owner, names] of [[S, ['get', 'batchUpdate', 'getByDataFilter']], [Docs.Documents, ['get', 'batchUpdate']], [Drive.Files, ['list', 'update']]])
    for (const name of names) wrap(owner, name, (go) => garbled(go()));`,
  // What is to be refused is taken.
  `wrap(S, 'batchUpdate', (go) => { try { return go(); } catch { return {}; } }); wrap(Docs.Documents, 'batchUpdate', (go) => { try { return go(); } catch { return {}; } });`,
  // What is sent has no effect.
  `wrap(S, 'batchUpdate', (go, given) => isMaking(given) ? go() : { replies: [] }); wrap(S.Values, 'update', () => ({})); Docs.Documents.batchUpdate = () => ({ replies: [] });`,
  // What is sent is refused.
  `wrap(S, 'batchUpdate', (go, given) => { if (isMaking(given)) return go(); throw new Error('Invalid requests[0]: no'); });
   Docs.Documents.batchUpdate = () => { throw new Error('Invalid requests[0]: no'); };`,
  // What is found is nothing.
  `for (const name of ['get', 'getByDataFilter']) S[name] = () => ({}); Drive.Files.list = () => ({});`,
  // The tab as the script sees it is another one.
  `SpreadsheetApp.getActiveSpreadsheet().getSheetById = () => ({ getMaxRows: () => 1, getMaxColumns: () => 1,
    getRange: () => ({ getValues: () => [['?']], getNumberFormats: () => [['?']], setValues() {}, activate() {} }) });`,
].map((program) => WRAP + program);

/** For contracts that ask the script's own services, or the language. */
export const OWN: Readonly<Record<string, string>> = {
  'lang.words': 'String.prototype.charCodeAt = () => 32;',
  'lang.letters': 'RegExp.prototype.test = () => true;',
  'lang.lookbehind': 'String.prototype.replace = function () { return String(this); };',
  'lang.sticky': 'String.prototype.replace = function () { return String(this); };',
  'lang.normalize': 'String.prototype.normalize = function () { return String(this); };',
  'lang.clean': 'String.prototype.trim = function () { return String(this); };',
  'lang.cases': 'String.prototype.toLowerCase = function () { return String(this); };',
  'lang.objects': 'delete Array.prototype.flat;',
  'lang.sort': 'Array.prototype.sort = function () { return this.reverse(); };',
  'lang.date': 'Date.prototype.getFullYear = () => 2023;',
  'lang.calendar': "Date.prototype.toISOString = () => '2024-02-30';",
  'lang.json':
    "const real = JSON.stringify; JSON.stringify = (v) => Array.isArray(v) && v[0] === '\\ud83d' ? '' : real(v);",
  'lang.hash': 'Math.imul = () => 0;',
  'lang.patterns': 'Number.isInteger = () => false; Number.isSafeInteger = () => false;',
  'lang.catalogue': "String.prototype.normalize = () => '';",
  lock: 'LockService.getDocumentLock = () => ({ hasLock: () => false });',
  cache: 'CacheService.getDocumentCache = () => ({ get: () => null, put() {}, remove() {} });',
  properties:
    'PropertiesService.getUserProperties = () => ({ getProperty: () => null, setProperty() {}, deleteProperty() {} });',
  email: "Session.getEffectiveUser = () => ({ getEmail: () => '' });",
  'clock.sleep': 'Utilities.sleep = () => {};',
  'clock.format': "Utilities.formatDate = () => '2023 02 04 18 02 03';",
  'clock.zone': "Session.getScriptTimeZone = () => 'America/New_York';",
  triggers: 'ScriptApp.deleteTrigger = () => {};',
  pages: "HtmlService.createHtmlOutputFromFile = () => ({ getContent: () => '' });",
  'book.zone': "SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone = () => 'Etc/GMT';",
};

/** Assumptions that would break in just this way: which lines fail, and what they see. */
export const TELLING: readonly {
  readonly what: string;
  readonly program: string;
  readonly fails: readonly string[];
  readonly seen: string;
}[] = [
  {
    what: 'a date serial that is off by one',
    program: `${WRAP}wrap(S, 'batchUpdate', (go) => JSON.parse(JSON.stringify(go()).replace(/"numberValue":45153/g, '"numberValue":45152')));`,
    fails: ['values.date'],
    seen: '[45152,"DATE","2023-08-15"]',
  },
  {
    what: 'a batch that is applied in part',
    program: `${WRAP}wrap(S, 'batchUpdate', (go, [body, id]) => { try { return go(); } catch (e) {
      for (const one of body.requests) try { real(({ requests: [one] }), id); } catch {} throw e; } });`.replace(
      'const isMaking',
      'const real = S.batchUpdate.bind(S); const isMaking',
    ),
    fails: ['batch.atomic'],
    seen: '["refused","b"]',
  },
  {
    what: 'metadata that stay where a row was',
    program: `${WRAP}wrap(S, 'batchUpdate', (go, [body]) => { body.requests = body.requests.filter((one) => !(one.moveDimension && one.moveDimension.source.dimension === 'ROWS')); return go(); });`,
    fails: ['meta.rowMoved'],
    seen: '41',
  },
  {
    what: 'text cells that read numbers',
    program: `${WRAP}wrap(S, 'batchUpdate', (go, [body]) => { if (JSON.stringify(body).includes('"TEXT"')) body.requests = [{ repeatCell: { range: body.requests[0].repeatCell.range, cell: {}, fields: 'note' } }]; return go(); });`,
    fails: ['values.formats', 'typed.text'],
    seen: '[0.985,"PERCENT"]',
  },
  {
    what: 'a table that takes one index more',
    program: `${WRAP}wrap(Docs.Documents, 'get', (go, [, options]) => { const doc = go(); if (options.fields.includes('table(rows')) for (const one of doc.body.content) if (one.table) one.endIndex += 1; return doc; });`,
    fails: ['doc.table'],
    seen: '17]',
  },
  {
    what: 'a limit of 1,000 requests in a batch',
    program: `${WRAP}wrap(Docs.Documents, 'batchUpdate', (go, [body]) => { if (body.requests.length > 1000) throw Object.assign(new Error('Too many requests in the batch'), { details: { code: 400 } }); return go(); });`,
    fails: ['doc.batch2000'],
    seen: 'Too many requests in the batch',
  },
];
