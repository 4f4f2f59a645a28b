// Every finding as a tree: filtered, grouped by unit or by section, closed where there are many.
import { useMemo } from 'preact/hooks';
import type { SidebarView } from '../../src/actions/views';
import { FindingList } from '../parts/finding-list';
import { Group } from '../parts/group';
import { SeverityMark } from '../parts/severity';
import { useUi } from '../parts/ui';
import { countSeverities, type Group as Found, type Grouping, groupFindings, listFindings } from '../state/findings';
import { SEVERITIES } from '../texts';

/** With more findings than this, groups are closed at first; a group with more is divided once more. */
const MANY = 20;

export function Tree({ view }: { view: SidebarView }) {
  const { state, send, t } = useUi();
  const { filter, grouping } = state;
  const findings = useMemo(() => listFindings(view, filter), [view, filter]);
  const groups = useMemo(() => groupFindings(view, findings, grouping), [view, findings, grouping]);
  return (
    <>
      <Filters view={view} />
      <p role="status" class="muted">
        {t.shown(findings.length, view.findings.length)}
      </p>
      {findings.length === 0 ? (
        <div class="buttons">
          <p>{t.noMatch}</p>
          <button type="button" onClick={() => send({ is: 'filtered', filter: { hidden: [] } })}>
            {t.clearFilters}
          </button>
        </div>
      ) : null}
      {groups.map((group) => (
        <Branch key={group.key} view={view} group={group} level={3} open={findings.length <= MANY} />
      ))}
    </>
  );
}

function Branch(props: { view: SidebarView; group: Found; level: 3 | 4; open: boolean }) {
  const { view, group, level } = props;
  const { t } = useUi();
  const other: Grouping = group.by === 'unit' ? 'section' : 'unit';
  const name = group.by === 'unit' ? view.units[group.title]?.name : view.sections[group.title];
  const none = group.by === 'unit' ? t.general : t.otherSection;
  const within = (): Found[] =>
    level === 3 && group.findings.length > MANY ? [...groupFindings(view, group.findings, other, group.key)] : [];
  return (
    <Group name={group.key} title={name ?? none} count={group.findings.length} level={level} open={props.open}>
      {() => {
        const parts = within();
        if (parts.length < 2)
          return <FindingList findings={group.findings} places units={level === 3 && group.by === 'section'} />;
        return parts.map((part) => <Branch key={part.key} view={view} group={part} level={4} open={false} />);
      }}
    </Group>
  );
}

/** Which unit, which severities, grouped how. */
function Filters({ view }: { view: SidebarView }) {
  const { state, send, t } = useUi();
  const { filter, grouping } = state;
  const counts = useMemo(() => countSeverities(view, filter.unit), [view, filter.unit]);
  return (
    <div class="filters">
      <label for="unit">{t.filterUnit}</label>
      <select
        id="unit"
        value={filter.unit === undefined ? '' : String(filter.unit)}
        onChange={({ currentTarget: { value } }) =>
          send({ is: 'filtered', filter: { ...filter, unit: value === '' ? undefined : Number(value) } })
        }
      >
        <option value="">{t.allUnits}</option>
        {view.units.map((unit, index) => (
          <option key={unit.id} value={String(index)}>
            {unit.name}
          </option>
        ))}
      </select>
      <fieldset>
        <legend>{t.filterSeverity}</legend>
        {SEVERITIES.map((severity) => (
          <label key={severity} class="choice">
            <input
              type="checkbox"
              checked={!filter.hidden.includes(severity)}
              onChange={({ currentTarget: { checked } }) => {
                const others = filter.hidden.filter((hidden) => hidden !== severity);
                send({ is: 'filtered', filter: { ...filter, hidden: checked ? others : [...others, severity] } });
              }}
            />
            <SeverityMark severity={severity} count={counts[severity]} />
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t.groupBy}</legend>
        {(['unit', 'section'] as const).map((by) => (
          <label key={by} class="choice">
            <input
              type="radio"
              name="grouping"
              checked={grouping === by}
              onChange={() => send({ is: 'grouped', grouping: by })}
            />
            {by === 'unit' ? t.byUnit : t.bySection}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
