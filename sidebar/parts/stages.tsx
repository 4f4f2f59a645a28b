// How ready a unit, or the city, is: five stages, the narrowest first, each in words with a thin bar.
import type { Stages as Counts } from '../../src/rules/readiness';
import { useUi } from './ui';

const NARROWEST_FIRST: readonly (keyof Counts)[] = ['accepted', 'handedIn', 'evidenced', 'valid', 'filled'];

export function Stages({ stages, expected }: { stages: Counts; expected: number }) {
  const { t } = useUi();
  return (
    <ul class="stages" aria-label={t.readiness}>
      {NARROWEST_FIRST.map((stage) => (
        <li key={stage} class="stage">
          <span>{t.stages[stage]}</span> <span>{t.number(stages[stage]) + '/' + t.number(expected)}</span>
          <span class="track" aria-hidden="true">
            <span class="complete" style={{ width: (expected === 0 ? 0 : (stages[stage] / expected) * 100) + '%' }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
