// What is said about the lines of a file of answers.
import type { Text } from '../../src/catalogue/types';

const list = (names: readonly string[]): string => names.map((name) => (name === '' ? '“”' : name)).join(', ');

export const PROBLEMS = {
  notUtf8: {
    vi: 'Tệp không ở bảng mã UTF-8.',
    en: 'The file is not UTF-8.',
  },
  empty: {
    vi: 'Tệp không có dòng tiêu đề.',
    en: 'The file has no header.',
  },
  quoting: {
    vi: 'Dấu ngoặc kép đặt sai hoặc chưa đóng.',
    en: 'A quotation mark stands in the wrong place or is not closed.',
  },
  fields: (found: number, expected: number): Text => ({
    vi: `Có ${found} cột, dòng tiêu đề có ${expected} cột.`,
    en: `${found} ${found === 1 ? 'field' : 'fields'}, the header has ${expected}.`,
  }),
  noHeader: (names: readonly string[]): Text => ({
    vi: `Dòng đầu tiên phải là dòng tiêu đề với các cột ngăn cách bằng dấu phẩy: ${names.join(',')}.`,
    en: `The first line must be the header, its columns parted by commas: ${names.join(',')}.`,
  }),
  missingColumns: (names: readonly string[]): Text => ({
    vi: `Dòng tiêu đề thiếu cột: ${list(names)}.`,
    en: `The header lacks the columns: ${list(names)}.`,
  }),
  unknownColumns: (names: readonly string[]): Text => ({
    vi: `Dòng tiêu đề có cột không có trong quy định: ${list(names)}.`,
    en: `The header has unknown columns: ${list(names)}.`,
  }),
  repeatedColumns: (names: readonly string[]): Text => ({
    vi: `Dòng tiêu đề có cột lặp lại: ${list(names)}.`,
    en: `The header repeats the columns: ${list(names)}.`,
  }),
  unknownUnit: (unit: string): Text => ({
    vi: `Không có đơn vị “${unit}”.`,
    en: `Unknown unit “${unit}”.`,
  }),
  unknownItem: (item: string): Text => ({
    vi: `Không có nội dung “${item}”.`,
    en: `Unknown item “${item}”.`,
  }),
  notOwed: (unit: string, item: string): Text => ({
    vi: `Nội dung “${item}” không thuộc phần việc của đơn vị “${unit}”.`,
    en: `Item “${item}” is not asked of unit “${unit}”.`,
  }),
  severalRows: (item: string, ids: readonly string[]): Text => ({
    vi: `Nội dung “${item}” có nhiều dòng; đề nghị ghi rõ một trong các mã: ${list(ids)}.`,
    en: `Item “${item}” has several rows; name one of them: ${list(ids)}.`,
  }),
  repeated: (unit: string, item: string, line: number): Text => ({
    vi: `Đơn vị “${unit}” đã trả lời nội dung “${item}” ở dòng ${line}.`,
    en: `Unit “${unit}” has already answered item “${item}” on line ${line}.`,
  }),
} as const;

export const PLACE_PROBLEMS = {
  noTab: (key: string): Text => ({
    vi: `không tìm thấy trang tính “${key}”`,
    en: `no tab “${key}”`,
  }),
  noRow: (key: string, id: string): Text => ({
    vi: `trang tính “${key}” không có dòng “${id}”`,
    en: `tab “${key}” has no row “${id}”`,
  }),
  noColumn: (key: string, column: string): Text => ({
    vi: `trang tính “${key}” không có cột “${column}”`,
    en: `tab “${key}” has no column “${column}”`,
  }),
} as const;
