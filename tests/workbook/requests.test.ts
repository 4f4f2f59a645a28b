// What the requests say that write cells.
import { writeCells } from '../../src/workbook/requests';

describe('a text that Google would refuse', () => {
  it('is written without half characters, the note too', () => {
    const written = JSON.stringify(writeCells(1, 0, 0, [[{ text: 'a\ud83d', note: '\udc00b' }]]));
    expect(written).toContain('"stringValue":"a\ufffd"');
    expect(written).toContain('"note":"\ufffdb"');
  });

  it('is cut where it is longer than a cell', () => {
    const written = JSON.stringify(writeCells(1, 0, 0, [[{ text: '👍'.repeat(30_000) }]]));
    expect(/"stringValue":"([^"]*)"/.exec(written)?.[1]).toMatch(/^(👍){24999}…$/u);
  });
});
