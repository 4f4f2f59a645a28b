// The types of build.mjs, for the tests and the benchmark.
import type { Plugin } from 'esbuild';

export const ENTRY_POINTS: readonly string[];
export const SCOPES: readonly string[];
export const TARGETS: readonly ['bound', 'addon'];
export const THIRD_PARTIES: Readonly<Record<'code' | 'sidebar' | 'files', Readonly<Record<string, string>>>>;
export const MANIFEST: Readonly<Record<string, unknown>>;
export function bundleCode(options?: {
  readonly plugins?: readonly Plugin[];
  readonly target?: 'bound' | 'addon';
}): Promise<string>;
export function bundleWindow(room: 'sidebar' | 'files'): Promise<string>;
export function build(options?: { readonly quiet?: boolean }): Promise<void>;
