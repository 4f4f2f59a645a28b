// What a check makes of waivers and typed reasons: new waivers, waivers that ended, reasons that stay beside their finding. Nothing typed is lost.
import type { Text } from '../../catalogue/types';
import { WAIVER_RESULTS as RESULTS, type WaiverState } from '../../i18n/collecting/waivers';
import type { Finding, Report } from '../../rules/types';
import { type Waiver, waivedPlace, waiverId } from '../../rules/waivers';
import { type TypedReason, typedReasons, type WaiverLine, waiverLines } from '../reading/read-waivers';
import { type Snapshot, tabWith } from '../reading/snapshot';
import type { Seen } from '../results/digest';
import { WAIVERS } from '../tabs/layout';

/** A line to be added to Ngoại lệ. */
export interface NewLine {
  readonly reason: string;
  readonly state: WaiverState;
  /** Absent where the line only keeps a reason that could not be used. */
  readonly id?: string;
  /** Absent where no such finding is there: then what the line of Cần bổ sung said of it. */
  readonly finding?: Finding;
  readonly told?: TypedReason['told'];
}

/** What is to be done. */
export interface Settled {
  readonly added: readonly NewLine[];
  /** Lines whose waiver ends, with why. */
  readonly ended: readonly { readonly line: WaiverLine; readonly state: WaiverState }[];
  /** Lines in force, with their finding where there is one: its cell may stand elsewhere by now. */
  readonly kept: readonly { readonly line: WaiverLine; readonly finding?: Finding }[];
  /** Reasons that stay in Cần bổ sung: beside their finding, by its `waiverId`, or where there is none and no Ngoại lệ, under the list. */
  readonly beside: ReadonlyMap<string, string>;
  readonly under: readonly string[];
  /** The waivers that will be in force. */
  readonly inForce: readonly Pick<Waiver, 'id' | 'reason'>[];
}

export const NOTHING_SETTLED: Settled = {
  added: [],
  ended: [],
  kept: [],
  beside: new Map(),
  under: [],
  inForce: [],
};

/** The typed reasons as waivers, for the check to try; none where there is no tab to keep them in. */
export function triedWaivers(snapshot: Snapshot, { when, by }: Pick<Waiver, 'when' | 'by'>): readonly Waiver[] {
  if (!tabWith(snapshot, WAIVERS)) return [];
  return typedReasons(snapshot).flatMap(({ id, reason }) => (id === '' ? [] : [{ id, reason, when, by }]));
}

/**
 * Compares the report with what the two tabs hold.
 * @param report of a check that was given `triedWaivers` and the waivers in force.
 */
export function settle(snapshot: Snapshot, report: Report): Settled {
  const lines = waiverLines(snapshot);
  const standing = new Map(lines.flatMap((line) => (line.reason === '' ? [] : [[line.id, line]])));
  const waived = new Map(report.waived.map(({ finding }) => [waiverId(finding), finding]));
  const open = new Map(report.findings.map((finding) => [waiverId(finding), finding]));
  const over = new Set(report.ended.map(({ id }) => id));
  const places = new Set([...waived.keys(), ...open.keys()].map(waivedPlace));
  const added: NewLine[] = [];
  const beside = new Map<string, string>();
  const under: string[] = [];
  const used = new Set(standing.keys());
  const keeps = tabWith(snapshot, WAIVERS) !== undefined;
  for (const { id, reason, told } of typedReasons(snapshot)) {
    const finding = waived.get(id);
    if (open.has(id) && !beside.has(id)) beside.set(id, reason);
    else if (!keeps) under.push(reason);
    else if (id === '' || over.has(id)) added.push({ reason, state: 'late', told });
    else if (used.has(id)) added.push({ reason, state: 'twice', told, ...some(finding) });
    else added.push({ id, reason, state: 'inForce', told, ...some(finding) });
    used.add(id);
  }
  const ended = lines.flatMap((line): Settled['ended'] => {
    if (line.reason === '') return [{ line, state: 'cleared' }];
    if (!over.has(line.id)) return [];
    return [{ line, state: places.has(waivedPlace(line.id)) ? 'changed' : 'gone' }];
  });
  const gone = new Set(ended.map(({ line }) => line));
  const kept = lines.filter((line) => !gone.has(line)).map((line) => ({ line, ...some(waived.get(line.id)) }));
  const fresh = added.flatMap(({ id, reason }) => (id === undefined ? [] : [{ id, reason }]));
  return { added, ended, kept, beside, under, inForce: [...kept.map(({ line }) => line), ...fresh] };
}

/** What a check that comes after it will see, for the digest. */
export const seenAfter = ({ inForce, beside, under }: Settled): Pick<Seen, 'waivers' | 'reasons'> => ({
  waivers: inForce,
  reasons: [...[...beside].map(([id, reason]) => ({ id, reason })), ...under.map((reason) => ({ id: '', reason }))],
});

/** What the check says of it. */
export function settledLines(waived: number, { ended, added, beside, under }: Settled): readonly Text[] {
  const unused = beside.size + under.length + added.filter(({ id }) => id === undefined).length;
  return [
    ...(waived > 0 ? [RESULTS.waived(waived)] : []),
    ...(ended.length > 0 ? [RESULTS.ended(ended.length)] : []),
    ...(unused > 0 ? [RESULTS.unused(unused)] : []),
  ];
}

const some = (finding: Finding | undefined): { readonly finding?: Finding } => (finding ? { finding } : {});
