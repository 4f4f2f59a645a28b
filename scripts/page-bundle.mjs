// Bundles the local page: index.html, app.js, app.css. Everything is local; nothing is fetched from elsewhere.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** The language is set again by the page itself, from the workbook. */
const INDEX = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Thành phố học tập</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="app.css">
</head>
<body>
<main><p class="loading">Đang mở bảng tính…</p></main>
<script src="app.js"></script>
</body>
</html>
`;

/**
 * Writes the page into a folder.
 * The grid's templates are compiled by @odoo/owl in the browser with new Function: the page needs script-src 'self' 'unsafe-eval'.
 * @param {string} outDir made if it is not there
 * @returns {Promise<string[]>} the names of the files
 */
export async function bundlePage(outDir) {
  mkdirSync(outDir, { recursive: true });
  await esbuild.build({
    entryPoints: { app: join(root, 'local/page/web/main.ts') },
    outdir: outDir,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    // The grid's "browser" file takes its libraries from global names.
    mainFields: ['module', 'main'],
    legalComments: 'eof',
    loader: { '.xml': 'text' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  writeFileSync(join(outDir, 'index.html'), INDEX);
  return readdirSync(outDir).sort();
}
