// The units one by one: how far each is, and what waits to be done with its part.
import { useMemo } from 'preact/hooks';
import type { SidebarView, UnitView } from '../../src/actions/views';
import { Figures } from '../parts/figures';
import { Group } from '../parts/group';
import { HandInLine } from '../parts/hand-in-line';
import { Stages } from '../parts/stages';
import { useUi } from '../parts/ui';
import { ordered } from '../state/units';
import { Decisions } from './hand-in';

export function Units({ view }: { view: SidebarView }) {
  const { state, send, t } = useUi();
  const { order } = state;
  const units = useMemo(() => ordered(view.units, order), [view, order]);
  return (
    <>
      <fieldset>
        <legend>{t.order}</legend>
        {(['urgent', 'listed'] as const).map((by) => (
          <label key={by} class="choice">
            <input
              type="radio"
              name="order"
              checked={order === by}
              onChange={() => send({ is: 'ordered', order: by })}
            />
            {t.orders[by]}
          </label>
        ))}
      </fieldset>
      <ul class="cards">
        {units.map((unit) => (
          <li key={unit.id}>
            <Unit unit={unit} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Unit({ unit }: { unit: UnitView }) {
  const brief = (
    <>
      <HandInLine handIn={unit.handIn} />
      <Figures {...unit} />
    </>
  );
  return (
    <Group name={'unit:' + unit.id} title={unit.name} level={3} open={false} brief={brief}>
      {() => (
        <>
          <Decisions unit={unit} />
          <Stages stages={unit.stages} expected={unit.expected} />
        </>
      )}
    </Group>
  );
}
