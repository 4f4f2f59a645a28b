// Cells of a file beside what stands in the workbook.
import type { ImportCell, ImportPreview } from '../../src/actions/files/files-views';
import type { Texts } from '../texts';

/** A symbol for each result, so that it is understood without colour. */
const SYMBOLS: Readonly<Record<ImportCell['what'], string>> = { new: '+', changed: '≠', equal: '=', unread: '?' };
/** So many characters are shown of a longer text until somebody asks for all. */
const SHORT = 160;

interface Props {
  readonly preview: Pick<ImportPreview, 'rows' | 'titles'>;
  readonly cells: readonly ImportCell[];
  /** Titles of the table's own columns. */
  readonly titles: Texts['columns'];
  readonly t: Texts;
}

export function CellTable({ preview, cells, titles, t }: Props) {
  const named = new Map(preview.rows.map((row) => [row.id, row]));
  if (cells.length === 0) return <p class="muted">{t.none}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="scroll" aria-label={t.table} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {(['row', 'column', 'before', 'after', 'result'] as const).map((key) => (
              <th key={key} scope="col">
                {titles[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => {
            const row = named.get(cell.id);
            return (
              <tr key={cell.id + '|' + cell.column + '|' + (cell.at ?? '')}>
                <th scope="row">
                  {row?.code ?? cell.id}
                  {row?.text ? <span class="asked">{row.text}</span> : null}
                </th>
                <td>{preview.titles[cell.column]}</td>
                <td>
                  <Value text={cell.before} t={t} />
                </td>
                <td>
                  <Value text={cell.after} t={t} />
                </td>
                <td>
                  <span class={'mark ' + cell.what}>
                    <span class="symbol" aria-hidden="true">
                      {SYMBOLS[cell.what]}
                    </span>{' '}
                    {t.results[cell.what]}
                  </span>
                  {cell.why ? <span class="why">{cell.why}</span> : null}
                  {cell.what === 'unread' && cell.at ? <span class="muted">{t.inFile(cell.at)}</span> : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Value({ text, t }: { readonly text: string; readonly t: Texts }) {
  if (text === '') return <span class="muted">{t.empty}</span>;
  if (text.length <= SHORT) return <span class="value">{text}</span>;
  return (
    <details>
      <summary>
        <span class="value">{text.slice(0, SHORT)}…</span> <span class="more">{t.showAll}</span>
      </summary>
      <span class="value">{text}</span>
    </details>
  );
}
