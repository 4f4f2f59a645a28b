// The built product as it would be pushed: a folder of dist/ for each way to deploy.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Target } from '../../src/edition';
import type { Manifest } from '../host/types';

export interface Product {
  /** Code.js */
  readonly code: string;
  /** HTML files by name without ".html". */
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
}

/** Reads dist/bound/ or dist/addon/ under the project's root; undefined where it has not been built. */
export function readProduct(root: string, target: Target = 'bound'): Product | undefined {
  const dist = join(root, 'dist', target);
  if (!existsSync(join(dist, 'Code.js'))) return undefined;
  const text = (name: string): string => readFileSync(join(dist, name), 'utf8');
  const pages = readdirSync(dist).filter((name) => name.endsWith('.html'));
  return {
    code: text('Code.js'),
    html: Object.fromEntries(pages.map((name) => [basename(name, '.html'), text(name)])),
    manifest: JSON.parse(text('appsscript.json')) as Manifest,
  };
}
