// Choosing a unit.
import { useId } from 'preact/hooks';
import type { Link } from './says';

interface Props extends Pick<Link, 'view' | 't'> {
  readonly unit: string;
  /** What stands for no unit. */
  readonly none: string;
  readonly choose: (unit: string) => void;
}

export function UnitChoice({ view, t, unit, none, choose }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t.unit}</label>
      <select id={id} value={unit} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{none}</option>
        {view.units.map(({ id: one, name }) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
