// The row the cursor stands in: what is asked, what the rules say of it, and where its text can be written.
import type { RowView } from '../../src/actions/views';
import { SeverityMark } from '../parts/severity';
import { useUi } from '../parts/ui';
import { Editor } from './editor';

export function RowCard({ row }: { row: RowView }) {
  const { state, t } = useUi();
  return (
    <section class="card" aria-label={t.selectedRow}>
      <h2>{row.code}</h2>
      <p class="facts">
        {row.statusText === '' ? null : <span class={'mark ' + row.status}>{row.statusText}</span>}
        <span class="muted">{t.role[row.role]}</span>
      </p>
      <p class="question">{row.text}</p>
      <Explained name={t.hint} text={row.hint} />
      <Explained name={t.note} text={row.note} />
      <Explained name={t.limit} text={row.limit} />
      {row.findings.length > 0 ? (
        <ul class="row-findings">
          {row.findings.map((finding) => (
            <li key={finding.severity + finding.message}>
              <SeverityMark severity={finding.severity} />
              <span class="message">{finding.message}</span>
              <span class="remedy">{finding.remedy}</span>
              <Accepted waiver={finding.waiver} />
            </li>
          ))}
        </ul>
      ) : null}
      {row.changed ? <Former changed={row.changed} /> : null}
      <Notes row={row} />
      {row.alone ? <p class="muted">{row.alone}</p> : null}
      {state.draft ? (
        <Editor key={state.draft.place.sheetId + '/' + state.draft.place.id} draft={state.draft} row={row} />
      ) : null}
    </section>
  );
}

/** Said where the coordinator has accepted it with a reason. */
function Accepted({ waiver }: { waiver?: string }) {
  const { state, t } = useUi();
  const waived = waiver === undefined ? undefined : state.view?.waived.find(({ id }) => id === waiver);
  return waived ? <span class="mark ok message">{'✓ ' + t.accepted + ' ' + waived.reason}</span> : null;
}

/** The row says something else than what was handed in or accepted. */
function Former({ changed: { title, former } }: { changed: NonNullable<RowView['changed']> }) {
  const { t } = useUi();
  return (
    <div class="former">
      <p class="mark warning">{'! ' + title}</p>
      {former.map(({ column, text }) => (
        <p key={column} class="explained">
          <b>{t.formerly(column)}</b>
          {' ' + (text === '' ? t.blank : text)}
        </p>
      ))}
    </div>
  );
}

/** What the last full reading found besides: rules that compare rows are not run for one row. */
function Notes({ row: { place } }: { row: RowView }) {
  const { state, t } = useUi();
  const notes = state.view?.notes.find(({ sheetId, id }) => sheetId === place.sheetId && id === place.id);
  if (!notes) return null;
  return (
    <div class="notes">
      <h3>{t.notes}</h3>
      {notes.lines.map((line) => (
        <p key={line} class="explained">
          {line}
        </p>
      ))}
      <p class="muted">{t.notesAsOf}</p>
    </div>
  );
}

/** A text under its name; nothing where there is none. Line ends stay. */
function Explained({ name, text }: { name: string; text?: string }) {
  if (!text) return null;
  return (
    <p class="explained">
      <b>{name + ':'}</b>
      {' ' + text}
    </p>
  );
}
