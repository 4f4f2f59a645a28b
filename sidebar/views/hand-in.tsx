// A unit's part on its way: handing it in, and what the coordinator decides.
import type { ComponentChildren } from 'preact';
import type { HandInView, UnitView } from '../../src/actions/views';
import { Ask } from '../parts/ask';
import { HandInLine } from '../parts/hand-in-line';
import { useUi } from '../parts/ui';
import { type Asking, isUnsaved } from '../state/state';
import { possibleFor } from '../state/units';

/** The unit's own panel: its state, and everything that this person can do with it. */
export function HandInPanel({ unit, handIn }: { unit: UnitView; handIn: HandInView }) {
  const { state, perform, t } = useUi();
  const may = possibleFor(handIn);
  const can: readonly Asking[] = [
    ...decisions(handIn, state.view?.user.coordinator),
    ...(may.send ? (['send'] as const) : []),
    ...(may.withdraw ? (['withdraw', 'letter'] as const) : []),
  ];
  return (
    <section class="hand-in">
      <h2 class="unseen">{t.handIn}</h2>
      <HandInLine handIn={handIn} />
      <Particulars handIn={handIn} />
      <UnitAsk unit={unit} handIn={handIn} can={can} first={state.draft ? undefined : 'send'}>
        <button
          type="button"
          class="quiet"
          disabled={state.doing === 'files'}
          onClick={() => void perform({ do: 'files' })}
        >
          {t.importFile}
        </button>
      </UnitAsk>
    </section>
  );
}

/** What the coordinator can decide on the unit's part; nothing for others. */
export function Decisions({ unit }: { unit: UnitView }) {
  const { state } = useUi();
  const can = decisions(unit.handIn, state.view?.user.coordinator);
  return (
    <>
      <Particulars handIn={unit.handIn} />
      {can.length > 0 ? <UnitAsk unit={unit} handIn={unit.handIn} can={can} /> : null}
    </>
  );
}

function decisions(handIn: HandInView, coordinator = false): readonly Asking[] {
  const may = possibleFor(handIn);
  return (['accept', 'return'] as const).filter((asks) => coordinator && may[asks]);
}

/** Why it was returned, and the covering letter. */
function Particulars({ handIn: { reason, letter, odd } }: { handIn: HandInView }) {
  const { t } = useUi();
  return (
    <>
      {odd ? <p class="hint">{odd}</p> : null}
      {reason === '' ? null : (
        <p class="hint">
          <b>{t.returned}</b>
          {' ' + reason}
        </p>
      )}
      {letter === '' ? null : (
        <p>
          <b>{t.letter}</b>
          {' ' + letter}
        </p>
      )}
    </>
  );
}

interface UnitAskProps {
  readonly unit: UnitView;
  readonly handIn: HandInView;
  readonly can: readonly Asking[];
  readonly first?: Asking;
  readonly children?: ComponentChildren;
}

/** Sending and accepting say first what is still open; neither is stopped by it. */
function UnitAsk({ unit, handIn, can, first, children }: UnitAskProps) {
  const { state, t } = useUi();
  const before = (asks: Asking): ComponentChildren => {
    if (asks !== 'send' && asks !== 'accept') return null;
    const open = unit.missing + unit.toFix > 0;
    return (
      <>
        <p>{open ? t.rest(unit.missing, unit.toFix) + ' ' + t.mayStill[asks] : t.noRest}</p>
        {asks === 'send' && state.draft && isUnsaved(state) ? <p>{t.unsaved(state.draft.code)}</p> : null}
      </>
    );
  };
  return (
    <Ask about={unit.id} can={can} first={first} text={handIn.letter} before={before}>
      {children}
    </Ask>
  );
}
