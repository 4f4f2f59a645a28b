// Whether the lead's text holds what a contributor wrote.
import { mergedInto } from '../../src/dossier/collected/merged';

const PART =
  'Quận 3 kết hợp ba nguồn: ngân sách quận, quỹ khuyến học của 12 phường và đóng góp hiện vật của doanh nghiệp.';

it.each([
  ['the whole text', `Mở đầu. ${PART} Kết thúc.`],
  ['one passage of it', 'Nhiều quận có quỹ khuyến học của 12 phường và đóng góp hiện vật.'],
  ['a passage in other letters and punctuation', 'QUỸ KHUYẾN HỌC, CỦA 12 PHƯỜNG VÀ – ĐÓNG GÓP'],
  ['a passage typed with decomposed marks', 'quỹ khuyến học của 12 phường và'.normalize('NFD')],
])('recognises %s', (_, lead) => {
  expect(mergedInto(lead)(PART)).toBe(true);
});

it.each([
  ['nothing of it', 'Thành phố huy động nhiều nguồn lực cho học tập suốt đời.'],
  ['five words in a row', 'quỹ khuyến học của 12 nơi'],
  ['nothing at all', ''],
])('does not take %s for it', (_, lead) => {
  expect(mergedInto(lead)(PART)).toBe(false);
});

it('wants every word of a short contribution, as whole words', () => {
  expect(mergedInto('Lễ hội đọc sách hằng năm')('Lễ hội đọc sách.')).toBe(true);
  expect(mergedInto('Lễ hội đọc sáchbáo')('Lễ hội đọc sách.')).toBe(false);
});
