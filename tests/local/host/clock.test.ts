import { evaluated, smallHost } from './small-host';

const machineZone = process.env.TZ;
afterEach(() => {
  process.env.TZ = machineZone;
});

describe('the date and time a script sees', () => {
  it('follow the host’s clock', () => {
    expect(evaluated('[Date.now(), new Date().toISOString(), Date()]')).toEqual([
      1692064800000,
      '2023-08-15T02:00:00.000Z',
      'Tue Aug 15 2023 09:00:00 GMT+0700 (Indochina Time)',
    ]);
  });

  it('go on by the modelled time of each call, not by this machine’s clock', () => {
    expect(evaluated('(Sheets.Spreadsheets.get("x"), Date.now())')).toBe(1692064800000 + 350);
    expect(evaluated('(Utilities.sleep(2000), Date.now() - 1692064800000)')).toBeGreaterThanOrEqual(2000);
  });

  it('are those of Vietnam in every local getter', () => {
    const late = 'new Date("2023-12-31T17:30:15.250Z")';
    const getters = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
    expect(evaluated(`[${getters.map((g) => `${late}.get${g}()`).join()}]`)).toEqual([2024, 0, 1, 1, 0, 30, 15, 250]);
    expect(evaluated(`${late}.getTimezoneOffset()`)).toBe(-420);
    expect(evaluated(`${late}.toLocaleDateString("vi-VN")`)).toBe('1/1/2024');
    expect(evaluated('new Intl.DateTimeFormat("vi-VN").resolvedOptions().timeZone')).toMatch(/Saigon|Ho_Chi_Minh/);
  });

  it('read parts and texts without a zone as Vietnam’s, days alone as UTC', () => {
    expect(evaluated('new Date(2023, 7, 15, 9).getTime()')).toBe(1692064800000);
    expect(evaluated('new Date("2023-08-15T09:00").getTime()')).toBe(1692064800000);
    expect(evaluated('new Date("Aug 15, 2023 09:00").getTime()')).toBe(1692064800000);
    expect(evaluated('new Date("2023-08-15T02:00:00Z").getTime()')).toBe(1692064800000);
    expect(evaluated('new Date("2023-08-15").getUTCHours()')).toBe(0);
    expect(evaluated('Date.parse("Tue Aug 15 2023 09:00:00 GMT+0700 (Indochina Time)")')).toBe(1692064800000);
    expect(evaluated('new Date(new Date()).getTime()')).toBe(1692064800000);
    expect(evaluated('String(new Date("không phải ngày"))')).toBe('Invalid Date');
  });

  it('can be set by local parts', () => {
    expect(
      evaluated(
        '(function () { var d = new Date(); d.setHours(0, 0, 0, 0); d.setDate(31); return d.toISOString(); })()',
      ),
    ).toBe('2023-08-30T17:00:00.000Z');
  });

  it('are written by Utilities.formatDate as the pattern says', () => {
    const now = 'new Date()';
    expect(evaluated(`Utilities.formatDate(${now}, "Asia/Ho_Chi_Minh", "'ngày' dd/MM/yyyy HH:mm:ss XXX")`)).toBe(
      'ngày 15/08/2023 09:00:00 +07:00',
    );
    expect(evaluated(`Utilities.formatDate(${now}, "UTC", "yyyy-MM-dd'T'HH:mm:ss.SSS''")`)).toBe(
      "2023-08-15T02:00:00.000'",
    );
    expect(() => evaluated(`Utilities.formatDate(${now}, "UTC", "ww")`)).toThrow('date pattern "ww"');
    expect(() => evaluated('Utilities.formatDate("2023", "UTC", "yyyy")')).toThrow("don't match the method signature");
  });

  it('end a script after six minutes, and a simple trigger after thirty seconds', () => {
    const host = smallHost('function wait() { Utilities.sleep(31000); return "done"; }');
    expect(host.run('wait', { as: 'a@b.example', via: 'menu' }).value).toBe('done');
    expect(host.run('wait', { as: 'a@b.example', via: 'simple-trigger' }).error?.message).toBe(
      'Exceeded maximum execution time',
    );
  });
});
