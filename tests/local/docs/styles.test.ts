import { desk, flat, insert, type Json, paragraphStyle, runsAt, table, textStyle } from './desk';

const pt = (magnitude: number): Json => ({ magnitude, unit: 'PT' });
const BLUE = { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } };
const styleOf = (d: ReturnType<typeof desk>, start: number) =>
  flat(d.get().body.content).find((element) => element.startIndex === start && element.paragraph)?.paragraph
    ?.paragraphStyle;

describe('text style', () => {
  it('is set on a range and splits the runs there', () => {
    const d = desk();
    d.write(insert(1, 'abcdef'), textStyle(3, 5, { bold: true, fontSize: pt(13) }, 'bold,fontSize'));
    expect(runsAt(d.get(), 1)).toEqual([
      ['ab', {}],
      ['cd', { bold: true, fontSize: pt(13) }],
      ['ef\n', {}],
    ]);
  });

  it('is reset by a field that is named but left out, and inherited where it equals the named style', () => {
    const d = desk();
    d.write(insert(1, 'ab'), textStyle(1, 3, { bold: true, italic: true }, 'bold,italic'));
    d.write(textStyle(1, 3, { italic: false }, 'bold,italic'));
    expect(runsAt(d.get(), 1)).toEqual([['ab\n', {}]]);
  });

  it('is taken over from the text before, at a paragraph’s start from the text behind', () => {
    const d = desk();
    d.write(insert(1, 'ab'), textStyle(1, 2, { bold: true }, 'bold'), insert(2, 'X'), insert(1, 'Y'));
    expect(runsAt(d.get(), 1)).toEqual([
      ['YaX', { bold: true }],
      ['b\n', {}],
    ]);
  });

  it('recolours and underlines a link, unless the same request says otherwise, and never links a newline', () => {
    const d = desk();
    const link = { url: 'https://example.vn/#gid=1' };
    d.write(insert(1, 'ab\ncd'), textStyle(1, 5, { link }, 'link'));
    expect(runsAt(d.get(), 1)).toEqual([
      ['ab', { underline: true, foregroundColor: BLUE, link }],
      ['\n', {}],
    ]);
    const red = { color: { rgbColor: { red: 1 } } };
    d.write(textStyle(5, 6, { link, foregroundColor: red, underline: false }, 'link,foregroundColor,underline'));
    expect(runsAt(d.get(), 4)[1]).toEqual(['d', { underline: false, foregroundColor: red, link }]);
  });

  it('keeps a link to its own text: what is typed behind it is plain', () => {
    const d = desk();
    d.write(
      insert(1, 'ab'),
      textStyle(1, 3, { link: { url: 'https://a.vn' } }, 'link'),
      insert(3, 'X'),
      insert(2, 'Y'),
    );
    expect(runsAt(d.get(), 1).map(([text, style]) => [text, style.link !== undefined])).toEqual([
      ['aYb', true],
      ['X\n', false],
    ]);
    d.write(textStyle(1, 4, {}, 'link'));
    expect(runsAt(d.get(), 1)).toEqual([['aYbX\n', {}]]);
  });

  it('reaches the text inside a table that the range covers', () => {
    const d = desk();
    d.write(table(1, 1, 2), insert(7, 'b'), insert(5, 'a'), textStyle(2, 10, { italic: true }, 'italic'));
    expect(runsAt(d.get(), 5)).toEqual([['a\n', { italic: true }]]);
    expect(runsAt(d.get(), 8)).toEqual([['b\n', { italic: true }]]);
  });

  it('is refused without a mask, with an unknown field, and for what a browser would run', () => {
    const d = desk();
    d.write(insert(1, 'abc'));
    const none =
      "400 Invalid requests[0].updateTextStyle: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)";
    expect(d.refusal(textStyle(1, 2, { bold: true }, ''))).toBe(none);
    expect(d.refusal({ updateTextStyle: { range: { startIndex: 1, endIndex: 2 }, textStyle: {} } })).toBe(none);
    expect(d.refusal(textStyle(1, 2, { bold: true }, 'bold,bolder'))).toBe(
      '400 Invalid requests[0].updateTextStyle: Invalid field: bolder',
    );
    for (const url of ['javascript:alert(1)', ' Java\tScript:x', 'data:text/html,x', ''])
      expect(d.refusal(textStyle(1, 2, { link: { url } }, 'link'))).toContain('Invalid requests[0].updateTextStyle: ');
    expect(d.refusal(textStyle(1, 2, { link: {} }, 'link'))).toContain('Links must include at least one type.');
    expect(d.refusal(textStyle(1, 2, { weightedFontFamily: { weight: 400 } }, 'weightedFontFamily'))).toContain(
      'font family',
    );
    expect(d.refusal(textStyle(1, 2, { fontSize: { magnitude: 13 } }, 'fontSize'))).toContain('unit');
    expect(d.refusal(textStyle(2, 2, { bold: true }, 'bold'))).toContain('The range should not be empty.');
    expect(d.refusal(textStyle(1, 6, { bold: true }, 'bold'))).toContain(
      'Index 6 must be less than the end index of the referenced segment, 5.',
    );
  });
});

describe('paragraph style', () => {
  it('reaches every paragraph that the range touches, and no other', () => {
    const d = desk();
    d.write(
      insert(1, 'a\nb\nc'),
      paragraphStyle(2, 4, { alignment: 'CENTER', spaceAbove: pt(6) }, 'alignment,spaceAbove'),
    );
    expect([1, 3, 5].map((start) => styleOf(d, start)?.alignment)).toEqual(['CENTER', 'CENTER', undefined]);
  });

  it('is copied by a newline, heading and all, each heading with its own id', () => {
    const d = desk();
    d.write(insert(1, 'Tên'), paragraphStyle(1, 2, { namedStyleType: 'HEADING_1' }, 'namedStyleType'), insert(2, '\n'));
    const [first, second] = [styleOf(d, 1), styleOf(d, 3)];
    expect([first?.namedStyleType, second?.namedStyleType]).toEqual(['HEADING_1', 'HEADING_1']);
    expect(first?.headingId).toMatch(/^h\./);
    expect(first?.headingId).not.toBe(second?.headingId);
  });

  it('applies the named style first, which clears what the paragraph had', () => {
    const d = desk();
    d.write(insert(1, 'a'), paragraphStyle(1, 2, { alignment: 'END', keepWithNext: true }, 'alignment,keepWithNext'));
    d.write(paragraphStyle(1, 2, { namedStyleType: 'HEADING_2', spaceBelow: pt(0) }, 'namedStyleType,spaceBelow'));
    expect(styleOf(d, 1)).toEqual({
      headingId: expect.any(String),
      namedStyleType: 'HEADING_2',
      direction: 'LEFT_TO_RIGHT',
      spaceBelow: { unit: 'PT' },
    });
  });

  it('stays that of the first paragraph when a deletion joins two', () => {
    const d = desk();
    d.write(insert(1, 'Mục\nvăn bản'), paragraphStyle(1, 2, { namedStyleType: 'HEADING_1' }, 'namedStyleType'));
    d.write({ deleteContentRange: { range: { startIndex: 3, endIndex: 7 } } });
    expect(runsAt(d.get(), 1)).toEqual([['Mụn bản\n', {}]]);
    expect(styleOf(d, 1)?.namedStyleType).toBe('HEADING_1');
  });

  it('is refused for tab stops, heading ids, a page break in a table and half a border', () => {
    const d = desk();
    d.write(table(1, 1, 1));
    expect(d.refusal(paragraphStyle(1, 2, { tabStops: [{ offset: pt(9), alignment: 'END' }] }, 'tabStops'))).toContain(
      'read-only',
    );
    expect(d.refusal(paragraphStyle(1, 2, { headingId: 'h.x' }, 'alignment'))).toContain('read-only');
    expect(d.refusal(paragraphStyle(5, 6, { pageBreakBefore: true }, 'pageBreakBefore'))).toContain(
      'page_break_before',
    );
    expect(d.refusal(paragraphStyle(1, 2, { borderBottom: { width: pt(1) } }, 'borderBottom'))).toContain('partially');
    expect(d.refusal(paragraphStyle(1, 2, { alignment: 'MIDDLE' }, 'alignment'))).toContain(
      'Invalid value at \'requests[0].update_paragraph_style.paragraph_style.alignment\' (type.googleapis.com/google.apps.docs.v1.Alignment), "MIDDLE"',
    );
  });
});

describe('page, section and named styles', () => {
  it('sets the page, puts back what is reset, and keeps the rest', () => {
    const d = desk();
    const a4 = { width: pt(595.28), height: pt(841.89) };
    const update = (documentStyle: Json, fields: string): Json => ({ updateDocumentStyle: { documentStyle, fields } });
    d.write(update({ pageSize: a4, marginLeft: pt(85.05) }, 'pageSize,marginLeft'), update({}, 'marginLeft'));
    expect(d.get().documentStyle).toMatchObject({ pageSize: a4, marginLeft: pt(72), marginTop: pt(72) });
    expect(d.refusal(update({ defaultHeaderId: 'kix.1' }, 'defaultHeaderId'))).toContain('read-only');
  });

  it('turns one section and leaves the others, until the document’s margin clears theirs', () => {
    const d = desk();
    d.write(insert(1, 'ab'), { insertSectionBreak: { location: { index: 2 }, sectionType: 'NEXT_PAGE' } });
    const sectionStyle = { flipPageOrientation: true, marginLeft: pt(57) };
    d.write({
      updateSectionStyle: {
        range: { startIndex: 4, endIndex: 5 },
        sectionStyle,
        fields: 'flipPageOrientation,marginLeft',
      },
    });
    const sections = () => d.get().body.content.flatMap((element) => element.sectionBreak?.sectionStyle ?? []);
    expect(sections()[0]).not.toHaveProperty('flipPageOrientation');
    expect(sections()[1]).toMatchObject({ sectionType: 'NEXT_PAGE', ...sectionStyle });
    d.write({ updateDocumentStyle: { documentStyle: { marginLeft: pt(85) }, fields: 'marginLeft' } });
    expect(sections()[1]).not.toHaveProperty('marginLeft');
    const unset = { range: { startIndex: 4, endIndex: 5 }, sectionStyle: {}, fields: 'marginLeft' };
    expect(d.refusal({ updateSectionStyle: unset })).toContain('Invalid requests[0].updateSectionStyle: ');
  });

  it('changes a named style, field by field or whole', () => {
    const d = desk();
    const update = (namedStyle: Json, fields: string): Json => ({ updateNamedStyle: { namedStyle, fields } });
    const font = { weightedFontFamily: { fontFamily: 'Times New Roman' }, fontSize: pt(13) };
    d.write(
      update(
        { namedStyleType: 'NORMAL_TEXT', textStyle: font },
        'namedStyleType,textStyle.weightedFontFamily,textStyle.fontSize',
      ),
      update(
        { namedStyleType: 'HEADING_1', textStyle: { bold: true }, paragraphStyle: { alignment: 'CENTER' } },
        'namedStyleType,textStyle,paragraphStyle',
      ),
    );
    const styles = d.get().namedStyles.styles;
    expect(styles.find((style) => style.namedStyleType === 'NORMAL_TEXT')).toMatchObject({
      textStyle: { bold: false, fontSize: pt(13), weightedFontFamily: { fontFamily: 'Times New Roman', weight: 400 } },
    });
    expect(styles.find((style) => style.namedStyleType === 'HEADING_1')).toMatchObject({
      textStyle: { bold: true, fontSize: pt(20) },
      paragraphStyle: { alignment: 'CENTER', keepWithNext: true },
    });
    expect(d.refusal(update({ namedStyleType: 'TITLE', textStyle: { bold: true } }, 'textStyle.bold'))).toContain(
      'named_style_type',
    );
  });

  it('makes bullets of paragraphs, a level for each leading tab, and eats the tabs', () => {
    const d = desk();
    d.write(insert(1, 'a\n\tb\nc'), {
      createParagraphBullets: { range: { startIndex: 1, endIndex: 5 }, bulletPreset: 'NUMBERED_DECIMAL_ALPHA_ROMAN' },
    });
    const bullets = d.get().body.content.map((element) => element.paragraph?.bullet);
    expect(bullets[1]).toMatchObject({ listId: expect.stringMatching(/^kix\./) });
    expect(bullets[2]).toMatchObject({ nestingLevel: 1, listId: bullets[1]?.listId });
    expect(bullets[3]).toBeUndefined();
    expect(runsAt(d.get(), 3)).toEqual([['b\n', {}]]);
    expect(d.get().lists).toHaveProperty([String(bullets[1]?.listId)]);
    d.write({ deleteParagraphBullets: { range: { startIndex: 1, endIndex: 2 } } });
    expect(d.get().body.content[1]?.paragraph?.bullet).toBeUndefined();
  });

  it('makes one default header and footer, whose text starts at 0', () => {
    const d = desk();
    const { replies } = d.write({ createHeader: { type: 'DEFAULT' } }, { createFooter: { type: 'DEFAULT' } });
    const [headerId = ''] = Object.values((replies[0]?.createHeader ?? {}) as Record<string, string>);
    d.write({ insertText: { location: { segmentId: headerId, index: 0 }, text: 'DỰ THẢO' } });
    expect(d.get().documentStyle.defaultHeaderId).toBe(headerId);
    expect(d.get().headers?.[headerId]?.content[0]).toMatchObject({ endIndex: 8 });
    expect(d.refusal({ createHeader: { type: 'DEFAULT' } })).toBe(
      '400 Invalid requests[0].createHeader: Default header already exists.',
    );
  });
});
