// What the page around a draft says.
import type { Text } from '../../../src/catalogue/types';

/** The slim bar above the sheets. */
export const BAR = {
  label: { vi: 'Bản dự thảo', en: 'The draft' },
  download: { vi: 'Tải về .docx', en: 'Download .docx' },
  book: { vi: 'Về bộ biểu mẫu', en: 'Back to the workbook' },
} satisfies Record<string, Text>;
