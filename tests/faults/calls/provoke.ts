// Tries every fault on one action, and says what a person would have to complain of.
import type { RunResult } from '../../../local/host/types';
import type { Book } from '../../e2e/book';
import { type Case, casesFor } from './cases';
import { bookOf, type Scenario } from './scenario';
import { differences, look, type Seen, same, sameTabs, steady } from './seen';
import { type Verdict, verdictOn } from './verdict';
import { claimsNothing, faultsOf, saysState } from './words';

/** The states a workbook may be in, as runs without a fault show them. */
interface Course {
  readonly before: Seen;
  readonly finished: Seen;
  /** After two runs in a row. */
  readonly twice: Seen;
  readonly run: RunResult;
  /** What a trigger says in toasts, and what the alert says at the end. */
  readonly toasts: string;
  readonly alert: string;
}

/** One line for each case that ends as it must not: the action, the call, the fault, and what is wrong. */
export function complaints(
  scenario: Scenario,
  offset: number,
  wanted: (one: Case, i: number) => boolean = () => true,
): { readonly cases: number; readonly wrong: readonly string[] } {
  const course = undisturbed(scenario);
  const cases = thinned(casesFor(course.run.calls, offset), offset, scenario.alike === true).filter(wanted);
  const wrong = cases.flatMap((one) =>
    tried(scenario, course, one).map((problem) => `${scenario.entry} (${scenario.what}), ${one.name}: ${problem}`),
  );
  return { cases: cases.length, wrong };
}

/**
 * At every call one case, two where it has many, in turn; all of them where FAULT_CASES is "all".
 * @param alike true where another action makes the same calls: then only those with an effect
 */
function thinned(cases: readonly Case[], offset: number, alike: boolean): readonly Case[] {
  if (process.env.FAULT_CASES === 'all') return cases;
  const byCall = new Map<number, Case[]>();
  for (const one of cases) byCall.set(one.k, [...(byCall.get(one.k) ?? []), one]);
  return [...byCall].flatMap(([k, all]) => {
    if (alike && all.length <= 4) return [];
    const turn = (k + offset) % all.length;
    return all.filter((_, i) => i === turn || (all.length > 4 && i === (turn + (all.length >> 1)) % all.length));
  });
}

function undisturbed(scenario: Scenario): Course {
  const book = bookOf(scenario.world());
  const before = look(book);
  const run = scenario.act(book);
  const verdict = verdictOn(run, scenario.silent === true);
  if (verdict.is !== 'done') throw new Error(`${scenario.entry} (${scenario.what}) fails by itself: ${verdict.text}`);
  const finished = look(book);
  scenario.act(book);
  return { before, finished, twice: look(book), run, toasts: verdict.text, alert: lastAlert(run) };
}

function tried(scenario: Scenario, course: Course, { hook, ends, invisible }: Case): readonly string[] {
  const world = scenario.world();
  const book = bookOf(world);
  book.host.beforeCall = hook;
  const run = scenario.act(book);
  book.host.beforeCall = undefined;
  const verdict = told(verdictOn(run, scenario.silent === true), course);
  const wrong: string[] = [];
  if (ends !== (verdict.is === 'ended')) wrong.push(ends ? 'was not ended' : 'ran into the time limit');
  if (book.host.heldLocks().length > 0) wrong.push('a lock is still held');
  const untouched = book.host.workbook.state === world.state && nothingMade(book, scenario);
  const seen = untouched ? course.before : look(book);
  const stage = stageOf(seen, course, scenario);
  if (stage === undefined)
    wrong.push(
      `left neither as before (${differs(seen, course.before)}) nor finished (${differs(seen, course.finished)})`,
    );
  if (invisible && (verdict.is !== 'done' || stage !== 'finished'))
    wrong.push(`one passing fault was not got over: ${verdict.is} “${verdict.text}”, ${stage}`);
  wrong.push(...said(verdict, seen, stage, course, scenario));
  if (!untouched && wrong.length === 0) wrong.push(...again(scenario, course, book, stage));
  return wrong;
}

/** Where no alert can be shown, Google's own box tells how the action ended. */
const told = (verdict: Verdict, { alert }: Course): Verdict =>
  verdict.is === 'failed' && alert !== '' && steady(verdict.text) === steady(alert)
    ? { is: 'done', text: '' }
    : verdict;

const lastAlert = ({ alerts }: RunResult): string => alerts[alerts.length - 1]?.text ?? '';

type Stage = 'before' | 'finished' | 'marked' | 'halfway' | undefined;

function stageOf(seen: Seen, { before, finished }: Course, { halfway }: Scenario): Stage {
  if (same(seen, finished)) return 'finished';
  if (same(seen, { ...before, folders: seen.folders })) return 'before';
  if (seen.unfinished) return 'marked';
  return halfway?.is(seen, before, finished) ? 'halfway' : undefined;
}

const differs = (one: Seen, other: Seen): string => differences(one, other).slice(0, 4).join(', ');

/** Nothing in Drive and no trigger is other than at the beginning. */
function nothingMade(book: Book, scenario: Scenario): boolean {
  const { drive, lasting } = scenario.world();
  return book.host.drive.minted === drive.minted && book.host.lasting() === lasting;
}

/** What is wrong with what the person was told, and with what stays without being told. */
function said(verdict: Verdict, seen: Seen, stage: Stage, course: Course, scenario: Scenario): readonly string[] {
  const wrong: string[] = [];
  const { is, text } = verdict;
  const writes = !same(course.before, course.finished);
  if (is === 'done' && !scenario.silent && !scenario.reports && stage !== 'finished') wrong.push('claims success');
  if (!scenario.unseen && (is === 'failed' || (scenario.silent && text !== course.toasts && text !== '')))
    wrong.push(...faultsOf(text).map((fault) => `“${text}” ${fault}`));
  if (is === 'failed' && writes && !saysState(text)) wrong.push(`“${text}” does not say whether something was written`);
  if (is === 'failed' && writes && claimsNothing(text) && !sameTabs(seen, course.before))
    wrong.push(`“${text}” is not true (${stage})`);
  const orphans = seen.unlisted.filter((name) => !course.before.unlisted.includes(name) && /^Dự thảo lần/.test(name));
  if (orphans.length > 0 && !/chưa rõ nội dung/.test(text))
    wrong.push(`an unlisted document looks finished: ${orphans}`);
  if (is === 'failed' && seen.making.length > 0 && !/đang tạo/.test(text))
    wrong.push('leaves an unfinished document and does not say so');
  return wrong;
}

/** The second run, without a fault. */
function again(scenario: Scenario, { finished, twice }: Course, book: Book, stage: Stage): readonly string[] {
  const run = scenario.act(book);
  if (run.error) return [`a second run fails: ${run.error.message}`];
  const seen = look(book);
  const wanted =
    stage === 'finished'
      ? [twice, finished]
      : stage === 'halfway' && scenario.halfway?.again === 'twice'
        ? [twice]
        : [finished];
  if (wanted.some((one) => same(seen, one))) return [];
  return [`after a second run (${stage}) it is not as it should be: ${differs(seen, wanted[0] as Seen)}`];
}
