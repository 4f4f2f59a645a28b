import { desk, expectContiguous, insert, remove, table, textOf } from './desk';

const body = (d: ReturnType<typeof desk>) => textOf(d.get().body.content);

describe('indexes of a document', () => {
  it('starts with a section break without a start index and one empty paragraph at 1', () => {
    const [first, second, ...rest] = desk().get().body.content;
    expect(first).toEqual({ endIndex: 1, sectionBreak: { sectionStyle: expect.any(Object) } });
    expect(second).toMatchObject({
      startIndex: 1,
      endIndex: 2,
      paragraph: { elements: [{ textRun: { content: '\n' } }] },
    });
    expect(rest).toEqual([]);
  });

  it('counts UTF-16 code units', () => {
    const d = desk();
    d.write(insert(1, 'Ă😀b'));
    expect(d.get().body.content[1]).toMatchObject({ startIndex: 1, endIndex: 6 });
  });

  it('puts a table at i + 1, its first text at i + 4, and what followed behind it', () => {
    const d = desk();
    d.write(insert(1, 'abcd'), table(3, 2, 3));
    const elements = d.get().body.content;
    expect(textOf(elements)).toBe('§ab\n[\n|\n|\n/\n|\n|\n]cd\n');
    const found = elements.find((element) => element.table);
    expect(found?.startIndex).toBe(4);
    expect(found?.table?.tableRows[0]?.tableCells[0]?.content[0]?.startIndex).toBe(3 + 4);
    expect((found?.endIndex ?? 0) - 4).toBe(2 + 2 * (2 * 3 + 1));
  });

  it('matches a real dump: a 2 × 2 table at 2 with text, its last row ends at 35, itself at 36, the next paragraph starts at 36', () => {
    const d = desk();
    d.write(table(1, 2, 2), insert(12, 'bbbb2'), insert(10, 'bbbb1b'), insert(7, 'aaaaa2'), insert(5, 'aaaa1'));
    const found = d.get().body.content.find((element) => element.table);
    expect(found?.startIndex).toBe(2);
    expect(found?.table?.tableRows[1]?.endIndex).toBe(35);
    expect(found?.endIndex).toBe(36);
    expect(d.get().body.content.at(-1)?.startIndex).toBe(36);
    expectContiguous(d.get().body.content, 0);
  });

  it('makes two indexes of a page break and of a section break', () => {
    const d = desk();
    d.write(
      insert(1, 'abcd'),
      { insertPageBreak: { location: { index: 3 } } },
      { insertSectionBreak: { location: { index: 6 }, sectionType: 'NEXT_PAGE' } },
    );
    expect(body(d)).toBe('§ab⏎\nc\n§d\n');
    expectContiguous(d.get().body.content, 0);
  });

  it('makes a paragraph of every newline and strips what Docs strips', () => {
    const d = desk();
    d.write(insert(1, 'a\u0000b\u000cc\u000d\nd\ue000\uf8ffe\tf\u000bg'));
    expect(body(d)).toBe('§abc\nde\tf\u000bg\n');
  });

  it('inserts behind a character, never inside of one', () => {
    const d = desk();
    d.write(insert(1, '😀e\u0301'), insert(2, 'x'), insert(5, 'y'));
    expect(body(d)).toBe('§😀xe\u0301y\n');
  });

  it('inserts at the end of the segment before its last newline', () => {
    const d = desk();
    d.write(insert(1, 'a'), { insertText: { endOfSegmentLocation: {}, text: 'b' } });
    d.write({ insertTable: { endOfSegmentLocation: { segmentId: '' }, rows: 1, columns: 1 } });
    expect(body(d)).toBe('§ab\n[\n]\n');
  });

  it('nests a table in a cell', () => {
    const d = desk();
    d.write(table(1, 1, 1), insert(5, 'xy'), table(6, 1, 2), insert(10, 'in'));
    expect(body(d)).toBe('§\n[x\n[in\n|\n]y\n]\n');
    expectContiguous(d.get().body.content, 0);
  });

  it('puts a row below another', () => {
    const d = desk();
    const cell = { tableStartLocation: { index: 2 }, rowIndex: 0, columnIndex: 1 };
    d.write(table(1, 2, 2), insert(5, 'a'), { insertTableRow: { tableCellLocation: cell, insertBelow: true } });
    expect(body(d)).toBe('§\n[a\n|\n/\n|\n/\n|\n]\n');
    expectContiguous(d.get().body.content, 0);
  });

  it('deletes text, whole paragraphs and whole tables', () => {
    const d = desk();
    d.write(insert(1, 'one\ntwo\nthree'), table(14, 1, 2), insert(18, 'cell'));
    expect(body(d)).toBe('§one\ntwo\nthree\n[cell\n|\n]\n');
    const found = d.get().body.content.find((element) => element.table);
    d.write(remove(found?.startIndex ?? 0, found?.endIndex ?? 0), remove(3, 7));
    expect(body(d)).toBe('§ono\nthree\n\n');
    expectContiguous(d.get().body.content, 0);
  });
});

describe('what Docs refuses about indexes', () => {
  const P =
    'The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.';

  it('an index past the end of the segment', () => {
    const d = desk();
    expect(d.refusal(insert(1, 'abcde'), insert(1, 'x'), remove(1, 2), insert(9, 'y'))).toBe(
      '400 Invalid requests[3].insertText: Index 9 must be less than the end index of the referenced segment, 7.',
    );
    expect(d.refusal(table(2, 1, 1))).toBe(
      '400 Invalid requests[0].insertTable: Index 2 must be less than the end index of the referenced segment, 2.',
    );
  });

  it('text at a section break, at a table, its rows, its cells and its end', () => {
    const d = desk();
    d.write(table(1, 2, 1));
    for (const index of [0, 2, 3, 4, 6, 7, 9])
      expect(d.refusal(insert(index, 'x'))).toBe(`400 Invalid requests[0].insertText: ${P}`);
    for (const index of [1, 5, 8, 10]) d.write(insert(index, 'x'), remove(index, index + 1));
    expect(d.refusal(table(2, 1, 1))).toBe(`400 Invalid requests[0].insertTable: ${P}`);
  });

  it('deleting the last newline, a table in part, half a character, the newline before a table', () => {
    const d = desk();
    d.write(insert(1, 'a😀'), table(4, 1, 2), insert(8, 'cell'));
    const impossible =
      '400 Invalid requests[0].deleteContentRange: Invalid deletion range. Cannot delete the requested range.';
    expect(d.refusal(remove(1, d.get().body.content.at(-1)?.endIndex ?? 0))).toBe(
      '400 Invalid requests[0].deleteContentRange: The range cannot include the newline character at the end of the segment.',
    );
    for (const [start, end] of [
      [4, 5],
      [4, 9],
      [2, 3],
      [8, 13],
      [5, 9],
      [7, 8],
      [3, 14],
    ] as const)
      expect(d.refusal(remove(start, end))).toBe(impossible);
    d.write(remove(8, 12));
    expect(body(d)).toBe('§a😀\n[\n|\n]\n');
  });

  it('an empty range and the first section break', () => {
    const d = desk();
    d.write(insert(1, 'abc'));
    expect(d.refusal(remove(2, 2))).toBe('400 Invalid requests[0].deleteContentRange: The range should not be empty.');
    expect(d.refusal(remove(0, 2))).toContain('Cannot operate on the first section break in the document.');
    expect(d.refusal({ deleteContentRange: { range: { startIndex: 1 } } })).toContain(
      'must contain a start and end index',
    );
  });

  it('a page break or a section break in a table', () => {
    const d = desk();
    d.write(table(1, 1, 1));
    expect(d.refusal({ insertPageBreak: { location: { index: 5 } } })).toContain(
      'Invalid requests[0].insertPageBreak: ',
    );
    expect(d.refusal({ insertSectionBreak: { location: { index: 5 }, sectionType: 'NEXT_PAGE' } })).toContain(
      'insertSectionBreak: ',
    );
  });

  it('a table without rows, an unknown segment, an unknown tab', () => {
    const d = desk();
    expect(d.refusal(table(1, 0, 2))).toContain('Invalid requests[0].insertTable: ');
    expect(d.refusal({ insertText: { location: { index: 0, segmentId: 'kix.none' }, text: 'x' } })).toContain(
      'kix.none',
    );
    expect(d.refusal({ insertText: { location: { index: 1, tabId: 't.9' }, text: 'x' } })).toContain('t.9');
    expect(d.refusal({ insertText: { text: 'x' } })).toContain(
      'Insert text requests must specify an insertion location.',
    );
  });
});
