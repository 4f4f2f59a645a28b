// How a unit's part stands, in a few words: its state, whether it is in time, what changed since.
import type { HandInView } from '../../src/actions/views';
import { STATE_MARKS } from '../texts';
import { useUi } from './ui';

export function HandInLine({ handIn }: { handIn: HandInView }) {
  const { t } = useUi();
  const { symbol, colour } = STATE_MARKS[handIn.asked ?? handIn.state];
  return (
    <p class="facts">
      <span class={'mark ' + colour}>
        <span class="symbol" aria-hidden="true">
          {symbol}
        </span>
        {' ' + handIn.text}
      </span>
      {handIn.timely === '' ? null : (
        <span class={handIn.late ? 'mark error' : ''}>{(handIn.late ? '✗ ' : '') + handIn.timely}</span>
      )}
      {handIn.changed > 0 ? <span class="mark warning">{'! ' + t.changedRows(handIn.changed)}</span> : null}
    </p>
  );
}
