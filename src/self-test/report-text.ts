// The report as plain text, to be copied and sent: what did not pass comes first.
import type { Lang } from '../catalogue/types';
import { CONTRACTS, REPORT } from '../i18n/self-test';
import type { Line, SelfTestReport } from './run';

/** Longer values are cut: a report is read by people. */
const LONGEST_VALUE = 300;

/** The report in one language. @param about what stands at its head: version, account … */
export function reportText(report: SelfTestReport, lang: Lang, about: readonly string[]): string {
  const { lines, found, left, timings, ms } = report;
  const of = (state: Line['state']): readonly Line[] => lines.filter((line) => line.state === state);
  const part = (state: Line['state']): readonly string[] => {
    const some = of(state);
    return some.length === 0
      ? []
      : ['', `${REPORT[state][lang]} (${some.length})`, ...some.map((line) => `• ${lineText(line, lang)}`)];
  };
  return [
    REPORT.heading[lang],
    ...about,
    countsOf(report)[lang],
    ...(found > 0 ? [REPORT.cleanedBefore(found)[lang]] : []),
    (left.length > 0 ? REPORT.notCleaned(left.join('; ')) : REPORT.cleaned)[lang],
    ...part('failed'),
    ...part('notAllowed'),
    ...part('notTested'),
    ...part('passed'),
    '',
    REPORT.times[lang],
    ...timings.map(
      ({ method, calls, median, longest }) => `• ${method}: ${calls}, ${Math.round(median)}, ${Math.round(longest)}`,
    ),
    `${REPORT.total[lang]}: ${Math.round(ms / 1000)} ${REPORT.seconds[lang]}`,
  ].join('\n');
}

/** How many of each state. */
export function countsOf({ lines }: SelfTestReport): ReturnType<typeof REPORT.counts> {
  const count = (state: Line['state']): number => lines.filter((line) => line.state === state).length;
  return REPORT.counts(count('passed'), count('failed'), count('notAllowed'), count('notTested'));
}

/** "values.date, a date read back: expected […], seen […]" */
export function lineText({ id, expected, seen, scope, why }: Line, lang: Lang): string {
  const parts = [
    expected === undefined ? '' : `${REPORT.expected[lang]} ${short(expected)}`,
    scope === undefined ? '' : `${REPORT.missing[lang]} ${scope}`,
    seen === undefined ? '' : `${REPORT.seen[lang]} ${short(seen)}`,
    why === undefined ? '' : `${REPORT.because[lang]} ${why[lang]}`,
  ].filter(Boolean);
  return `${id}, ${CONTRACTS[id][lang]}${parts.length > 0 ? `: ${parts.join('; ')}` : ''}`;
}

const short = (text: string): string =>
  text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}… (${text.length})` : text;
