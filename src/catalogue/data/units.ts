// The 22 units of the district level in 2023: thành phố Thủ Đức, 16 urban districts (quận), 5 rural districts (huyện).
import type { DistrictUnit } from '../types';

const NUMBERED = [1, 3, 4, 5, 6, 7, 8, 10, 11, 12];
const URBAN = [
  ['binh-tan', 'Bình Tân'],
  ['binh-thanh', 'Bình Thạnh'],
  ['go-vap', 'Gò Vấp'],
  ['phu-nhuan', 'Phú Nhuận'],
  ['tan-binh', 'Tân Bình'],
  ['tan-phu', 'Tân Phú'],
] as const;
const RURAL = [
  ['binh-chanh', 'Bình Chánh'],
  ['can-gio', 'Cần Giờ'],
  ['cu-chi', 'Củ Chi'],
  ['hoc-mon', 'Hóc Môn'],
  ['nha-be', 'Nhà Bè'],
] as const;

/** Members of the collective "quan-huyen", in official order. A numbered district takes a capital (Quận 1), a named one does not (quận Bình Tân). */
export const units: readonly DistrictUnit[] = [
  unit('thu-duc', 'thành phố Thủ Đức', 'Thành phố Thủ Đức', 'Thủ Đức City'),
  ...NUMBERED.map((n) => unit(`quan-${n}`, `Quận ${n}`, `Quận ${n}`, `District ${n}`)),
  ...URBAN.map(([slug, name]) => unit(`quan-${slug}`, `quận ${name}`, `Quận ${name}`, `${name} District`)),
  ...RURAL.map(([slug, name]) => unit(`huyen-${slug}`, `huyện ${name}`, `Huyện ${name}`, `${name} Rural District`)),
];

function unit(id: string, vi: string, shortName: string, en: string): DistrictUnit {
  const name = { vi: `Ủy ban nhân dân ${vi}`, en: `People’s Committee of ${en}` };
  return { id, name, shortName, collective: 'quan-huyen' };
}
