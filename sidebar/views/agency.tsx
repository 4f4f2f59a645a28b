// The agency's view: the unit's progress, the row the cursor stands in, and what the unit still has to complete.
import { useMemo } from 'preact/hooks';
import type { SidebarView } from '../../src/actions/views';
import { Figures } from '../parts/figures';
import { FindingList } from '../parts/finding-list';
import { Group } from '../parts/group';
import { useUi } from '../parts/ui';
import { groupFindings, listFindings, unitIndex } from '../state/findings';
import { HandInPanel } from './hand-in';
import { RowCard } from './row';

/** With more findings than this, only the first group is open at first. */
const MANY = 12;

export function Agency({ view }: { view: SidebarView }) {
  const { state, perform, t } = useUi();
  const front = state.front ?? view.front;
  const index = unitIndex(view, front.unit?.id);
  const unit = view.units[index];
  return (
    <div class="content">
      <h1>{front.title}</h1>
      {unit && unit.name !== front.title ? <p class="unit">{unit.name}</p> : null}
      {unit ? <Figures {...unit} /> : null}
      {unit ? <HandInPanel unit={unit} handIn={front.unit?.handIn ?? unit.handIn} /> : null}
      {front.kind === 'other' ? <p>{t.noAnswers}</p> : null}
      {front.kind === 'units' && !front.unit ? <p>{t.noUnit}</p> : null}
      <button
        type="button"
        class="wide"
        disabled={state.doing === 'look' || state.doing === 'load' || state.doing === 'save'}
        onClick={() => void perform({ do: 'look' })}
      >
        {t.look}
      </button>
      {front.row ? <RowCard row={front.row} /> : front.kind === 'agency' || front.unit ? <p>{t.noRow}</p> : null}
      {unit ? <UnitFindings view={view} unit={index} /> : null}
    </div>
  );
}

function UnitFindings({ view, unit }: { view: SidebarView; unit: number }) {
  const { t } = useUi();
  const findings = useMemo(() => listFindings(view, { unit, hidden: [] }), [view, unit]);
  const groups = useMemo(() => groupFindings(view, findings, 'section', view.units[unit]?.id), [view, findings, unit]);
  return (
    <>
      <h2>{t.toComplete + ' (' + t.number(findings.length) + ')'}</h2>
      {findings.length === 0 ? <p class="mark ok">{'✓ ' + t.noneUnit}</p> : null}
      {groups.map((group) => (
        <Group
          key={group.key}
          name={group.key}
          title={view.sections[group.title] ?? t.otherSection}
          count={group.findings.length}
          level={3}
          open={findings.length <= MANY || group === groups[0]}
        >
          {() => <FindingList findings={group.findings} />}
        </Group>
      ))}
    </>
  );
}
