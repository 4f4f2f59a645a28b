// Findings one under the other, fifty at a time; each leads to its cell.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Listed } from '../state/findings';
import { Ask } from './ask';
import { Jump } from './jump';
import { SeverityMark } from './severity';
import { useUi } from './ui';

/** So many findings are shown at once. */
const PAGE = 50;

interface Props {
  readonly findings: readonly Listed[];
  /** Says in which tab and row the cell lies. */
  readonly places?: boolean;
  /** Names the unit. */
  readonly units?: boolean;
}

export function FindingList({ findings, places, units }: Props) {
  const { t } = useUi();
  const [shown, show] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const first = useRef(0);
  useLayoutEffect(() => {
    if (first.current > 0) list.current?.children[first.current]?.querySelector('button')?.focus();
    first.current = 0;
  });
  const rest = Math.min(PAGE, findings.length - shown);
  return (
    <div>
      <ul class="findings" ref={list}>
        {findings.slice(0, shown).map((listed) => (
          <li key={listed.key}>
            <Finding listed={listed} places={places} units={units} />
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <button
          type="button"
          onClick={() => {
            first.current = shown;
            show(shown + PAGE);
          }}
        >
          {t.more(rest)}
        </button>
      ) : null}
    </div>
  );
}

function Finding({ listed, places, units }: { listed: Listed; places?: boolean; units?: boolean }) {
  const { state, t } = useUi();
  const { finding, key } = listed;
  const { view } = state;
  if (!view) return null;
  const { place } = finding;
  const item = view.items[finding.item];
  const unit = units ? view.units[finding.unit]?.shortName : undefined;
  const tab = view.tabs.find((candidate) => candidate.sheetId === place?.sheetId)?.title ?? '';
  const where = [unit, places && place ? t.place(tab, place.row + 1) : undefined].filter(Boolean).join(' · ');
  return (
    <>
      <Jump place={place} name={key}>
        <span class="head">
          <SeverityMark severity={finding.severity} />
          {item ? <span class="code">{item.code}</span> : null}
        </span>
        {item ? <span class="item">{item.text}</span> : null}
        <span class="message">{view.texts[finding.message]}</span>
        <span class="remedy">{view.texts[finding.remedy]}</span>
        {finding.value === '' ? null : <span class="muted value">{t.inCell + ' ' + finding.value}</span>}
        {where === '' ? null : <span class="muted">{where}</span>}
      </Jump>
      {finding.waiver !== undefined && view.user.coordinator ? (
        <Ask about={finding.waiver} can={['waive']} quiet />
      ) : null}
    </>
  );
}
