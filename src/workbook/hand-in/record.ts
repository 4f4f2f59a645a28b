// The machine-readable record of a unit's hand-in: compact JSON in a protected cell, with a mark that shows whether somebody changed it.

import type { HandIn, HandInState } from '../../dossier/collected/hand-in';
import { fingerprint } from '../../dossier/fingerprint';

/** What the cell keeps. */
export type HandInRecord = Pick<HandIn, 'state' | 'when' | 'by' | 'reason' | 'handedIn'>;

const STATES: readonly HandInState[] = ['entering', 'handed-in', 'returned', 'accepted'];

/** The text for the cell of a unit. */
export function handInText(unit: string, { state, when, by, reason, handedIn }: HandInRecord): string {
  const kept = { v: 1, s: state, w: when, b: by, r: reason, d: handedIn };
  return JSON.stringify({ ...kept, k: mark(unit, JSON.stringify(kept)) });
}

/** Reads the text; undefined where it is another unit's, was changed, or holds something else. "" is nothing recorded yet. */
export function readHandInText(unit: string, text: string): HandInRecord | undefined {
  if (text.trim() === '') return { state: 'entering' };
  try {
    const { k, ...kept } = JSON.parse(text) as Record<string, unknown>;
    const state = STATES.find((one) => one === kept.s);
    if (kept.v !== 1 || state === undefined || k !== mark(unit, JSON.stringify(kept))) return undefined;
    const part = (key: string): string | undefined => (typeof kept[key] === 'string' ? String(kept[key]) : undefined);
    return { state, when: part('w'), by: part('b'), reason: part('r'), handedIn: part('d') };
  } catch {
    return undefined;
  }
}

const mark = (unit: string, kept: string): string => fingerprint(`${unit}\n${kept}`).slice(0, 8);
