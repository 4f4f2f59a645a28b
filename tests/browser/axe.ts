// Accessibility of a page, by axe-core, as lines that a person can read.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/**
 * Runs axe-core on a page or on one of its frames (each frame by itself), whatever its Content-Security-Policy says.
 *
 * @param page where; must have been loaded
 * @param options axe-core's own, to switch single rules off with a reason
 * @returns one line for each element that violates a rule, empty when there is none:
 *   `color-contrast (serious) .bar > a: Elements must meet … — Fix any of the following: …`
 */
export async function axeViolations(page: Page | Frame, options: RunOptions = {}): Promise<string[]> {
  await page.evaluate(source());
  const results = (await page.evaluate(
    (chosen) => (globalThis as unknown as { axe: { run(o: object): Promise<unknown> } }).axe.run(chosen),
    { iframes: false, resultTypes: ['violations'], ...options },
  )) as AxeResults;
  return results.violations.flatMap((rule) =>
    rule.nodes.map(
      (node) =>
        `${rule.id} (${rule.impact ?? 'unrated'}) ${node.target.join(' ')}: ${rule.help} — ${(node.failureSummary ?? '').replace(/\s+/gu, ' ')}`,
    ),
  );
}

let cached: string | undefined;

function source(): string {
  cached ??= readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  return cached;
}
