// What the command of files says, in both languages; what the window says too is the window's.
import type { Text } from '../../../src/catalogue/types';

export const HELP: Text = {
  vi: `npm run -s files -- [tùy chọn]
  Xuất, nhập tệp của các đơn vị với bộ biểu mẫu mà trang trên máy này (npm start) lưu giữ.
  --units           liệt kê các đơn vị và mã của đơn vị
  --export ĐƠN-VỊ   xuất tệp Excel của một đơn vị (mã hoặc tên)
  --import TỆP      xem trước việc nhập một tệp .xlsx hoặc .csv; chỉ ghi khi có --yes
  --all THƯ-MỤC     xuất toàn bộ dữ liệu thành một tệp JSON và một tệp CSV
  --yes             ghi những gì --import đã cho xem
  --unit ĐƠN-VỊ     đơn vị của tệp được nhập, khi tệp không ghi hoặc ghi nhiều đơn vị
  --out TỆP         tên tệp được xuất (mặc định: tên biểu, trong thư mục hiện tại)
  --as THƯ-ĐIỆN-TỬ  người thực hiện, với quyền của người đó (mặc định: đơn vị đầu mối)
  --data THƯ-MỤC    nơi lưu bộ biểu mẫu (mặc định: data)
  --workbook TỆP    tệp lưu bộ biểu mẫu, thay cho --data
  --lang vi|en      ngôn ngữ của thông báo (mặc định: vi)
  --now ISO         thời điểm của đồng hồ (mặc định: đồng hồ của máy)
  --help            hiển thị hướng dẫn này`,
  en: `npm run -s files -- [options]
  Exports files of units from, and imports them into, the workbook that the page on this computer (npm start) keeps.
  --units          list the units with their ids
  --export UNIT    write a unit's Excel file (id or name)
  --import FILE    show what importing a .xlsx or .csv would change; written only with --yes
  --all DIR        write everything as one JSON and one CSV file
  --yes            write what --import shows
  --unit UNIT      the unit of an imported file that names none or several
  --out FILE       name of the exported file (default: the form's name, in the current folder)
  --as E-MAIL      who does it, with that person's rights (default: the coordinator)
  --data DIR       where the workbook is kept (default: data)
  --workbook FILE  the file the workbook is kept in, instead of --data
  --lang vi|en     language of these messages (default: vi)
  --now ISO        where the clock stands (default: the computer's clock)
  --help           show this text`,
};

export const FAULTS = {
  oneTask: {
    vi: 'Đề nghị chọn đúng một trong: --units, --export, --import, --all.',
    en: 'Give exactly one of: --units, --export, --import, --all.',
  },
  only: (option: string, of: string): Text => ({
    vi: `${option} chỉ dùng cùng với ${of}.`,
    en: `${option} goes with ${of} only.`,
  }),
  place: { vi: 'Không dùng --data cùng với --workbook.', en: '--data and --workbook exclude each other.' },
  seeHelp: { vi: 'Xem: npm run -s files -- --help', en: 'See: npm run -s files -- --help' },
} as const;

export const SAID = {
  noWorkbook: (file: string): Text => ({
    vi: `Không có bộ biểu mẫu ở ${file}. Đề nghị chạy npm start trước, hoặc chọn nơi khác bằng --data.`,
    en: `There is no workbook at ${file}. Run npm start first, or name another place with --data.`,
  }),
  damaged: (file: string): Text => ({
    vi: `Không đọc được bộ biểu mẫu ở ${file}; tệp được giữ nguyên.`,
    en: `The workbook at ${file} cannot be read; the file was left as it is.`,
  }),
  nobody: (email: string): Text => ({
    vi: `Bộ biểu mẫu không được chia sẻ với ${email}.`,
    en: `The workbook is not shared with ${email}.`,
  }),
  noUnit: (unit: string): Text => ({
    vi: `Không có đơn vị “${unit}”. Xem các đơn vị: npm run -s files -- --units`,
    en: `There is no unit “${unit}”. List them: npm run -s files -- --units`,
  }),
  notWritten: (file: string, why: string): Text => ({
    vi: `Không ghi được ${file}: ${why}`,
    en: `${file} cannot be written: ${why}`,
  }),
  made: (file: string): Text => ({ vi: `Đã ghi ${file}`, en: `Wrote ${file}` }),
  confirm: {
    vi: 'Chưa ghi gì. Thêm --yes để ghi.',
    en: 'Nothing was written. Add --yes to write.',
  },
  script: (why: string): Text => ({ vi: `Tiện ích báo lỗi: ${why}`, en: `The add-in failed: ${why}` }),
} as const;
