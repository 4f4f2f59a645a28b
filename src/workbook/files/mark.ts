// The mark in a unit's file: what tells this file from any other, its round, its city and its unit. It stands in a protected cell.
import type { Settings } from '../../catalogue/plan';
import type { Column } from '../tabs/layout';
import { ANSWER_COLUMNS } from '../tabs/layout';

/** What a mark says. */
export interface Mark {
  readonly version: number;
  readonly round: number;
  /** The unit's id. */
  readonly unit: string;
  readonly city: string;
}

/** Changes when the columns of the files do. */
export const FILE_VERSION = 1;

/** The columns of a unit's file: those of its tab, without what the add-in keeps for itself. */
export const FILE_COLUMNS = ANSWER_COLUMNS.filter((c) => c.key !== 'recorded');

/** Where a column stands in a file. */
export const fileColumn = (key: Column): number => FILE_COLUMNS.findIndex((c) => c.key === key);

/** "lcw 1;2023;so-y-te;Thành phố Hồ Chí Minh" */
export const markText = ({ round, city }: Settings, unit: string): string =>
  `lcw ${FILE_VERSION};${round};${unit};${city}`;

/** Reads a cell; undefined where it is no mark. */
export function readMark(text: string): Mark | undefined {
  const [, version, round, unit = '', city = ''] = /^lcw (\d+);(\d+);([^;]+);(.*)$/s.exec(text.trim()) ?? [];
  if (version === undefined) return undefined;
  return { version: Number(version), round: Number(round), unit, city: city.normalize('NFC').trim() };
}
