// What to click once the code is on Google, for each way to deploy.
import type { Lang } from '../../src/catalogue/types';
import type { Target } from '../../src/edition';
import type { Project } from './project-file';
import { scriptUrl, spreadsheetUrl } from './texts';

const MARKETPLACE = 'https://console.cloud.google.com/apis/api/appsmarket-component.googleapis.com/googleapps_sdk';
const ADMIN = 'https://admin.google.com';

/** Lines to print. `first`: the project was created just now. The pages for administrators say the same at length. */
export const NEXT: Readonly<
  Record<Target, (project: Project, first: boolean) => Readonly<Record<Lang, readonly string[]>>>
> = {
  bound: ({ scriptId = '', parentId }, first) => {
    const script = scriptUrl(scriptId);
    const sheet = parentId === undefined ? undefined : spreadsheetUrl(parentId);
    const places = { vi: [`Mã nguồn: ${script}`], en: [`Script: ${script}`] };
    if (sheet) {
      places.vi.unshift(`Bảng tính: ${sheet}`);
      places.en.unshift(`Spreadsheet: ${sheet}`);
    }
    if (!first)
      return {
        vi: [
          'Mã nguồn trên Google đã là bản mới nhất.',
          ...places.vi,
          'Việc tiếp theo: tải lại bảng tính ở mọi cửa sổ đang mở. Nếu phiên bản có thay đổi về biểu mẫu, chọn Khởi tạo bộ biểu mẫu một lần nữa.',
        ],
        en: [
          'The code on Google is up to date.',
          ...places.en,
          'Next: reload the spreadsheet wherever it is open. If the version changes the layout, choose Khởi tạo bộ biểu mẫu once more.',
        ],
      };
    return {
      vi: [
        'Mã nguồn đã ở trên Google.',
        ...places.vi,
        'Việc tiếp theo:',
        '1. Mở (hoặc tải lại) bảng tính; sau vài giây có trình đơn “Thành phố học tập”.',
        '2. Chọn “Khởi tạo bộ biểu mẫu”. Google hỏi quyền một lần: chọn tài khoản; nếu hiện “Google chưa xác minh ứng dụng này”, chọn Nâng cao › Đi tới…; đánh dấu mọi quyền, chọn Cho phép. Sau đó chọn lại “Khởi tạo bộ biểu mẫu”.',
        '3. Chọn “Tự kiểm tra hệ thống” để biết mọi thứ hoạt động.',
        'Lưu ý: ai được chỉnh sửa bảng tính thì cũng chỉnh sửa được mã nguồn. Khi dùng chính thức, đề nghị dùng npm run deploy:addon. Xem docs/quan-tri.md.',
      ],
      en: [
        'The code is on Google.',
        ...places.en,
        'Next:',
        '1. Open (or reload) the spreadsheet; after some seconds there is the menu “Thành phố học tập”.',
        '2. Choose “Khởi tạo bộ biểu mẫu” (set up). Google asks for permission once: choose the account; where it says “Google hasn’t verified this app”, choose Advanced › Go to…; tick every permission, choose Allow. Then choose “Khởi tạo bộ biểu mẫu” again.',
        '3. Choose “Tự kiểm tra hệ thống” (self-test) to see that everything works.',
        'Note: whoever may edit the spreadsheet may edit the script too. For production use npm run deploy:addon. See docs/administrators.md.',
      ],
    };
  },
  addon: ({ scriptId = '' }, first) => {
    const script = scriptUrl(scriptId);
    const settings = `https://script.google.com/home/projects/${scriptId}/settings`;
    if (!first)
      return {
        vi: [
          'Mã nguồn trên Google đã là bản mới nhất.',
          `Mã nguồn: ${script}`,
          'Việc tiếp theo: bản dùng thử (Triển khai thử nghiệm, “Mã mới nhất”) có ngay bản mới. Bản đã phát hành chưa đổi: tạo phiên bản mới (Triển khai › Quản lý các mục triển khai › Chỉnh sửa › Phiên bản mới),',
          `rồi ghi số phiên bản đó vào “App Configuration” của Marketplace SDK: ${MARKETPLACE}`,
        ],
        en: [
          'The code on Google is up to date.',
          `Script: ${script}`,
          'Next: a test deployment of the “Latest code” has it at once. What is published has not changed: create a new version (Deploy › Manage deployments › Edit › New version),',
          `then put its number into “App Configuration” of the Marketplace SDK: ${MARKETPLACE}`,
        ],
      };
    return {
      vi: [
        'Mã nguồn của tiện ích bổ sung đã ở trên Google.',
        `Mã nguồn: ${script}`,
        'Dùng thử (trong một bảng tính, chưa bật được “Tự động kiểm tra khi nhập”):',
        '1. Mở mã nguồn, chọn Triển khai › Triển khai thử nghiệm; ở “Chọn loại” bật “Tiện ích bổ sung của trình chỉnh sửa”.',
        '2. Chọn Tạo thử nghiệm mới: Mã mới nhất; trạng thái “Đã cài đặt và đã bật”; chọn một bảng tính làm tài liệu thử; Lưu; Thực thi.',
        '3. Trong bảng tính: Tiện ích mở rộng › Thành phố học tập › Khởi tạo bộ biểu mẫu, cho phép mọi quyền.',
        'Phát hành riêng trong miền Google Workspace:',
        `1. Gắn dự án với một dự án Google Cloud của miền (màn hình xin phép loại “Internal”), trong đó bật Sheets, Docs, Drive API: ${settings}`,
        '2. Trong mã nguồn: Triển khai › Lần triển khai mới › Tiện ích bổ sung; ghi lại số phiên bản.',
        `3. Bật Google Workspace Marketplace SDK; “App Configuration”: Private, Editor add-on › Sheets, mã dự án ${scriptId} và số phiên bản, các quyền như trong appsscript.json; “Store Listing”: điền rồi Publish: ${MARKETPLACE}`,
        `4. Quản trị viên miền cài cho mọi người hoặc cho một đơn vị: ${ADMIN} › Ứng dụng › Ứng dụng trên Google Workspace Marketplace.`,
        'Xem docs/quan-tri.md.',
      ],
      en: [
        'The add-on’s code is on Google.',
        `Script: ${script}`,
        'Trial (in one spreadsheet; “Tự động kiểm tra khi nhập” cannot be switched on in it):',
        '1. Open the script, choose Deploy › Test deployments; beside “Select type” enable “Editor Add-on”.',
        '2. Create new test: Latest code; config “Installed and enabled”; choose a spreadsheet as the test document; Save test; Execute.',
        '3. In the spreadsheet: Extensions › Thành phố học tập › Khởi tạo bộ biểu mẫu (set up), and allow every permission.',
        'Private publication in a Google Workspace domain:',
        `1. Tie the project to a Google Cloud project of the domain (consent screen “Internal”) in which the Sheets, Docs and Drive APIs are enabled: ${settings}`,
        '2. In the script: Deploy › New deployment › Add-on; note the version number.',
        `3. Enable the Google Workspace Marketplace SDK; “App Configuration”: Private, Editor add-on › Sheets, script id ${scriptId} and the version number, scopes as in appsscript.json; “Store Listing”: fill in, then Publish: ${MARKETPLACE}`,
        `4. The domain’s administrator installs it for everyone or for one unit: ${ADMIN} › Apps › Google Workspace Marketplace apps.`,
        'See docs/administrators.md.',
      ],
    };
  },
};
