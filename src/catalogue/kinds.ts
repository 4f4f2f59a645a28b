// How each kind is answered: which columns it needs and accepts, its hard range and its base.
import type { AnswerColumn } from './plan';
import type { Kind, Range } from './types';

/** What holds for every item of a kind, unless the item says otherwise. */
export interface KindRules {
  /** Columns that must be filled once there is an answer (for `policy`: after "Có"). */
  readonly needs: readonly AnswerColumn[];
  /** Columns beyond `answer`, `needs` and `reason` that may be filled. */
  readonly optional: readonly AnswerColumn[];
  readonly range: Range;
  /** numerator / denominator × base is the rate. */
  readonly base?: number;
}

const FIGURE = {
  needs: ['year', 'source'],
  optional: ['numerator', 'denominator', 'evidence', 'explanation'],
} as const;
const TEXT_ONLY: KindRules = { needs: [], optional: [], range: {} };

/** The rules of each kind. Source: the plan's Annex I asks for figures with "số liệu thống kê hoặc kết quả khảo sát/đánh giá" (lines 80, 132). */
export const KINDS: Readonly<Record<Kind, KindRules>> = {
  percent: { ...FIGURE, range: { min: 0, max: 100 }, base: 100 },
  rate: { ...FIGURE, range: { min: 0, max: 100_000 }, base: 100_000 },
  count: { ...FIGURE, range: { min: 0, integer: true } },
  quantity: { ...FIGURE, range: { min: 0 } },
  currency: { ...FIGURE, range: { min: 0 } },
  years: { ...FIGURE, range: { min: 0, max: 30 } },
  hours: { ...FIGURE, range: { min: 0, max: 168 } },
  level: { needs: ['year', 'source', 'explanation'], optional: ['evidence'], range: { min: 0, max: 100 } },
  policy: { needs: ['evidence', 'explanation'], optional: [], range: {} },
  open: {
    needs: [],
    optional: ['numerator', 'denominator', 'year', 'source', 'evidence', 'explanation'],
    range: { min: 0 },
  },
  breakdown: { ...FIGURE, range: { min: 0, max: 100 }, base: 100 },
  description: { needs: [], optional: ['evidence'], range: {} },
  narrative: TEXT_ONLY,
  text: TEXT_ONLY,
  choice: TEXT_ONLY,
  email: TEXT_ONLY,
  url: TEXT_ONLY,
  phone: TEXT_ONLY,
  postcode: TEXT_ONLY,
  link: TEXT_ONLY,
  year: { needs: [], optional: [], range: { min: 1900, max: 2100, integer: true } },
  date: TEXT_ONLY,
  signature: TEXT_ONLY,
};

/** The kinds whose answer is one number, with numerator and denominator beside it. */
export const NUMBER_KINDS: ReadonlySet<Kind> = new Set([
  'percent',
  'rate',
  'count',
  'quantity',
  'currency',
  'years',
  'hours',
]);

/** What a `policy` is answered with, in the order of `Reading.choice`. */
export const POLICY_CHOICES = [
  { vi: 'Có', en: 'Yes' },
  { vi: 'Đang xây dựng', en: 'In preparation' },
  { vi: 'Chưa có', en: 'Not yet' },
] as const;

/** The words of a `level`, from 1 (Rất thấp) to 5 (Rất cao). */
export const LEVEL_WORDS = [
  { vi: 'Rất thấp', en: 'Very low' },
  { vi: 'Thấp', en: 'Low' },
  { vi: 'Trung bình', en: 'Medium' },
  { vi: 'Cao', en: 'High' },
  { vi: 'Rất cao', en: 'Very high' },
] as const;

/** What Tự đánh giá offers, in the order of `Reading.choice`: how the city sees itself against UNESCO's criterion. */
export const SELF_CHOICES = [
  { vi: 'Đã đạt', en: 'Achieved' },
  { vi: 'Có khả năng đạt', en: 'Likely to be achieved' },
  { vi: 'Chưa đạt', en: 'Not yet achieved' },
] as const;
