// Named ranges of the document as bookmarks of the .docx.
import { body, written } from './google-body';

describe('named ranges', () => {
  const range = (...places: [number, number][]) => ({
    namedRanges: places.map(([startIndex, endIndex]) => ({ ranges: [{ startIndex, endIndex }] })),
  });
  const order = (xml: string) =>
    [
      ...xml.matchAll(
        /<w:bookmarkStart w:name="(\w+)" w:id="\d+"\/>|<w:bookmarkEnd w:id="(\d+)"\/>|<w:t[^>]*>([^<]*)<\/w:t>/g,
      ),
    ].map(([, name, end, text]) => (name ? `(${name}` : end ? ')' : text));

  it('become bookmarks over the same words, with names Word takes', async () => {
    const made = body()
      .paragraph([['một hai ba']])
      .paragraph([['bốn']]);
    const { xml } = await written(made, {
      namedRanges: { 'answer:city-name': range([5, 8]), 'answer:khẩu hiệu': range([12, 15]) },
    });
    expect(order(xml())).toEqual(['một ', '(answer_city_name', 'hai', ')', ' ba', '(answer_khau_hieu', 'bốn', ')']);
  });

  it('may span paragraphs, follow each other, stand in tables and come twice', async () => {
    const made = body()
      .paragraph([['ab']])
      .paragraph([['cd']])
      .table([['x', 'y']])
      .paragraph([['']]);
    const { xml } = await written(made, {
      namedRanges: { 'answer:a': range([1, 6], [10, 11]), 'answer:b': range([6, 7]) },
    });
    expect(order(xml())).toEqual(['(answer_a', 'ab', 'cd', ')', '(answer_b', ')', '(answer_a_2', 'x', ')', 'y']);
  });

  it('always end, even where nothing follows them', async () => {
    const { xml } = await written(body().paragraph([['ab']]), { namedRanges: { long: range([1, 99]) } });
    expect(xml().match(/bookmarkStart/g)).toHaveLength(1);
    expect(xml().match(/bookmarkEnd/g)).toHaveLength(1);
  });
});
