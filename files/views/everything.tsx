// Everything out, for the coordinator: JSON and CSV.
import { useState } from 'preact/hooks';
import { type Made, madeFile } from '../download';
import { said } from '../server';
import { type Link, type Said, Says, SILENT } from './says';

export function Everything({ server, view, t }: Link) {
  const [words, setWords] = useState<Said>(SILENT);
  const [made, setMade] = useState<readonly Made[]>([]);
  const make = async (): Promise<void> => {
    setMade([]);
    setWords({ doing: true, text: t.making });
    const outcome = await server.exportAll();
    if (!outcome.ok) return setWords({ failed: true, text: said(outcome.trouble, t) });
    const { json, csv, name } = outcome.value;
    setMade([madeFile(name + '.json', json, 'application/json'), madeFile(name + '.csv', csv, 'text/csv')]);
    setWords({ text: t.madeAll });
  };
  return (
    <section aria-label={t.tasks.all}>
      <p class="help">{t.allHelp}</p>
      {view.coordinator ? (
        <p class="buttons">
          <button type="button" class="primary" disabled={words.doing} onClick={() => void make()}>
            {t.makeAll}
          </button>
        </p>
      ) : (
        <p class="hint">{t.coordinatorOnly}</p>
      )}
      <Says said={words} />
      <ul>
        {made.map(({ name, href }) => (
          <li key={name} class="made">
            <a href={href} download={name}>
              {t.download(name)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
