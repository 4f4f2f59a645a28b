// The page: which view is shown, and the foot under it.
import { Foot } from '../parts/foot';
import { useUi } from '../parts/ui';
import type { Tab } from '../state/state';
import { Agency } from './agency';
import { City } from './city';
import { WorkBox } from './work';

export function App() {
  const { state, t } = useUi();
  return (
    <main class={state.view ? '' : 'starting'}>
      {state.view ? (
        <>
          <Switch />
          {state.tab === 'city' ? <City view={state.view} /> : <Agency view={state.view} />}
        </>
      ) : (
        <div class="content">
          <h1>{t.title}</h1>
          <WorkBox />
        </div>
      )}
      <Foot />
    </main>
  );
}

/** The two views, and reading everything again. */
function Switch() {
  const { state, send, perform, t } = useUi();
  const names: readonly (readonly [Tab, string])[] = [
    ['agency', t.thisTab],
    ['city', t.wholeCity],
  ];
  return (
    <div class="switch">
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons are no fieldset */}
      <div role="group" aria-label={t.views} class="segments">
        {names.map(([tab, name]) => (
          <button key={tab} type="button" aria-pressed={state.tab === tab} onClick={() => send({ is: 'tab', tab })}>
            {name}
          </button>
        ))}
      </div>
      <button
        type="button"
        class="quiet"
        disabled={state.doing === 'load'}
        onClick={() => void perform({ do: 'load' })}
      >
        {t.reload}
      </button>
    </div>
  );
}
