// The finding that stands for a rule that threw: what it would have tested was not tested.
import { fingerprint } from '../dossier/fingerprint';
import { NOT_TESTED_TEXTS } from '../i18n/rules/structure';
import type { Finding, Rule } from './types';

/** Id of the finding; no rule of the registry has it. */
export const NOT_TESTED = 'not-tested';

/** A rule that threw: on how many rows (0: on the dossier as a whole), and what it threw first. */
export interface Failure {
  readonly rule: Rule;
  readonly rows: number;
  readonly why: string;
}

/** The one finding of a failed rule, about the workbook as a whole. */
export function notTested({ rule, rows }: Failure): Finding {
  const detail = { titleVi: rule.title.vi, titleEn: rule.title.en, rows };
  return {
    rule: NOT_TESTED,
    severity: 'error',
    value: rule.id,
    print: fingerprint(rule.id),
    message: NOT_TESTED_TEXTS.message(detail),
    remedy: NOT_TESTED_TEXTS.remedy(detail),
  };
}

/** What was thrown, as one line. */
export function reasonOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message;
  return typeof thrown === 'string' ? thrown : 'unknown';
}
