// The texts of the window of files in English.
import { LARGEST } from './read-file';
import type { Texts } from './texts-vi';

const number = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
const cells = (n: number): string => number(n) + (n === 1 ? ' cell' : ' cells');
const MEGABYTES = LARGEST / 1024 / 1024;

export const en: Texts = {
  number,
  title: 'Import and export files',
  tasks: { import: 'Import a file', export: 'Export to Excel', all: 'Export all data' },
  tasksLabel: 'Tasks',
  of: (city, round) => city + ' – round of ' + round,
  starting: 'Reading the spreadsheet…',
  retry: 'Try again',
  unit: 'Unit',
  asInFile: '(the unit that the file names)',
  file: 'Excel file (.xlsx) or .csv',
  chooseFile: 'Choose a file…',
  noFile: 'No file chosen.',
  importHelp:
    'The file is read on this computer. Nothing is written before you have seen what would change and confirmed it. Cells that are empty in the file never clear what stands in the workbook.',
  preview: 'Preview',
  reading: 'Reading the file…',
  comparing: 'Comparing with the workbook…',
  previewed: (unit, writes, unread) =>
    unit +
    ': ' +
    (writes === 0 ? 'nothing to write' : cells(writes) + ' to write') +
    (unread === 0 ? '.' : '; ' + cells(unread) + ' not understood, left out.'),
  others: (n) =>
    'The file holds ' + number(n) + (n === 1 ? ' line' : ' lines') + ' of other units; they are not imported now.',
  filter: 'Show',
  filters: { news: 'Different', new: 'New', changed: 'Changed', equal: 'Equal', unread: 'Not understood' },
  none: 'No cells.',
  table: 'The cells of the file',
  columns: { row: 'Code, content', column: 'Column', before: 'Before', after: 'After', result: 'Result' },
  leftColumns: { before: 'In the workbook', after: 'In the file' },
  results: { new: 'New', changed: 'Changed', equal: 'Equal', unread: 'Not understood' },
  empty: '(empty)',
  inFile: (at) => 'cell ' + at + ' of the file',
  showAll: 'Show all',
  write: (n) => 'Write ' + cells(n),
  cancel: 'Cancel',
  writing: 'Writing…',
  cancelled: 'Cancelled; nothing was written.',
  written: (n) => cells(n) + ' written.',
  left: (n) =>
    cells(n) +
    (n === 1 ? ' was' : ' were') +
    ' changed by somebody after the preview and left alone. Please look at each, then go on if needed:',
  another: 'Import another file',
  again: 'Preview again',
  exportHelp:
    'Makes an Excel file with the columns, the lists of choices and the present answers of one unit, for units without a Google account. They fill in the white cells and send it back; “Import a file” reads it.',
  makeFile: 'Make the Excel file',
  making: 'Making the file…',
  made: (name) => 'The file “' + name + '” was made.',
  download: (name) => 'Download ' + name,
  chooseUnit: 'Choose a unit',
  allHelp:
    'Everything that is asked, the answers, the city’s values, years, and how far the units are, as JSON and CSV. The fields are described in docs/du-lieu.md.',
  makeAll: 'Export all data',
  madeAll: 'The data is ready. Please download what you need:',
  coordinatorOnly: 'This is for the coordinator.',
  unreadable: {
    'too-large': 'The file is larger than ' + MEGABYTES + ' MB. Please choose the form itself; it has some hundred KB.',
    'old-excel': 'This is an old Excel file (.xls). Please open it in Excel, save it as .xlsx and choose that.',
    encrypted: 'The file is protected by a password. Please remove the password and choose it again.',
    macros: 'The file holds macros and is not taken. Please save it as .xlsx without macros and choose that.',
    damaged: 'The file is damaged or incomplete. Please get it again and choose it again.',
    bomb: 'The file would grow beyond all measure when unpacked and is not taken. Please use the original form.',
    'too-many-rows': 'The file has far more rows than a form. Please use the original form.',
    'other-kind': 'This is neither .xlsx nor .csv. Please choose the right file.',
    encoding: 'The .csv file is not in UTF-8. Please save it as “CSV UTF-8” and choose it again.',
    quotes: 'A quotation mark in the .csv file is not closed. Please save it again from the spreadsheet.',
    empty: 'The file is empty. Please choose the right file.',
  },
  nothingWritten: 'Nothing was written.',
  trouble: {
    'time-out': 'Google did not answer within the time allowed. Please try again.',
    authorisation:
      'The add-in has not been authorised, or the authorisation was withdrawn. Please open the menu Thành phố học tập, choose any item and allow it, then try again.',
    accounts:
      'Several Google accounts are signed in, and Google took the wrong one. Please open the spreadsheet in a private window with one account only.',
    connection: 'The connection to Google was lost. Please check the network, then try again.',
    'view-only': 'This account may look but not edit here. Please ask the coordinator for the right to edit.',
    quota: 'Google limits the number of calls at the moment. Please wait a few minutes, then try again.',
    mismatch:
      'This window does not fit the add-in that is running. Please close it and open it again from the menu Thành phố học tập.',
    other: 'Something unexpected happened. Please try again; if it stays, send this to technical support:',
  },
  unknown: 'It may have been written already; a new preview tells. Importing again loses nothing.',
};
