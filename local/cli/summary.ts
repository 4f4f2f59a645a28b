// What the demo prints when it is done: units, totals, calls, files.
import { join } from 'node:path';
import type { Lang } from '../../src/catalogue/types';
import type { Export } from '../../src/workbook/results/export';
import type { DemoResult } from './demo/demo-run';
import { FILES, TABLE } from './messages';
import type { DoneAction } from './step';
import { decimal, tableLines } from './table';

/** All lines of the summary. */
export function summaryLines(result: DemoResult, lang: Lang, out: string): readonly string[] {
  return [
    '',
    ...unitLines(result, lang),
    '',
    ...actionLines(result.actions, lang),
    '',
    TABLE.results[lang],
    ...[...result.files.keys()].map((name) => `  ${join(out, name)}${FILES[name] ? ` – ${FILES[name][lang]}` : ''}`),
  ];
}

function unitLines({ exported }: DemoResult, lang: Lang): readonly string[] {
  const row = (
    name: string,
    p: Pick<Export['totals'], 'complete' | 'expected' | 'errors' | 'warnings'>,
  ): readonly string[] => [name, `${p.complete} / ${p.expected}`, String(p.errors), String(p.warnings)];
  const header = [TABLE.unit, TABLE.progress, TABLE.errors, TABLE.warnings].map((text) => text[lang]);
  const rows = exported.progress.map((one) => row(one.name, one));
  return tableLines(header, [...rows, row(TABLE.total[lang], exported.totals)]);
}

function actionLines(actions: readonly DoneAction[], lang: Lang): readonly string[] {
  const header = [TABLE.action, TABLE.apiCalls, TABLE.otherCalls, TABLE.google].map((text) => text[lang]);
  const rows = actions.map(({ step, result }) => {
    const api = result.calls.filter((call) => call.api).length;
    const time = TABLE.seconds(decimal(result.ms / 1000, lang))[lang];
    return [step[lang], String(api), String(result.calls.length - api), time];
  });
  return tableLines(header, rows);
}
