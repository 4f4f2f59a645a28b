// Texts of the draft on how settled the answers are: hand-ins, changes since, findings accepted with a reason.
import type { Text } from '../../catalogue/types';

/** The section of the review copy. */
export const COLLECTION = {
  title: { vi: 'PHỤ LỤC: TÌNH HÌNH GỬI VÀ TIẾP NHẬN SỐ LIỆU', en: 'ANNEX: WHAT HAS BEEN HANDED IN AND ACCEPTED' },
  summary: (day: string, units: number, handedIn: number, accepted: number): Text => ({
    vi: `Tính đến ngày ${day}, ${handedIn}/${units} đơn vị đã gửi số liệu, trong đó ${accepted} đơn vị đã được tiếp nhận.`,
    en: `As of ${day}, ${handedIn} of ${units} units have handed in; ${accepted} of these were accepted.`,
  }),
  overdue: (count: number, names: Text): Text => ({
    vi: `Quá thời hạn, chưa gửi: ${count} đơn vị (${names.vi}).`,
    en: `Past the deadline, not handed in: ${count} (${names.en}).`,
  }),
  returned: { vi: 'Đơn vị được đề nghị bổ sung', en: 'Returned for completion' },
  changes: (count: number): Text => ({
    vi: `Thay đổi sau khi gửi hoặc tiếp nhận: ${count} dòng`,
    en: `Changed since hand-in or acceptance: ${count} ${count === 1 ? 'row' : 'rows'}`,
  }),
  waived: (count: number): Text => ({
    vi: `Vấn đề được chấp nhận có lý do: ${count}`,
    en: `Findings accepted with a reason: ${count}`,
  }),
  /** "Ủy ban nhân dân Quận 1 – Phụ lục I – 2.6.2" */
  place: (unit: Text | undefined, code: Text | undefined): Text => ({
    vi: [unit?.vi, code?.vi].filter(Boolean).join(' – '),
    en: [unit?.en, code?.en].filter(Boolean).join(' – '),
  }),
  decided: (by: string, when: string): Text => ({ vi: `${by}, ${when}`, en: `${by}, ${when}` }),
} as const;

/** Heads of the section's tables. */
export const COLLECTION_HEADS = {
  states: [
    { vi: 'Tình trạng', en: 'State' },
    { vi: 'Số đơn vị', en: 'Units' },
    { vi: 'Tên đơn vị', en: 'Names' },
  ],
  returned: [
    { vi: 'Đơn vị', en: 'Unit' },
    { vi: 'Nội dung đề nghị bổ sung', en: 'What is to be completed' },
    { vi: 'Thời điểm', en: 'When' },
  ],
  changes: [
    { vi: 'Đơn vị, mã', en: 'Unit, code' },
    { vi: 'Nội dung yêu cầu', en: 'Request' },
    { vi: 'Khi gửi hoặc tiếp nhận', en: 'When handed in or accepted' },
    { vi: 'Hiện nay', en: 'Now' },
  ],
  waived: [
    { vi: 'Đơn vị, mã', en: 'Unit, code' },
    { vi: 'Vấn đề', en: 'Finding' },
    { vi: 'Lý do chấp nhận', en: 'Why it is accepted' },
    { vi: 'Người chấp nhận, thời điểm', en: 'By whom, when' },
  ],
} as const satisfies Record<string, readonly Text[]>;

/** A changed answer: what stood in it. */
export const CHANGED = {
  note: (accepted: boolean, former: string): Text =>
    accepted
      ? {
          vi: `Thay đổi sau khi tiếp nhận: khi tiếp nhận là ${former}`,
          en: `Changed since acceptance: it was ${former}`,
        }
      : { vi: `Thay đổi sau khi gửi: khi gửi là ${former}`, en: `Changed since hand-in: it was ${former}` },
  blank: { vi: '(để trống)', en: '(blank)' },
  /** "Năm: 2021" */
  labelled: (label: Text, text: string): Text => ({ vi: `${label.vi}: ${text}`, en: `${label.en}: ${text}` }),
} as const;

/** What the action says of a clean copy, which itself says nothing of it. */
export const COLLECTION_RESULTS = {
  waived: (count: number): Text => ({
    vi: `Có ${count} vấn đề được chấp nhận có lý do.`,
    en: `${count} ${count === 1 ? 'finding is' : 'findings are'} accepted with a reason.`,
  }),
  changed: (count: number): Text => ({
    vi: `Có ${count} dòng đã thay đổi sau khi đơn vị gửi hoặc sau khi tiếp nhận; bản rà soát liệt kê từng dòng.`,
    en: `${count} ${count === 1 ? 'row has' : 'rows have'} changed since hand-in or acceptance; the working version lists them.`,
  }),
} as const;
