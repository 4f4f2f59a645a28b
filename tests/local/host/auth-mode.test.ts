// What an add-on may do in a file in which nobody has used it yet.
import { officer, smallHost } from './small-host';

const host = smallHost(`function onOpen(e) {
  var said = [String(e.authMode)];
  [
    function () { return SpreadsheetApp.getActiveSpreadsheet().getName(); },
    function () { return PropertiesService.getDocumentProperties().getProperty('x'); },
    function () { return Session.getActiveUser().getEmail(); },
    function () { return Utilities.formatDate(new Date(0), 'Etc/GMT', 'yyyy'); }
  ].forEach(function (act) { try { said.push(act()); } catch (x) { said.push(x.message); } });
  SpreadsheetApp.getUi().createAddonMenu().addItem('Kiểm tra', 'check').addToUi();
  return said;
}`);

it('it may build its menu and count with Utilities, but sees no file, no property and no person', () => {
  const { value, menus } = host.run('onOpen', { as: officer, via: 'simple-trigger', authMode: 'NONE' });
  const refused = expect.stringMatching(/^You do not have permission to call /);
  expect(value).toEqual(['NONE', refused, refused, refused, '1970']);
  expect(menus).toEqual([{ caption: '', addon: true, entries: [{ caption: 'Kiểm tra', functionName: 'check' }] }]);
});

it('once it is used in the file, it sees the file', () => {
  const { value } = host.run('onOpen', { as: officer, via: 'simple-trigger' });
  expect(value).toMatchObject({ 0: 'LIMITED', 1: expect.not.stringContaining('permission') });
});
