// Doing a step in a workbook and saying everything that is wrong with how it went.
import type { RunResult } from '../../../local/host/types';
import type { Book } from '../../e2e/book';
import { type Step, step } from './afterwards';
import { faultOf } from './judge';
import { lost, marked } from './watch';

/** Far over what any action needs: two reads, a write for each 2 MB, a document, menus and lock. */
const MOST_CALLS = 150;
/** Milliseconds on Google, modelled; Google ends a run after 360,000. */
const LONGEST_RUN = 120_000;

/** Does the step; one line for each thing that is wrong. */
export function faults(book: Book, one: Step, mark: string): readonly string[] {
  const before = marked(book);
  const { results, replaced = [] } = step(book, one, mark);
  const found = results.flatMap((result) => [
    ...read(result).flatMap((message) => faultOf(message) ?? []),
    ...(result.error && one.does !== 'exportAnswers' ? [`thrown: ${result.error.message}`] : []),
    ...(result.error?.ended ? ['ended by the host'] : []),
    ...(result.calls.length > MOST_CALLS ? [`${result.calls.length} calls`] : []),
    ...(result.ms > LONGEST_RUN ? [`${result.ms} ms`] : []),
  ]);
  const gone = lost(book, new Set([...before].filter((text) => !replaced.includes(text))));
  return [...found, ...gone.map((text) => `lost: ${text.slice(0, 80)}`)];
}

/** What the person reads of a run. */
function read({ alerts, toasts, value, error }: RunResult): readonly string[] {
  const reply = value as { readonly ok?: boolean; readonly failure?: { readonly text: string } } | null | undefined;
  return [
    ...[...alerts, ...toasts].flatMap(({ title, text }) => [title, text]),
    ...(reply?.ok === false ? [reply.failure?.text ?? ''] : []),
    ...(error ? [error.message] : []),
  ];
}
