// The server stops and starts again: nothing is lost, and windows that stayed open go on.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeInBrowser } from '../browser/chromium';
import { type LocalPage, startLocalPage } from '../browser/local-page';
import { COORDINATOR, copySample, endSessions, FINANCE } from './server';
import { BookWindow } from './window';

describeInBrowser('stopping and starting again', (browser) => {
  let folder = '';
  let server: LocalPage;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lcw-page-'));
    await copySample(folder);
    server = await startLocalPage(`--data=${folder}`);
  });
  afterEach(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  endSessions(browser);
  const startAgain = async (): Promise<void> => {
    server = await startLocalPage(`--data=${folder}`, `--port=${new URL(server.url).port}`);
  };

  it('loses nothing that was typed, drafted or decided before a stop', async () => {
    const window = await BookWindow.open(browser(), server.url, COORDINATOR);
    await window.tab('Sở Tài chính');
    await window.enter('M17', 'Nhập trước khi dừng');
    await window.choose('Thành phố học tập', 'Tạo dự thảo hồ sơ', 'Bản rà soát');
    await window.answer('OK');
    expect(await server.stop()).toBe(0);
    await startAgain();
    const later = await BookWindow.open(browser(), server.url, COORDINATOR);
    await later.choose('Dự thảo', 'Dự thảo lần 1 – Bản rà soát');
    await later.tab('Sở Tài chính');
    await later.reads('M17', 'Nhập trước khi dừng');
  });

  it('says that the server was killed, gives back what it could not save, and goes on by itself once it is there', async () => {
    const window = await BookWindow.open(browser(), server.url, FINANCE);
    await window.enter('M18', 'Đã lưu');
    await server.stop('SIGKILL');
    await window.page.getByText('Máy chủ đã dừng. Nội dung nhập lúc này không được lưu.').waitFor();
    await window.goTo('M19');
    await window.type('Chưa kịp lưu');
    expect(await window.dialog.getByLabel('Nội dung vừa nhập').inputValue()).toBe('Chưa kịp lưu');
    expect(await window.answer('OK')).toBe('Máy chủ đã dừng nên nội dung này chưa được lưu.');
    await startAgain();
    await window.page.getByText('Máy chủ đã dừng.').waitFor({ state: 'detached' });
    await window.reads('M18', 'Đã lưu');
    await window.reads('M19', '');
    await window.enter('M19', 'Nhập lại');
    await window.reads('M19', 'Nhập lại');
  });
});
