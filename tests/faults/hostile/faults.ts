// Doing a step in a workbook and saying everything that is wrong with how it went.
import type { RunResult } from '../../../local/host/types';
import { apiCalls, type Book } from '../../e2e/book';
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

/** Sets up twice and checks, and says what is wrong: the second set-up must find nothing, or refuse as the first did. */
export function unsettled(book: Book): readonly string[] {
  const before = marked(book);
  const [first, second] = [book.run('setUpWorkbook'), book.run('setUpWorkbook')].map((result) => ({
    said: read(result).filter((text) => text !== ''),
    writes: apiCalls(result).filter((call) => call.endsWith('batchUpdate')).length,
    refused: result.value !== true,
  }));
  const checked = book.run('checkCompleteness');
  const told = [...(first?.said ?? []), ...(second?.said ?? []), ...read(checked)];
  return [
    ...told.flatMap((message) => faultOf(message) ?? []),
    ...(second?.refused !== first?.refused ? [`first: ${first?.said.join()} second: ${second?.said.join()}`] : []),
    ...(second?.writes === 0 ? [] : [`the second set-up writes: ${second?.said.join()}`]),
    ...lost(book, before).map((text) => `lost: ${text.slice(0, 80)}`),
  ];
}
