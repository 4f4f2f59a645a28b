// What people read of handing in and accepting: the rows of the unit, Tổng hợp, the log, refusals.
import type { Text } from '../../catalogue/types';

/** The four states, as the dropdown offers them. Source: design, "Words people read". */
export const HAND_IN_WORDS = {
  entering: { vi: 'đang nhập', en: 'being filled in' },
  'handed-in': { vi: 'đã gửi', en: 'handed in' },
  returned: { vi: 'đề nghị bổ sung', en: 'to be completed' },
  accepted: { vi: 'đã tiếp nhận', en: 'accepted' },
} as const satisfies Record<string, Text>;

type State = keyof typeof HAND_IN_WORDS;

/** The two rows with which a unit hands its part in. */
export const HAND_IN_ROWS = {
  state: { vi: 'Tình trạng gửi', en: 'Hand-in' },
  hint: {
    vi: 'Khi đã hoàn thành, đề nghị chọn “đã gửi” ở ô bên.',
    en: 'When the part is complete, please choose “handed in” in the cell beside.',
  },
  letter: { vi: 'Công văn', en: 'Letter' },
  letterHint: {
    vi: 'Ở ô bên ghi số, ngày công văn gửi kèm (nếu có).',
    en: 'In the cell beside: number and date of the covering letter, if there is one.',
  },
} as const satisfies Record<string, Text>;

/** The state in a few words, with its date: "Đã gửi 15/08/2023 09:00". */
export function stateText(state: State, when: string | undefined): Text {
  const words: Readonly<Record<State, Text>> = {
    entering: { vi: 'Đang nhập', en: 'Being filled in' },
    'handed-in': { vi: 'Đã gửi', en: 'Handed in' },
    returned: { vi: 'Đề nghị bổ sung', en: 'To be completed' },
    accepted: { vi: 'Đã tiếp nhận', en: 'Accepted' },
  };
  const { vi, en } = words[state];
  return when === undefined || state === 'entering' ? { vi, en } : { vi: `${vi} ${when}`, en: `${en} ${when}` };
}

const rows = (n: number): string => (n === 1 ? '1 row' : `${n} rows`);

/** Sentences about a unit's part. */
export const HAND_IN = {
  /** What a part lacks; undefined where it lacks nothing. */
  lacking: (missing: number, wrong: number): Text | undefined => {
    if (missing + wrong === 0) return undefined;
    const vi = [missing > 0 ? `${missing} dòng chưa có` : '', wrong > 0 ? `${wrong} dòng cần sửa` : ''];
    const en = [missing > 0 ? `${rows(missing)} missing` : '', wrong > 0 ? `${rows(wrong)} to fix` : ''];
    return { vi: vi.filter(Boolean).join(', '), en: en.filter(Boolean).join(', ') };
  },
  still: (what: Text): Text => ({ vi: `Còn ${what.vi}.`, en: `Still ${what.en}.` }),
  changedSince: (n: number, state: 'handed-in' | 'accepted'): Text =>
    state === 'accepted'
      ? { vi: `Có ${n} dòng thay đổi sau khi tiếp nhận.`, en: `${rows(n)} changed since acceptance.` }
      : {
          vi: `Có ${n} dòng thay đổi sau khi gửi; muốn gửi lại, đề nghị chọn “đang nhập”, sau đó chọn “đã gửi”.`,
          en: `${rows(n)} changed since; to hand in again, please choose “being filled in”, then “handed in”.`,
        },
  returned: (reason: string): Text => ({
    vi: `${reason} – Khi đã bổ sung, đề nghị chọn “đã gửi” ở ô bên.`,
    en: `${reason} – When completed, please choose “handed in” in the cell beside.`,
  }),
  notTheirs: (chosen: string): Text => ({
    vi: `“${chosen}” do đơn vị đầu mối ghi nên lựa chọn này chưa được tính.`,
    en: `“${chosen}” is for the coordinator to record, so this choice does not count.`,
  }),
  unknown: (chosen: string): Text => ({
    vi: `Không rõ “${chosen}”; đề nghị chọn trong danh sách ở ô bên.`,
    en: `“${chosen}” is not understood; please choose from the list in the cell beside.`,
  }),
  returnFirst: {
    vi: 'Muốn sửa tiếp, đề nghị đơn vị đầu mối trả lại trước.',
    en: 'To go on filling in, please ask the coordinator to return it first.',
  },
  again: {
    vi: 'Đơn vị đề nghị tiếp nhận lại; chờ đơn vị đầu mối quyết định.',
    en: 'The unit asks to have it accepted again; the coordinator decides.',
  },
  carried: (n: number, names: Text): Text => ({
    vi: `Đã ghi nhận tình trạng gửi của ${n} đơn vị: ${names.vi}.`,
    en: `The hand-in of ${n} ${n === 1 ? 'unit' : 'units'} was recorded: ${names.en}.`,
  }),
  later: {
    vi: 'Lựa chọn sẽ được đơn vị đầu mối ghi nhận ở lần kiểm tra kế tiếp.',
    en: 'The choice will be recorded at the coordinator’s next check.',
  },
  unreadable: {
    vi: 'Ghi nhận tình trạng gửi ở cột Nội dung đã gửi của dòng này đã bị sửa nên không đọc được; tạm coi là đang nhập. Đề nghị đơn vị đầu mối xem trang tính Nhật ký.',
    en: 'The record of the hand-in, in this row’s column As handed in, was changed and cannot be read; the part counts as being filled in. The coordinator is asked to look at the log.',
  },
} as const;

/** Against the deadline. Days. */
export const TIMELY = {
  onTime: { vi: 'Đúng hạn', en: 'On time' },
  late: (days: number): Text => ({ vi: `Trễ ${days} ngày`, en: `${days} ${days === 1 ? 'day' : 'days'} late` }),
  overdue: (days: number): Text => ({
    vi: `Quá hạn ${days} ngày`,
    en: `${days} ${days === 1 ? 'day' : 'days'} overdue`,
  }),
  left: (days: number): Text => ({ vi: `Còn ${days} ngày`, en: `${days} ${days === 1 ? 'day' : 'days'} left` }),
  today: { vi: 'Đến hạn hôm nay', en: 'Due today' },
} as const;

/** Shares of the owed rows by stage, the narrowest first. */
export const readinessWords = (
  accepted: string,
  handedIn: string,
  proven: string,
  valid: string,
  filled: string,
): Text => ({
  vi: `Tiếp nhận ${accepted} · Gửi ${handedIn} · Minh chứng ${proven} · Hợp lệ ${valid} · Đã nhập ${filled}`,
  en: `Accepted ${accepted} · Handed in ${handedIn} · Evidenced ${proven} · Valid ${valid} · Filled ${filled}`,
});

/** Events in the log. */
export const HAND_IN_EVENTS = {
  'handed-in': { vi: 'Đơn vị gửi', en: 'Handed in' },
  withdrawn: { vi: 'Đơn vị rút lại để nhập tiếp', en: 'Withdrawn by the unit' },
  accepted: { vi: 'Tiếp nhận', en: 'Accepted' },
  returned: { vi: 'Đề nghị bổ sung', en: 'Returned for completion' },
} as const satisfies Record<string, Text>;

/** What the log says beside an event. */
export const HAND_IN_DETAILS = {
  letter: (letter: string): Text => {
    const named = letter.replace(/^công văn( số)?[:\s]*/iu, '');
    return { vi: `Công văn số ${named}`, en: `Letter ${named}` };
  },
  open: (what: Text): Text => ({ vi: `Còn ${what.vi}`, en: `Still ${what.en}` }),
  complete: { vi: 'Không còn dòng nào chưa có hoặc cần sửa', en: 'Nothing missing, nothing to fix' },
  reason: (reason: string): Text => ({ vi: `Lý do: ${reason}`, en: `Reason: ${reason}` }),
} as const;

/** Refusals. Nothing has been written. */
export const HAND_IN_REFUSALS = {
  unknownUnit: {
    vi: 'Không tìm thấy đơn vị này. Đề nghị làm mới thanh bên. Chưa có gì được ghi.',
    en: 'This unit was not found. Please refresh the sidebar. Nothing was written.',
  },
  noRows: {
    vi: 'Trang tính của đơn vị chưa có đủ dòng Tình trạng gửi và Công văn. Đề nghị đơn vị đầu mối chọn Khởi tạo bộ biểu mẫu rồi thực hiện lại. Chưa có gì được ghi.',
    en: 'The unit’s tab has not both rows “Hand-in” and “Letter”. The coordinator is asked to run “Set up the workbook”, then try again. Nothing was written.',
  },
  notHandedIn: {
    vi: 'Đơn vị chưa gửi nên chưa thể tiếp nhận hoặc trả lại. Chưa có gì được ghi.',
    en: 'The unit has not handed in, so there is nothing to accept or return. Nothing was written.',
  },
  returnedAlready: {
    vi: 'Đơn vị đang bổ sung theo đề nghị và chưa gửi lại nên chưa thể tiếp nhận. Chưa có gì được ghi.',
    en: 'The unit was asked to complete its part and has not handed in again, so it cannot be accepted yet. Nothing was written.',
  },
  acceptedAlready: {
    vi: 'Phần của đơn vị đã được tiếp nhận. Muốn sửa tiếp, đề nghị đơn vị đầu mối trả lại trước. Chưa có gì được ghi.',
    en: 'The unit’s part has been accepted. To go on filling in, please ask the coordinator to return it first. Nothing was written.',
  },
  noReason: {
    vi: 'Đề nghị ghi rõ nội dung cần bổ sung rồi thực hiện lại. Chưa có gì được ghi.',
    en: 'Please say what is to be completed, then try again. Nothing was written.',
  },
  longReason: (max: number): Text => ({
    vi: `Nội dung đề nghị bổ sung dài quá ${max} ký tự. Đề nghị rút ngắn rồi thực hiện lại. Chưa có gì được ghi.`,
    en: `The reason is longer than ${max} characters. Please shorten it, then try again. Nothing was written.`,
  }),
  longLetter: (max: number): Text => ({
    vi: `Số và ngày công văn dài quá ${max} ký tự. Đề nghị rút ngắn rồi thực hiện lại. Chưa có gì được ghi.`,
    en: `Number and date of the letter are longer than ${max} characters. Please shorten them, then try again. Nothing was written.`,
  }),
} as const;
