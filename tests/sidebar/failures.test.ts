// What google.script.run throws becomes one cause, and never a stack trace.
import { connect, type Runner } from '../../sidebar/bridge';
import { NoAnswer, NoReply, troubleOf } from '../../sidebar/failures';

const causeOf = (message: string, name = 'ScriptError'): string => {
  const trouble = troubleOf(Object.assign(new Error(message), { name }));
  return trouble.from === 'transport' ? trouble.cause : '';
};

describe('a call that does not get through', () => {
  it.each([
    ['Exceeded maximum execution time', 'time-out'],
    ['Đã vượt quá thời gian thực thi tối đa', 'time-out'],
    ['Authorization is required to perform that action.', 'authorisation'],
    ['You do not have permission to call SpreadsheetApp.getActive. Required permissions: x', 'authorisation'],
    ['Cần có ủy quyền để thực hiện hành động đó.', 'authorisation'],
    ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", 'accounts'],
    ["We're sorry, a server error occurred while reading from storage.", 'accounts'],
    ['You do not have permission to access the requested document.', 'accounts'],
    ["We're sorry, a server error occurred while reading from storage. Error code INTERNAL.", 'other'],
    ['NetworkError: Connection failure due to HTTP 0', 'connection'],
    ['NetworkError: Connection failure due to HTTP 403', 'accounts'],
    ['NetworkError: Connection failure due to HTTP 429', 'quota'],
    ['Service invoked too many times in a short time: exec. Try Utilities.sleep(1000) between calls.', 'quota'],
    ['There are too many scripts running simultaneously for this Google user account.', 'quota'],
    ['You are trying to edit a protected cell or object.', 'view-only'],
    ['Service error: Spreadsheets', 'other'],
  ])('“%s” is told as %s', (message, cause) => {
    expect(causeOf(message)).toBe(cause);
  });

  it('is told as one line without places in the code', () => {
    const error = new Error(
      'Cannot read properties of undefined (line 12, file "Code")\n    at readSidebar (Code:12:3)',
    );
    expect(troubleOf(error)).toEqual({
      from: 'transport',
      cause: 'other',
      detail: 'Cannot read properties of undefined',
    });
    expect(troubleOf('plain words')).toMatchObject({ cause: 'other', detail: 'plain words' });
    expect(troubleOf(undefined)).toMatchObject({ cause: 'other', detail: '' });
    expect([troubleOf(new NoAnswer()), troubleOf(new NoReply('x'))]).toMatchObject([
      { cause: 'time-out' },
      { cause: 'mismatch' },
    ]);
  });
});

describe('the bridge', () => {
  const runner = (
    functions: Partial<Runner>,
    handlers: { ok?: (v: unknown) => void; fail?: (e: unknown) => void } = {},
  ) => {
    const run = {
      ...functions,
      withSuccessHandler: (ok: (v: unknown) => void) => runner(functions, { ...handlers, ok }),
      withFailureHandler: (fail: (e: unknown) => void) => runner(functions, { ...handlers, fail }),
      handlers,
    };
    return run as Runner;
  };

  it('ends with what the server answers', async () => {
    const replies = { ok: true, value: null };
    const run = runner({
      readWork(this: { handlers: { ok(v: unknown): void } }) {
        this.handlers.ok(replies);
      },
    } as Partial<Runner>);
    expect(await connect(() => run).readWork()).toEqual({ ok: true, value: null });
  });

  it('ends although the server answers nothing that it knows, or is missing', async () => {
    const silent = runner({
      readWork(this: { handlers: { ok(v: unknown): void } }) {
        this.handlers.ok(null);
      },
    } as Partial<Runner>);
    const mismatch = { ok: false, trouble: { from: 'transport', cause: 'mismatch' } };
    expect(await connect(() => silent).readWork()).toMatchObject(mismatch);
    expect(await connect(() => silent).readRow()).toMatchObject(mismatch);
    const nobody = connect(() => {
      throw new ReferenceError('google is not defined');
    });
    expect(await nobody.readSidebar()).toMatchObject(mismatch);
  });
});
