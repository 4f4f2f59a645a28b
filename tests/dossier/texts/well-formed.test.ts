// Texts that were cut inside a character.
import { wellFormed } from '../../../src/dossier/texts/well-formed';

describe('half characters', () => {
  it('become U+FFFD, wherever they stand', () => {
    expect(wellFormed('nửa \ud83d chữ')).toBe('nửa \ufffd chữ');
    expect(wellFormed('\udc00 đuôi')).toBe('\ufffd đuôi');
    expect(wellFormed('\udc00\ud83d')).toBe('\ufffd\ufffd');
  });

  it('whole characters stay as they are', () => {
    for (const text of ['', 'Học tập', 'Học'.normalize('NFD'), '👨‍👩‍👧‍👦 🇻🇳']) expect(wellFormed(text)).toBe(text);
  });
});
