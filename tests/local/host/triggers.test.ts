import { evaluated, manifestWith, officer, smallHost } from './small-host';

const OWNER = 'dau.moi@hcm.example';
const AUTH = 'https://www.googleapis.com/auth/';
const scopes = ['spreadsheets', 'script.container.ui', 'script.scriptapp'];
const one = { sheetId: 8, top: 4, left: 3, bottom: 5, right: 4 };

const CODE = `
  function install(n) { for (var i = 0; i < (n || 1); i++) ScriptApp.newTrigger('whenEdited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
  function mine() { return ScriptApp.getProjectTriggers().map(function (t) { return [t.getHandlerFunction(), String(t.getEventType()), t.getUniqueId()]; }); }
  function remove() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
  function tell(e) { return [String(e.authMode), e.source.getId(), e.range.getSheet().getSheetId(), e.range.getRow(), e.range.getColumn(), e.range.getNumRows(),
    e.range.getNumColumns(), e.value, e.oldValue, typeof e.triggerUid, e.user.getEmail()]; }
  function onEdit(e) { return tell(e); }
  function whenEdited(e) { return tell(e); }`;
const host = (more = {}) => smallHost(CODE, { manifest: manifestWith(scopes), ...more });

describe('what happens after a person’s edit', () => {
  it('starts onEdit as that person, with the event and without authorisation', () => {
    const results = host().edited({ ...one, value: '98,5', oldValue: '98' }, officer);
    expect(results.map((r) => r.value)).toEqual([['LIMITED', 'sheet-1', 8, 5, 4, 1, 1, '98,5', '98', 'undefined', '']]);
    expect(results[0]?.calls.map((call) => call.method)).toEqual(['Spreadsheet.getId']);
  });

  it('gives a block no value', () => {
    const [result] = host().edited({ ...one, bottom: 7, value: 'x', oldValue: 'y' }, officer);
    expect(result?.value).toEqual(['LIMITED', 'sheet-1', 8, 5, 4, 3, 1, null, null, 'undefined', '']);
  });

  it('starts installable triggers as whoever created them, whoever edited', () => {
    const at = host();
    at.run('install', { as: OWNER, via: 'menu' });
    const [simple, installed, ...others] = at.edited(one, officer);
    expect(others).toEqual([]);
    expect(simple?.value).toContain('LIMITED');
    expect(installed?.value).toEqual(['FULL', 'sheet-1', 8, 5, 4, 1, 1, null, null, 'string', '']);
  });

  it('starts nothing for someone who may only view, nor where the script has no onEdit', () => {
    expect(host().edited(one, 'khach@x.example')).toEqual([]);
    expect(smallHost('function other() {}').edited(one, officer)).toEqual([]);
  });

  it('starts nothing when a script writes', () => {
    const at = smallHost(
      `function go() { SpreadsheetApp.getActive().getSheetById(8).getRange(1, 1).setValues([['x']]); } function onEdit() { throw new Error('no'); }`,
    );
    expect(at.run('go', { as: officer, via: 'menu' }).error).toBeUndefined();
  });

  it('puts the selection on what was edited', () => {
    const at = smallHost(
      'function onEdit() { return [SpreadsheetApp.getActiveRange().getRow(), SpreadsheetApp.getActiveSheet().getName()]; }',
    );
    expect(at.edited(one, officer)[0]?.value).toEqual([5, 'Sở Y tế']);
  });
});

describe('installable triggers', () => {
  it('belong to whoever created them: others neither see nor delete them', () => {
    const at = host();
    at.run('install', { as: OWNER, via: 'menu' });
    expect(at.run('mine', { as: OWNER, via: 'menu' }).value).toEqual([['whenEdited', 'ON_EDIT', expect.any(String)]]);
    expect(at.run('mine', { as: officer, via: 'menu' }).value).toEqual([]);
    at.run('remove', { as: officer, via: 'menu' });
    expect(at.triggers()).toHaveLength(1);
    at.run('remove', { as: OWNER, via: 'menu' });
    expect(at.triggers()).toEqual([]);
  });

  it('are at most 20 a person', () => {
    const at = host();
    expect(at.run('install', { as: OWNER, via: 'menu', args: [20] }).error).toBeUndefined();
    expect(at.run('install', { as: OWNER, via: 'menu' }).error?.message).toBe(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    expect(at.run('install', { as: officer, via: 'menu' }).error).toBeUndefined();
  });

  it('need their scope, and are out of reach of a simple trigger', () => {
    expect(() => evaluated('ScriptApp.getProjectTriggers()')).toThrow(
      `Specified permissions are not sufficient to call ScriptApp.getProjectTriggers. Required permissions: ${AUTH}script.scriptapp`,
    );
    const inTrigger = { via: 'simple-trigger' } as const;
    expect(() => evaluated("ScriptApp.newTrigger('x')", inTrigger, { manifest: manifestWith(scopes) })).toThrow(
      `You do not have permission to call ScriptApp.newTrigger. Required permissions: ${AUTH}script.scriptapp`,
    );
  });

  it('live on in the next host, with the properties', () => {
    const at = smallHost(
      `${CODE} function put() { PropertiesService.getDocumentProperties().setProperty('k', 'v'); } function get() { return PropertiesService.getDocumentProperties().getProperty('k'); }`,
      { manifest: manifestWith(scopes) },
    );
    at.run('install', { as: OWNER, via: 'menu' });
    at.run('put', { as: OWNER, via: 'menu' });
    const next = smallHost(
      `${CODE} function get() { return PropertiesService.getDocumentProperties().getProperty('k'); }`,
      { manifest: manifestWith(scopes), lasting: at.lasting() },
    );
    expect(next.triggers()).toEqual(at.triggers());
    expect(next.run('get', { as: OWNER, via: 'menu' }).value).toBe('v');
    next.run('install', { as: OWNER, via: 'menu' });
    expect(new Set(next.triggers().map((t) => t.id)).size).toBe(2);
  });
});
