// The coordinator's view: the whole, its last check, the long work, and every finding.
import type { SidebarView } from '../../src/actions/views';
import { Figures } from '../parts/figures';
import { Group } from '../parts/group';
import { Stages } from '../parts/stages';
import { useUi } from '../parts/ui';
import { phaseOf } from '../state/state';
import { Conflicts, Waived } from './exceptions';
import { Tree } from './tree';
import { Units } from './units';
import { WorkBox } from './work';

export function City({ view }: { view: SidebarView }) {
  const { t } = useUi();
  const { lastCheck } = view;
  return (
    <div class="content">
      <h1>{view.city || t.wholeCity}</h1>
      <Figures {...view.totals} />
      <Stages stages={view.totals.stages} expected={view.totals.expected} />
      <p class="muted">{lastCheck ? t.lastCheck(lastCheck.when, lastCheck.by) : t.never}</p>
      {lastCheck?.stale ? <p class="mark warning">{'! ' + t.stale}</p> : null}
      {view.notTested > 0 ? <p class="mark error">{'✗ ' + t.notTested(view.notTested)}</p> : null}
      <Actions view={view} />
      <WorkBox />
      <Group name="units" title={t.units} count={view.units.length} level={2} open={false}>
        {() => <Units view={view} />}
      </Group>
      <Conflicts view={view} />
      <Waived view={view} />
      <h2>{t.toComplete}</h2>
      {view.findings.length === 0 ? <p class="mark ok">{'✓ ' + t.noneCity}</p> : <Tree view={view} />}
    </div>
  );
}

/** Checking and drafting, for coordinators; others see who may. */
function Actions({ view }: { view: SidebarView }) {
  const { state, perform, t, now } = useUi();
  const { started, work } = state;
  const busy = started !== undefined || (work !== undefined && phaseOf(work, now) === 'running');
  const may = view.user.coordinator;
  const off = busy || !may;
  const described = may ? undefined : 'only-for';
  return (
    <section aria-label={t.actions} class="actions">
      <button
        type="button"
        class={state.form ? 'wide' : 'primary wide'}
        disabled={off}
        aria-describedby={described}
        onClick={() => void perform({ do: 'work', job: 'check' })}
      >
        {t.check}
      </button>
      <div class="buttons">
        {(['review', 'clean'] as const).map((job) => (
          <button
            key={job}
            type="button"
            disabled={off}
            aria-describedby={described}
            onClick={() => void perform({ do: 'work', job })}
          >
            {t[job]}
          </button>
        ))}
      </div>
      {may ? null : (
        <p id="only-for" class="muted">
          {t.onlyFor(view.coordinators)}
        </p>
      )}
    </section>
  );
}
