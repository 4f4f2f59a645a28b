// Names of downloads, and what the pages may do.
import { attachment, FRAME_POLICY, PAGE_POLICY, typeOf } from '../../../../local/page/http/headers';

describe('the name of a download', () => {
  it('is written in full, and in plain letters for what cannot read that', () => {
    expect(attachment('Dự thảo lần 1 – Đơn đăng ký.docx')).toBe(
      `attachment; filename="Du thao lan 1 - Don dang ky.docx"; filename*=UTF-8''D%E1%BB%B1%20th%E1%BA%A3o%20l%E1%BA%A7n%201%20%E2%80%93%20%C4%90%C6%A1n%20%C4%91%C4%83ng%20k%C3%BD.docx`,
    );
  });

  it('cannot end the header, leave the folder or hide its ending', () => {
    expect(attachment('a"\r\nX: y/../b\\c\u202Excod.docx')).toBe(
      `attachment; filename="aX y..bcxcod.docx"; filename*=UTF-8''aX%20y..bcxcod.docx`,
    );
    expect(attachment('城市 (1)*.xlsx')).toBe(
      `attachment; filename="__ (1).xlsx"; filename*=UTF-8''%E5%9F%8E%E5%B8%82%20%281%29.xlsx`,
    );
  });
});

describe('what the pages may do', () => {
  it('is loading from this server only, and never being framed by another page', () => {
    expect(PAGE_POLICY).toContain("default-src 'none'");
    expect(PAGE_POLICY).toContain("frame-ancestors 'none'");
    expect(`${PAGE_POLICY}${FRAME_POLICY}`).not.toMatch(/https?:|\*/);
  });

  it('is for the sidebar and a dialog: run its own script without an origin, ask nobody', () => {
    expect(FRAME_POLICY).toMatch(/^sandbox allow-scripts allow-popups allow-downloads;/);
    expect(FRAME_POLICY).not.toMatch(/connect-src|allow-same-origin|'self'.*script/);
  });

  it('is told by the right type, and by none for a file of an unknown kind', () => {
    expect(typeOf('app.js')).toBe('text/javascript; charset=utf-8');
    expect(typeOf('app.exe')).toBe('application/octet-stream');
  });
});
