// What the demo prints when it is done: units, totals, calls, files.
import { join } from 'node:path';
import type { Unit } from '../../src/catalogue/plan';
import type { Lang } from '../../src/catalogue/types';
import type { DemoResult } from './demo-run';
import type { ExportedProgress } from './exported';
import { FILES, TABLE } from './messages';
import type { DoneAction } from './step';
import { decimal, tableLines } from './table';

/** All lines of the summary. */
export function summaryLines(result: DemoResult, units: readonly Unit[], lang: Lang, out: string): readonly string[] {
  return [
    '',
    ...unitLines(result, units, lang),
    '',
    ...actionLines(result.actions, lang),
    '',
    TABLE.results[lang],
    ...[...result.files.keys()].map((name) => `  ${join(out, name)}${FILES[name] ? ` – ${FILES[name][lang]}` : ''}`),
  ];
}

function unitLines({ exported }: DemoResult, units: readonly Unit[], lang: Lang): readonly string[] {
  const names = new Map(units.map((unit) => [unit.id, lang === 'vi' ? unit.shortName : unit.name.en]));
  const row = (name: string, p: Omit<ExportedProgress, 'unit'>): readonly string[] => [
    name,
    `${p.complete} / ${p.expected}`,
    String(p.errors),
    String(p.warnings),
  ];
  const header = [TABLE.unit, TABLE.progress, TABLE.errors, TABLE.warnings].map((text) => text[lang]);
  const rows = exported.progress.map((one) => row(names.get(one.unit) ?? one.unit, one));
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
