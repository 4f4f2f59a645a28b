// Texts of the rules on length and on repeated narratives.
import { COLUMN_TITLES } from '../columns';
import { has, numberIn, type RuleTexts, textIn } from './rule-texts';

const { answer } = COLUMN_TITLES;

/** Texts by rule id. */
export const LENGTH_TEXTS = {
  'over-limit': {
    title: { vi: 'Dài hơn giới hạn', en: 'Over the limit' },
    message: (d) => ({
      vi: `Nội dung có ${numberIn(d, 'words', 'vi')} từ, giới hạn là ${numberIn(d, 'max', 'vi')} từ; bản tiếng Anh ước khoảng ${numberIn(d, 'low', 'vi')}–${numberIn(d, 'high', 'vi')} từ.`,
      en: `The text has ${numberIn(d, 'words', 'en')} words, the limit is ${numberIn(d, 'max', 'en')}; in English it will be about ${numberIn(d, 'low', 'en')}–${numberIn(d, 'high', 'en')} words.`,
    }),
    remedy: (d) =>
      has(d, 'fits')
        ? {
            vi: `Bản tiếng Anh có thể vẫn trong giới hạn; đề nghị xem lại nội dung ở cột ${answer.vi} và rút gọn nếu được.`,
            en: `The English may still fit; please look through the column ${answer.en} and shorten it where possible.`,
          }
        : {
            vi: `Đề nghị rút gọn nội dung ở cột ${answer.vi} xuống còn tối đa khoảng ${numberIn(d, 'fit', 'vi')} từ.`,
            en: `Please shorten the text in the column ${answer.en} to about ${numberIn(d, 'fit', 'en')} Vietnamese words or fewer.`,
          },
  },
  'surely-over-limit': {
    title: { vi: 'Chắc chắn vượt giới hạn', en: 'Surely over the limit' },
    message: (d) => ({
      vi: `Nội dung có ${numberIn(d, 'words', 'vi')} từ; bản tiếng Anh ít nhất khoảng ${numberIn(d, 'low', 'vi')} từ, vượt giới hạn ${numberIn(d, 'max', 'vi')} từ.`,
      en: `The text has ${numberIn(d, 'words', 'en')} words; in English it will be about ${numberIn(d, 'low', 'en')} at least, over the limit of ${numberIn(d, 'max', 'en')}.`,
    }),
    remedy: (d) => ({
      vi: `Đề nghị rút gọn nội dung ở cột ${answer.vi} xuống còn tối đa khoảng ${numberIn(d, 'fit', 'vi')} từ.`,
      en: `Please shorten the text in the column ${answer.en} to about ${numberIn(d, 'fit', 'en')} Vietnamese words or fewer.`,
    }),
  },
  'under-minimum': {
    title: { vi: 'Ngắn hơn mức tối thiểu', en: 'Under the minimum' },
    message: (d) => ({
      vi: `Nội dung có ${numberIn(d, 'words', 'vi')} từ, ít hơn mức tối thiểu ${numberIn(d, 'min', 'vi')} từ.`,
      en: `The text has ${numberIn(d, 'words', 'en')} words, fewer than the ${numberIn(d, 'min', 'en')} asked for.`,
    }),
    remedy: (d) => ({
      vi: `Đề nghị bổ sung nội dung ở cột ${answer.vi} để có ít nhất ${numberIn(d, 'min', 'vi')} từ.`,
      en: `Please extend the text in the column ${answer.en} to at least ${numberIn(d, 'min', 'en')} words.`,
    }),
  },
  'too-many-examples': {
    title: { vi: 'Nhiều ví dụ hơn cho phép', en: 'More examples than allowed' },
    message: (d) => ({
      vi: `Có ${numberIn(d, 'examples', 'vi')} ví dụ, trong khi mẫu cho phép tối đa ${numberIn(d, 'max', 'vi')} ví dụ.`,
      en: `There are ${numberIn(d, 'examples', 'en')} examples; the form allows ${numberIn(d, 'max', 'en')}.`,
    }),
    remedy: (d) => ({
      vi: `Đề nghị giữ lại tối đa ${numberIn(d, 'max', 'vi')} ví dụ tiêu biểu ở cột ${answer.vi}.`,
      en: `Please keep the ${numberIn(d, 'max', 'en')} best examples in the column ${answer.en}.`,
    }),
  },
  'repeated-narrative': {
    title: { vi: 'Nội dung trùng với mục khác', en: 'The same text stands elsewhere' },
    message: (d) => ({
      vi: `Nội dung trùng với dòng của ${textIn(d, 'unit', 'vi')} tại ${textIn(d, 'code', 'vi')}${has(d, 'more') ? ` và ${numberIn(d, 'more', 'vi')} dòng khác` : ''}.`,
      en: `The text is the same as that of ${textIn(d, 'unit', 'en')} at ${textIn(d, 'code', 'en')}${has(d, 'more') ? ` and of ${d.more} more` : ''}.`,
    }),
    remedy: () => ({
      vi: `Đề nghị viết riêng cho từng mục ở cột ${answer.vi}, hoặc chỉ giữ nội dung này ở một dòng.`,
      en: `Please write a text of its own in the column ${answer.en}, or keep this one in one row only.`,
    }),
  },
} satisfies Readonly<Record<string, RuleTexts>>;
