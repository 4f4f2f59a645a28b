// A severity as people see it: symbol and word, colour on top.
import type { Severity } from '../../src/rules/types';
import { SYMBOLS } from '../texts';
import { useUi } from './ui';

export function SeverityMark({ severity, count }: { severity: Severity; count?: number }) {
  const { t } = useUi();
  return (
    <span class={'mark ' + severity}>
      <span class="symbol" aria-hidden="true">
        {SYMBOLS[severity]}
      </span>
      {' ' + t.severity[severity] + (count === undefined ? '' : ' ' + t.number(count))}
    </span>
  );
}
