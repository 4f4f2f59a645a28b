import { type Answer, type Doc, desk, insert, refusalOf, remove, table, textOf } from './desk';

describe('documents', () => {
  it('are made by title alone, as a file in the caller’s Drive', () => {
    const d = desk();
    const made = d.call('documents.create', {}, { title: 'Dự thảo', body: { content: [] } }) as Doc;
    expect(textOf(made.body.content)).toBe('§\n');
    const file = d.files.call({
      method: 'files.get',
      params: { fileId: made.documentId },
      caller: 'dau-moi@example.vn',
    });
    expect(file).toMatchObject({ name: 'Dự thảo', mimeType: 'application/vnd.google-apps.document' });
    expect(refusalOf(() => d.call('documents.create', {}, { name: 'x' }))).toBe(
      '400 Invalid JSON payload received. Unknown name "name": Cannot find field.',
    );
  });

  it('are out of reach for a caller whose script did not make them', () => {
    const d = desk();
    const other = () => d.call('documents.get', { documentId: d.documentId }, undefined, 'khac@example.vn');
    expect(refusalOf(other)).toBe('404 Requested entity was not found.');
    expect(refusalOf(() => d.call('documents.get', { documentId: 'nope' }))).toBe(
      '404 Requested entity was not found.',
    );
  });

  it('give only the fields asked for, and refuse fields that do not exist', () => {
    const d = desk();
    const get = (fields: string) => d.call('documents.get', { documentId: d.documentId, fields });
    expect(get('title,body(content(endIndex))')).toEqual({
      title: 'Thử',
      body: { content: [{ endIndex: 1 }, { endIndex: 2 }] },
    });
    expect(get('body/content/paragraph/elements/textRun/content')).toEqual({
      body: { content: [{}, { paragraph: { elements: [{ textRun: { content: '\n' } }] } }] },
    });
    expect(refusalOf(() => get('body/contents'))).toBe(
      "400 Error expanding 'fields' parameter. Cannot find matching fields for path 'body.contents'.",
    );
    expect(refusalOf(() => d.call('documents.get', { documentId: d.documentId, x: 1 }))).toContain(
      'Cannot bind query parameter.',
    );
    expect(refusalOf(() => d.call('documents.delete', {}))).toContain('404');
  });

  it('are empty when the Drive service made them; a folder is no document', () => {
    const d = desk();
    const make = (mimeType: string) => {
      const body = { name: 'x', mimeType };
      const file = d.files.call({ method: 'files.create', params: {}, body, caller: 'dau-moi@example.vn' });
      return (file as { id: string }).id;
    };
    const get = (documentId: string) => d.call('documents.get', { documentId }) as Doc;
    expect(textOf(get(make('application/vnd.google-apps.document')).body.content)).toBe('§\n');
    const folder = make('application/vnd.google-apps.folder');
    expect(refusalOf(() => get(folder))).toBe('400 This operation is not supported for this document');
  });

  it('come as tabs on request', () => {
    const d = desk();
    const doc = d.call('documents.get', { documentId: d.documentId, includeTabsContent: true });
    expect(doc).toMatchObject({
      tabs: [{ tabProperties: { tabId: 't.0' }, documentTab: { body: { content: [{}, {}] } } }],
    });
    expect(doc).not.toHaveProperty('body');
  });
});

describe('a batch', () => {
  it('answers each request in its place', () => {
    const d = desk();
    const { replies, documentId } = d.write(
      insert(1, 'một hai một'),
      { createNamedRange: { name: 'answer:slogan', range: { startIndex: 1, endIndex: 4 } } },
      { replaceAllText: { containsText: { text: 'MỘT' }, replaceText: 'ba' } },
      { replaceAllText: { containsText: { text: 'MỘT', matchCase: true }, replaceText: 'ba' } },
    );
    expect(documentId).toBe(d.documentId);
    expect(replies).toEqual([
      {},
      { createNamedRange: { namedRangeId: expect.stringMatching(/^kix\./) } },
      { replaceAllText: { occurrencesChanged: 2 } },
      { replaceAllText: {} },
    ]);
    expect(textOf(d.get().body.content)).toBe('§ba hai ba\n');
    expect(d.get().namedRanges?.['answer:slogan']?.namedRanges[0]?.ranges).toEqual([{ startIndex: 1, endIndex: 3 }]);
  });

  it('is refused whole, in the parser’s words, for unknown names, wrong types and two requests in one', () => {
    const d = desk();
    expect(d.refusal({ insertText: { location: { index: 1 }, text: 'a', x: 1 } })).toBe(
      '400 Invalid JSON payload received. Unknown name "x" at \'requests[0].insert_text\': Cannot find field.',
    );
    expect(d.refusal(insert(1, 'a'), { insertInlineImage: { uri: 'x' } })).toBe(
      '400 Invalid JSON payload received. Unknown name "insertInlineImage" at \'requests[1]\': Cannot find field.',
    );
    expect(d.refusal({ insertText: { location: { index: 'abc' }, text: 'a' } })).toBe(
      '400 Invalid value at \'requests[0].insert_text.location.index\' (TYPE_INT32), "abc"',
    );
    expect(d.refusal({ ...insert(1, 'a'), ...remove(1, 2) })).toBe(
      "400 Invalid value at 'requests[0]' (oneof), oneof field 'request' is already set. Cannot set 'deleteContentRange'",
    );
    expect(d.refusal({})).toBe('400 Invalid requests[0]: No request set.');
    expect(d.refusal()).toBe('400 Must specify at least one request.');
    expect(textOf(d.get().body.content)).toBe('§\n');
  });

  it('is held to the revision it names', () => {
    const d = desk();
    const send = (requiredRevisionId: string) =>
      d.call(
        'documents.batchUpdate',
        { documentId: d.documentId },
        { requests: [insert(1, 'a')], writeControl: { requiredRevisionId } },
      ) as Answer;
    const { revisionId } = d.get();
    const next = send(revisionId).writeControl.requiredRevisionId;
    expect(next).toBe(d.get().revisionId);
    expect(refusalOf(() => send(revisionId))).toContain('does not match the latest revision');
    send(next);
  });
});

describe('named ranges', () => {
  const at = (d: ReturnType<typeof desk>) => d.get().namedRanges?.n?.namedRanges[0]?.ranges[0];
  const named = () => {
    const d = desk();
    d.write(insert(1, 'abcdef'), { createNamedRange: { name: 'n', range: { startIndex: 3, endIndex: 5 } } });
    return d;
  };

  it('move with text put in before, grow with text put in inside, stay with text put in behind', () => {
    const d = named();
    d.write(insert(3, 'XX'));
    expect(at(d)).toEqual({ startIndex: 5, endIndex: 7 });
    d.write(insert(6, 'Y'), insert(8, 'Z'));
    expect(at(d)).toEqual({ startIndex: 5, endIndex: 8 });
    d.write(table(1, 1, 1));
    expect(at(d)).toEqual({ startIndex: 11, endIndex: 14 });
  });

  it('shrink with their text and go with the last of it', () => {
    const d = named();
    d.write(remove(2, 4));
    expect(at(d)).toEqual({ startIndex: 2, endIndex: 3 });
    d.write(remove(1, 4));
    expect(d.get().namedRanges).toBeUndefined();
  });

  it('are deleted by name or id; their text stays', () => {
    const d = named();
    d.write({ deleteNamedRange: { name: 'n' } });
    expect(d.get().namedRanges).toBeUndefined();
    expect(d.refusal({ deleteNamedRange: { namedRangeId: 'kix.none' } })).toContain('kix.none');
    expect(d.refusal({ createNamedRange: { name: '', range: { startIndex: 1, endIndex: 2 } } })).toContain('256');
  });
});
