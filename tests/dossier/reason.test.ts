// Reasons for a missing answer.
import { describe, expect, it } from '@jest/globals';
import { readReason } from '../../src/dossier/reason';
import { number, text } from './items';

describe('a reason', () => {
  it.each([
    ['Không áp dụng', 'not-applicable'],
    ['KHÔNG ÁP DỤNG', 'not-applicable'],
    ['Không áp dụng'.normalize('NFD'), 'not-applicable'],
    ['Không áp dụng vì địa bàn không có bảo tàng', 'not-applicable'],
    ['Not applicable', 'not-applicable'],
    ['Không có số liệu', 'no-data'],
    ['không có số liệu thống kê', 'no-data'],
    ['Chưa có số liệu', 'no-data'],
    ['Đơn vị chưa thống kê', 'no-data'],
    ['No data', 'no-data'],
    ['Chờ ý kiến của Ủy ban nhân dân Thành phố', 'other'],
  ])('%j is %s', (written, is) => {
    expect(readReason(text(written))).toEqual({ is, raw: written.normalize('NFC') });
  });

  it.each([
    ['Sẽ bổ sung ngày 15/9/2023', '2023-09-15'],
    ['Sẽ bổ sung trước 30/09/2023', '2023-09-30'],
    ['Sẽ bổ sung trước ngày 30-09-2023', '2023-09-30'],
    ['sẽ bổ sung 5.9.2023', '2023-09-05'],
    ['Sẽ bổ sung (tháng 9/2023)', '2023-09-30'],
    ['Sẽ bổ sung trong tháng 2 năm 2024', '2024-02-29'],
    ['Sẽ bổ sung ngày 15 tháng 9 năm 2023', '2023-09-15'],
    ['Sẽ bổ sung (2023-09-15)', '2023-09-15'],
    ['Sẽ bổ sung 15/9/23', '2023-09-15'],
    ['Sẽ bổ sung trong quý IV/2023', '2023-12-31'],
    ['Sẽ bổ sung cuối năm 2023', '2023-12-31'],
    ['Chưa có số liệu, sẽ bổ sung ngày 15/9/2023', '2023-09-15'],
    ['Bổ sung trước ngày 15/9/2023', '2023-09-15'],
    ['Sẽ cập nhật từ 01/9/2023 đến 15/9/2023', '2023-09-15'],
    ['15/9/2023', '2023-09-15'],
    ['To be added by 15/9/2023', '2023-09-15'],
    ['Sẽ bổ sung', undefined],
    ['sẽ bổ sung sau', undefined],
    ['Sẽ bổ sung ngày 15/9', undefined],
    ['Sẽ bổ sung ngày 31/9/2023', undefined],
    ['Sẽ bổ sung ngày 9/15/2023', undefined],
    ['Sẽ bổ sung trong tháng 9', undefined],
  ])('%j is an answer to come by %s', (written, date) => {
    expect(readReason(text(written))).toEqual(
      date === undefined ? { is: 'later', raw: written } : { is: 'later', raw: written, date },
    );
  });

  it.each(['', '-', '–', '…', '?', 'đang cập nhật', 'N/A'])('%j is none', (written) => {
    expect(readReason(text(written))).toEqual({ is: 'none' });
  });

  it('may be a real date', () => {
    expect(readReason(number(45184, 'DATE'))).toEqual({ is: 'later', raw: '15/09/2023', date: '2023-09-15' });
    expect(readReason(number(5))).toEqual({ is: 'other', raw: '5' });
    expect(readReason({ is: 'empty' })).toEqual({ is: 'none' });
    expect(readReason({ is: 'error', text: '#N/A' })).toEqual({ is: 'none' });
    expect(readReason({ is: 'boolean', value: true })).toEqual({ is: 'none' });
  });
});
