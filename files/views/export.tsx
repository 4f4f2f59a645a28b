// One unit's form as an Excel file.
import { useState } from 'preact/hooks';
import { download, type Made, madeFile, XLSX } from '../download';
import { said } from '../server';
import { writeUnitSheet } from '../xlsx/write';
import { type Link, type Said, Says, SILENT } from './says';
import { UnitChoice } from './unit-choice';

export function Export({ server, view, t }: Link) {
  const [unit, setUnit] = useState(view.unit);
  const [words, setWords] = useState<Said>(SILENT);
  const [made, setMade] = useState<Made>();
  const make = async (): Promise<void> => {
    setMade(undefined);
    setWords({ doing: true, text: t.making });
    const outcome = await server.readUnitSheet(unit);
    if (!outcome.ok) return setWords({ failed: true, text: said(outcome.trouble, t) });
    const file = madeFile(outcome.value.fileName, await writeUnitSheet(outcome.value), XLSX);
    setMade(file);
    setWords({ text: t.made(file.name) });
    download(file);
  };
  return (
    <section aria-label={t.tasks.export}>
      <p class="help">{t.exportHelp}</p>
      <UnitChoice view={view} t={t} unit={unit} none={t.chooseUnit} choose={setUnit} />
      <p class="buttons">
        <button type="button" class="primary" disabled={unit === '' || words.doing} onClick={() => void make()}>
          {t.makeFile}
        </button>
      </p>
      <Says said={words} />
      {made ? (
        <p>
          <a href={made.href} download={made.name}>
            {t.download(made.name)}
          </a>
        </p>
      ) : null}
    </section>
  );
}
