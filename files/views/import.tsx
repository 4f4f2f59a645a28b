// A file in: chosen, read on this computer, compared, confirmed, written.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ImportDone, ImportPreview } from '../../src/actions/files/files-views';
import { LARGEST, readFile } from '../read-file';
import { said } from '../server';
import { Unreadable } from '../unreadable';
import { Left } from './left';
import { Preview, writes } from './preview';
import { type Link, type Said, Says, SILENT } from './says';
import { UnitChoice } from './unit-choice';

interface Done {
  readonly preview: ImportPreview;
  readonly done: ImportDone;
}

export function Import({ server, view, t }: Link) {
  const [unit, setUnit] = useState('');
  const [file, setFile] = useState<File>();
  const [words, setWords] = useState<Said>(SILENT);
  const [preview, setPreview] = useState<ImportPreview>();
  const [done, setDone] = useState<Done>();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const result = useRef<HTMLHeadingElement>(null);
  /** How often the person has begun anew: the keyboard goes back to the choice of a file. */
  const [begun, setBegun] = useState(0);
  useEffect(() => result.current?.focus(), [preview]);
  useEffect(() => {
    if (begun > 0) chooser.current?.focus();
  }, [begun]);

  const fail = (text: string): void => setWords({ failed: true, text });
  const look = async (): Promise<void> => {
    if (!file) return;
    setPreview(undefined);
    setDone(undefined);
    setWords({ doing: true, text: t.reading });
    try {
      // The size is known before a byte is read.
      if (file.size > LARGEST) throw new Unreadable('too-large');
      const content = await readFile(file.name, new Uint8Array(await file.arrayBuffer()));
      setWords({ doing: true, text: t.comparing });
      const outcome = await server.previewImport({ ...content, unit });
      if (!outcome.ok) return fail(said(outcome.trouble, t));
      setPreview(outcome.value);
      setWords(SILENT);
    } catch (error) {
      fail(t.unreadable[error instanceof Unreadable ? error.why : 'damaged'] + ' ' + t.nothingWritten);
    }
  };
  const write = async (asked: ImportPreview): Promise<void> => {
    setWords({ doing: true, text: t.writing });
    const cells = writes(asked).map(({ id: row, column, before, after }) => ({ id: row, column, before, after }));
    const outcome = await server.applyImport({ unit: asked.unit, cells });
    if (!outcome.ok) return fail(said(outcome.trouble, t, true));
    setPreview(undefined);
    setDone({ preview: asked, done: outcome.value });
    setWords({ text: t.written(outcome.value.written) });
  };
  const begin = (text: string): void => {
    setPreview(undefined);
    setDone(undefined);
    setFile(undefined);
    if (chooser.current) chooser.current.value = '';
    setWords({ text });
    setBegun(begun + 1);
  };
  return (
    <section aria-label={t.tasks.import}>
      <div class="choosing" hidden={preview !== undefined || done !== undefined}>
        <p class="help">{t.importHelp}</p>
        <div class="field">
          <label for={id}>{t.file}</label>
          <input
            id={id}
            ref={chooser}
            type="file"
            class="unseen"
            accept=".xlsx,.csv"
            onChange={(event) => {
              setFile(event.currentTarget.files?.[0]);
              setWords(SILENT);
            }}
          />
          {/* The browser's own button speaks the browser's language. */}
          <label for={id} class="chooser">
            {t.chooseFile}
          </label>{' '}
          <span class={file ? '' : 'muted'}>{file?.name ?? t.noFile}</span>
        </div>
        <UnitChoice view={view} t={t} unit={unit} none={t.asInFile} choose={setUnit} />
        <p class="buttons">
          <button type="button" class="primary" disabled={!file || words.doing} onClick={() => void look()}>
            {t.preview}
          </button>
        </p>
      </div>
      {preview ? (
        <Preview
          preview={preview}
          t={t}
          heading={result}
          busy={words.doing === true}
          write={() => void write(preview)}
          cancel={() => begin(t.cancelled)}
        />
      ) : null}
      <Says said={words} />
      {done ? (
        <>
          <Left {...done} t={t} />
          <p class="buttons">
            {done.done.left.length > 0 ? (
              <button type="button" class="primary" onClick={() => void look()}>
                {t.again}
              </button>
            ) : null}
            <button type="button" onClick={() => begin('')}>
              {t.another}
            </button>
          </p>
        </>
      ) : null}
    </section>
  );
}
