// How far a unit or the city is: a bar, and the same in words.
import type { FiguresView } from '../../src/actions/views';
import { SeverityMark } from './severity';
import { useUi } from './ui';

export function Figures({ complete, expected, errors, warnings, reasons }: FiguresView) {
  const { t } = useUi();
  const share = (n: number): string => (expected === 0 ? 0 : (Math.min(n, expected) / expected) * 100) + '%';
  return (
    <div class="figures">
      <div class="track" aria-hidden="true">
        <span class="complete" style={{ width: share(complete) }} />
        <span class="reasons" style={{ width: share(reasons) }} />
      </div>
      <p class="facts">
        <span>{t.progress(complete, expected)}</span>
        {complete >= expected && errors + warnings === 0 ? <span class="mark ok">{'✓ ' + t.done}</span> : null}
        {errors > 0 ? <SeverityMark severity="error" count={errors} /> : null}
        {warnings > 0 ? <SeverityMark severity="warning" count={warnings} /> : null}
        {reasons > 0 ? <span class="mark">{'◇ ' + t.reasons + ' ' + t.number(reasons)}</span> : null}
      </p>
    </div>
  );
}
