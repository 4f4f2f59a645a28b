// What the coordinator looks at besides the findings: figures on which units disagree, and findings accepted with a reason.
import type { ConflictView, PlaceView, SidebarView, WaivedView } from '../../src/actions/views';
import { Ask } from '../parts/ask';
import { Group } from '../parts/group';
import { Jump } from '../parts/jump';
import { useUi } from '../parts/ui';

/** One card for each figure that units give differently; nothing where all agree. */
export function Conflicts({ view }: { view: SidebarView }) {
  const { t } = useUi();
  const { conflicts } = view;
  if (conflicts.length === 0) return null;
  return (
    <Group name="conflicts" title={t.conflicts} count={conflicts.length} level={2} open>
      {() => (
        <ul class="cards">
          {conflicts.map((conflict, n) => (
            <li key={view.items[conflict.item]?.id ?? n}>
              <Conflict view={view} conflict={conflict} />
            </li>
          ))}
        </ul>
      )}
    </Group>
  );
}

function Conflict({ view, conflict }: { view: SidebarView; conflict: ConflictView }) {
  const { t } = useUi();
  const item = view.items[conflict.item];
  const where = (place: PlaceView): string =>
    t.place(view.tabs.find(({ sheetId }) => sheetId === place.sheetId)?.title ?? '', place.row + 1);
  return (
    <>
      {item ? <h3>{item.code}</h3> : null}
      {item ? <p class="muted">{item.text}</p> : null}
      <p>{conflict.message}</p>
      <ul class="findings">
        {conflict.values.map(({ unit, value, source, place }) => (
          <li key={unit}>
            <Jump place={place} name={'conflict|' + conflict.item + '|' + unit}>
              <span class="head">
                <b>{unit}</b>
                <b>{value}</b>
              </span>
              {source === '' ? null : <span class="message">{source}</span>}
              {place ? <span class="muted">{where(place)}</span> : null}
            </Jump>
          </li>
        ))}
      </ul>
      <p class="remedy">{conflict.remedy}</p>
    </>
  );
}

/** Every finding that a waiver has taken off the list. */
export function Waived({ view }: { view: SidebarView }) {
  const { t } = useUi();
  const { waived } = view;
  if (waived.length === 0) return null;
  return (
    <Group name="waived" title={t.waived} count={waived.length} level={2} open={false}>
      {() => (
        <ul class="findings">
          {waived.map((one) => (
            <li key={one.id}>
              <WaivedFinding view={view} one={one} />
            </li>
          ))}
        </ul>
      )}
    </Group>
  );
}

function WaivedFinding({ view, one }: { view: SidebarView; one: WaivedView }) {
  const { t } = useUi();
  const item = view.items[one.item];
  return (
    <>
      <Jump place={one.place} name={'waived|' + one.id}>
        <span class="head">
          <b>{view.units[one.unit]?.shortName ?? t.general}</b>
          {item ? <span class="code">{item.code}</span> : null}
        </span>
        <span class="message">{one.message}</span>
        <span class="message">
          <b>{t.reason}</b>
          {' ' + one.reason}
        </span>
        <span class="muted">{[one.by, one.when].filter(Boolean).join(', ')}</span>
      </Jump>
      {view.user.coordinator ? <Ask about={one.id} can={['end']} quiet /> : null}
    </>
  );
}
