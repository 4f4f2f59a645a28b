// Days of the calendar: spreadsheet serials, last days of months, dates as they are shown.

/** A day without a clock or zone: month 1–12, day 1–31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
/** Serial 0 of spreadsheets is 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The day of a spreadsheet's date serial (days since 1899-12-30; a fraction is the time of day); nothing outside the years 1–9999. */
export function dayOfSerial(serial: number): CalendarDay | undefined {
  const date = new Date(EPOCH + Math.floor(serial) * DAY_MS);
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return undefined;
  return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** How many days a month has; NaN for a month that does not exist. */
export function lastDayOf(year: number, month: number): number {
  return month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : Number.NaN;
}

/** True for a day that exists: not 31/9, not 29/2/2023. */
export function exists({ year, month, day }: CalendarDay): boolean {
  return day >= 1 && day <= lastDayOf(year, month);
}

/** "2023-09-05" */
export function isoOf({ year, month, day }: CalendarDay): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** "05/09/2023", as tables show it. */
export function slashed({ year, month, day }: CalendarDay): string {
  return `${pad(day, 2)}/${pad(month, 2)}/${pad(year, 4)}`;
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
