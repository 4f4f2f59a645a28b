// The window: what it shows at first, and its three tasks.
import { useEffect, useState } from 'preact/hooks';
import type { FilesView } from '../../src/actions/files/files-views';
import { type Server, said } from '../server';
import { TEXTS } from '../texts';
import { Everything } from './everything';
import { Export } from './export';
import { Import } from './import';
import { type Said, Says } from './says';

const TASKS = ['import', 'export', 'all'] as const;
type Task = (typeof TASKS)[number];

export function App({ server }: { readonly server: Server }) {
  const [view, setView] = useState<FilesView>();
  const [words, setWords] = useState<Said>({ doing: true, text: TEXTS.vi.starting });
  const [task, setTask] = useState<Task>('import');
  const t = TEXTS[view?.lang ?? 'vi'];
  const load = async (): Promise<void> => {
    setWords({ doing: true, text: t.starting });
    const outcome = await server.readFiles();
    if (outcome.ok) {
      document.documentElement.lang = outcome.value.lang;
      setView(outcome.value);
      setWords({ text: '' });
    } else setWords({ failed: true, text: said(outcome.trouble, t) });
  };
  useEffect(() => void load(), []);
  if (!view)
    return (
      <main class="content">
        <h1>{t.title}</h1>
        <Says said={words} />
        {words.failed ? (
          <button type="button" onClick={() => void load()}>
            {t.retry}
          </button>
        ) : null}
      </main>
    );
  const link = { server, view, t };
  return (
    <main>
      <div class="switch">
        {/* biome-ignore lint/a11y/useSemanticElements: buttons are no fieldset */}
        <div role="group" aria-label={t.tasksLabel} class="segments">
          {TASKS.map((name) => (
            <button key={name} type="button" aria-pressed={task === name} onClick={() => setTask(name)}>
              {t.tasks[name]}
            </button>
          ))}
        </div>
      </div>
      <div class="content">
        <h1 class="unseen">{t.title}</h1>
        <p class="muted">{t.of(view.city, view.round)}</p>
        {/* Each task keeps what it shows while another is in front. */}
        <div hidden={task !== 'import'}>
          <Import {...link} />
        </div>
        <div hidden={task !== 'export'}>
          <Export {...link} />
        </div>
        <div hidden={task !== 'all'}>
          <Everything {...link} />
        </div>
      </div>
    </main>
  );
}
