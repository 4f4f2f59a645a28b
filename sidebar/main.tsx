// The sidebar: progress of the whole and of the tab in front, with links to the cells that need something.
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ProgressView } from '../src/actions/views';
import { readProgress } from './bridge';
import { TEXTS } from './texts';

type State = { readonly busy: boolean; readonly view?: ProgressView; readonly error?: string };

function Sidebar() {
  const [state, setState] = useState<State>({ busy: true });
  const load = (): void => {
    setState((s) => ({ busy: true, view: s.view }));
    readProgress().then(
      (view) => setState({ busy: false, view }),
      (error: Error) => setState((s) => ({ busy: false, view: s.view, error: error.message })),
    );
  };
  useEffect(load, []);
  const { view } = state;
  const t = TEXTS[view?.lang ?? 'vi'];
  return (
    <main>
      <h1>{t.title}</h1>
      <p class="muted">{view?.tab}</p>
      <button type="button" disabled={state.busy} onClick={load}>
        {t.refresh}
      </button>
      <p role="status">
        {state.busy ? t.busy : ''}
        {state.error ? <span class="problem">{t.error + state.error}</span> : null}
      </p>
      {view ? <View view={view} /> : null}
    </main>
  );
}

function View({ view }: { view: ProgressView }) {
  const t = TEXTS[view.lang];
  return (
    <div>
      <h2>{t.open}</h2>
      {view.findings.length === 0 ? <p>{t.none}</p> : null}
      <ul>
        {view.findings.map((f) => (
          <li key={f.cell + f.message}>
            <strong>{f.severity + ' · ' + f.code}</strong>
            <div>{f.message + ' ' + f.remedy}</div>
            <a href={f.url}>{t.cell + f.cell}</a>
          </li>
        ))}
      </ul>
      <h2>{t.city}</h2>
      <Figures {...view.totals} lang={view.lang} />
      <h2>{t.units}</h2>
      <ul>
        {view.units.map((u) => (
          <li key={u.name}>
            {u.name}
            <Figures {...u} lang={view.lang} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Figures(props: { complete: number; expected: number; errors: number; warnings: number; lang: 'vi' | 'en' }) {
  const share = props.expected === 0 ? 100 : Math.floor((props.complete / props.expected) * 100);
  return (
    <div>
      <div class="bar" aria-hidden="true">
        <span style={{ width: share + '%' }} />
      </div>
      <span class="muted">
        {TEXTS[props.lang].figures(props.complete, props.expected, props.errors, props.warnings)}
      </span>
    </div>
  );
}

const root = document.getElementById('app');
if (root) render(<Sidebar />, root);
