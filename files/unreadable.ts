// Why a file cannot be read at all. Each reason has one plain instruction in the texts.

export type Why =
  /** Over 50 MB; it is not even opened. */
  | 'too-large'
  /** An Excel file from before 2007 (.xls). */
  | 'old-excel'
  /** Protected by a password. */
  | 'encrypted'
  /** It holds macros. */
  | 'macros'
  /** Cut off, or changed on the way. */
  | 'damaged'
  /** A packed file that would grow beyond all measure. */
  | 'bomb'
  /** More rows than any form has. */
  | 'too-many-rows'
  /** Neither .xlsx nor .csv. */
  | 'other-kind'
  /** A .csv whose letters are in no encoding that can be told. */
  | 'encoding'
  /** A .csv whose quotation marks do not close. */
  | 'quotes'
  | 'empty';

/** Thrown while a file is read. Nothing has been sent. */
export class Unreadable extends Error {
  constructor(readonly why: Why) {
    super(why);
    this.name = 'Unreadable';
  }
}
