// What the words of Đơn vị tell.
import {
  freeShort,
  freeUnitId,
  kindByName,
  kindByWord,
  shortOf,
} from '../../../src/workbook/reassign/desired/unit-words';

describe('the name of a unit', () => {
  it('tells its kind where it begins with one', () => {
    expect(
      ['Phường Sài Gòn', 'xã Bình Chánh', 'Đặc khu Côn Đảo', 'UBND Phường 12', 'Thị trấn Cần Thạnh'].map(kindByName),
    ).toEqual(['ward', 'ward', 'ward', 'ward', 'ward']);
    expect(['Quận 1', 'Ủy ban nhân dân huyện Củ Chi', 'Thành phố Thủ Đức'.normalize('NFD')].map(kindByName)).toEqual([
      'district',
      'district',
      'district',
    ]);
    expect(['Sở Y tế', 'Thành đoàn TP', 'Phườngx', 'Quân khu 7'].map(kindByName)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(['Cơ quan', 'quận,  huyện', 'Ward or commune', 'gì đó'].map(kindByWord)).toEqual([
      'agency',
      'district',
      'ward',
      undefined,
    ]);
  });

  it('gives a short name for a tab: at most 31 characters, whole words, none twice', () => {
    expect(['Ủy ban nhân dân Quận 1', 'Ủy ban nhân dân thành phố Thủ Đức', 'Sở Y tế'].map(shortOf)).toEqual([
      'Quận 1',
      'Thành phố Thủ Đức',
      'Sở Y tế',
    ]);
    expect(shortOf('Sở Nông nghiệp và Phát triển nông thôn')).toBe('Sở Nông nghiệp và Phát triển');
    expect(shortOf('Liên hiệp các hội Khoa học: Kỹ thuật/Thành phố').length).toBeLessThanOrEqual(31);
    const taken = new Set<string>();
    expect(['Phường An Lộc', 'phường an lộc', 'Sở [Y tế]'].map((name) => freeShort(name, taken))).toEqual([
      'Phường An Lộc',
      'phường an lộc (2)',
      'Sở Y tế',
    ]);
  });

  it('gives an id of its own', () => {
    const taken = new Set(['quan-1']);
    expect(['Phường Đa Kao', 'Phường Đa Kao', 'Quận 1', '???'].map((name) => freeUnitId(name, taken))).toEqual([
      'phuong-da-kao',
      'phuong-da-kao-2',
      'quan-1-2',
      'don-vi',
    ]);
  });
});
