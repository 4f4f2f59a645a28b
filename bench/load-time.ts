// How long Google's runtime would need for the bundle itself: compiled and evaluated in a bare context.
import vm from 'node:vm';
import { bareContext } from '../local/host/context/end';
import { median } from './median';

/** Median of 20 in milliseconds; a comment makes each text new, so that nothing comes from V8's cache. */
export function loadTime(code: string): number {
  return median(20, (i) => {
    const context = bareContext();
    const began = performance.now();
    new vm.Script(`${code}\n// ${i}`, { filename: 'Code.js' }).runInContext(context);
    return performance.now() - began;
  });
}
