// Google's errors in plain words: which obstacle each is, in both languages.
import { Failure } from '../../src/google/failure';

const API = 'API call to sheets.spreadsheets';

describe('an error of Google’s services', () => {
  it.each([
    [
      `${API}.batchUpdate failed with error: You are trying to edit a protected cell or object. Please contact…`,
      'refused',
    ],
    ['Bạn đang cố chỉnh sửa ô hoặc đối tượng được bảo vệ. Vui lòng liên hệ…', 'refused'],
    [`${API}.batchUpdate failed with error: The caller does not have permission`, 'view-only'],
    ['You do not have permission to edit this spreadsheet.', 'view-only'],
    [`${API}.get failed with error: The caller does not have permission`, 'authorisation'],
    ['You do not have permission to access the requested document.', 'authorisation'],
    [`${API}.get failed with error: Request had insufficient authentication scopes.`, 'authorisation'],
    ['Authorization is required to perform that action.', 'authorisation'],
    ['You do not have permission to call Ui.alert. Required permissions: (…)', 'authorisation'],
    [`${API}.get failed with error: Quota exceeded for quota metric 'Read requests'`, 'quota'],
    ['Service invoked too many times for one day: spreadsheet.', 'quota'],
    [`${API}.get failed with error: Internal error encountered.`, 'other'],
    ["Cannot read properties of undefined (reading 'x')", 'other'],
  ])('%s is %s', (message, kind) => {
    const failure = Failure.from(new Error(message));
    expect(failure.kind).toBe(kind);
    expect(failure.say()).not.toContain('undefined\n');
    failure.lang = 'en';
    expect(failure.say()).not.toMatch(/[ăâđêôơư]/);
  });

  it('keeps its kind when a sentence on how things stand is added', () => {
    const state = { vi: 'Chưa có gì được ghi.', en: 'Nothing was written.' };
    const failure = new Failure({ vi: 'a', en: 'b' }, undefined, 'busy');
    expect([Failure.from(failure, state).kind, Failure.from(failure, state).say()]).toEqual([
      'busy',
      'a Chưa có gì được ghi.',
    ]);
  });
});
