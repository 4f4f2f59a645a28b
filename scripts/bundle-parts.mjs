// What Code.js consists of: node scripts/bundle-parts.mjs. Each part by itself, so their sum is a little more than the whole.
import * as esbuild from 'esbuild';
import { bundleCode, bundleParts } from './build.mjs';

const [{ code, packed }, whole] = await Promise.all([bundleParts(), bundleCode()]);
const [head, ...pieces] = code.split(/^\/\/ ((?:src|node_modules)\/\S+)$/m);
const sizes = new Map([
  ['packed texts', packed.length],
  ['patterns', await sizeOf(head)],
]);
for (let i = 0; i < pieces.length; i += 2) {
  const part = pieces[i].split('/').slice(0, 2).join('/');
  sizes.set(part, (sizes.get(part) ?? 0) + (await sizeOf(pieces[i + 1])));
}
for (const [part, size] of [...sizes, ['Code.js', Buffer.byteLength(whole)]].sort((a, b) => b[1] - a[1]))
  console.log(`${part.padEnd(20)} ${(size / 1024).toFixed(1).padStart(7)} KB`);

async function sizeOf(text) {
  const { code } = await esbuild.transform(text.replace(/^export \{[^}]*\};?/m, ''), { minify: true, charset: 'utf8' });
  return Buffer.byteLength(code);
}
