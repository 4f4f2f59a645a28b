// How much of a file is read. A unit's form has some hundred rows and sixteen columns.

/** Rows of a sheet with anything in them. */
export const MOST_ROWS = 5000;
/** Columns of a sheet: what stands further right is not looked at. */
export const MOST_COLUMNS = 200;
/** Bytes of all parts of a package together, unpacked. */
export const MOST_UNPACKED = 100 * 1024 * 1024;
/** Rows that a sheet may name, empty ones with a look of their own included. */
export const MOST_NAMED_ROWS = 100_000;
