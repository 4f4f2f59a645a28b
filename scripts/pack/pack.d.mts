// The types of pack.mjs, for its tests.
import type { BuildOptions } from 'esbuild';

export function packed(code: string, plain: readonly string[]): BuildOptions;
