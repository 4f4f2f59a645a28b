// Merged cells of a file: which of them reach into the columns that people fill.

/**
 * The merged ranges ("A1:B2") that hold a cell of an answer.
 * @param header the header's row, from 0: what stands above it is no answer
 */
export const mergedAnswers = (
  merges: readonly string[],
  header: number,
  columns: readonly number[],
): readonly string[] =>
  merges.filter((range) => {
    const [, left = '', , right = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
    if (Number(bottom) - 1 <= header) return false;
    return columns.some((column) => column >= columnOf(left) && column <= columnOf(right));
  });

/** 3 for "D". */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
