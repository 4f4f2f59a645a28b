// Rules on the workbook itself: what its tabs lack, found while reading it; and which rows that hides.
import type { Slot } from '../../catalogue/plan';
import type { Answer } from '../../dossier/types';
import type { Detail } from '../../i18n/rules/rule-texts';
import { STRUCTURE_TEXTS as TEXTS } from '../../i18n/rules/structure';
import { quoted } from '../measures/values';
import type { CheckInput, Hit, Rule, Severity, StructureProblem } from '../types';

type Kind = StructureProblem['kind'];

/** Problems that leave a whole tab unread. */
const BREAKS: ReadonlySet<Kind> = new Set<Kind>(['tab-missing', 'column-missing', 'duplicate-id']);

/**
 * Tells the rows whose emptiness is explained by a broken tab or a lost row, which is reported already: nobody can fill
 * them in before the repair. They still count as owed and missing.
 */
export function hiddenRows(problems: readonly StructureProblem[]): (slot: Slot, placed: boolean) => boolean {
  const broken = problems.filter((p) => BREAKS.has(p.kind));
  const lost = problems.filter((p) => p.kind === 'row-missing');
  const withoutUnit = broken.some((p) => p.unit === undefined);
  const brokenUnits = new Set(broken.map((p) => p.unit).filter((u) => u !== undefined));
  const lostUnits = new Set(lost.map((p) => p.unit).filter((u) => u !== undefined));
  return ({ unit }, placed) => {
    if (brokenUnits.has(unit.id) || (unit.collective !== undefined && brokenUnits.has(unit.collective))) return true;
    return !placed && (withoutUnit || lostUnits.has(unit.id));
  };
}

/** A rule that turns the problems of one kind into findings, each told once. */
function onProblem(
  id: keyof typeof TEXTS,
  kind: Kind,
  severity: Severity,
  rowOf: (problem: StructureProblem, rows: Rows) => Answer | undefined = () => undefined,
): Rule {
  const checkDossier = ({ problems, plan, dossier }: CheckInput): readonly Hit[] => {
    const own = kind === 'column-missing' ? columnsByTab(problems) : problems.filter((p) => p.kind === kind);
    if (own.length === 0) return [];
    const units = new Set(plan.units.map((u) => u.id));
    const rows: Rows = { answers: dossier.answers, taken: new Set() };
    const told = new Set<string>();
    return own.flatMap((problem) => {
      const answer = rowOf(problem, rows);
      const key = JSON.stringify([problem.tab, problem.unit, problem.what, problem.value, answer?.slot.key]);
      if (told.has(key)) return [];
      told.add(key);
      const unit = problem.unit !== undefined && units.has(problem.unit) ? problem.unit : undefined;
      return [{ answer, unit, place: problem.place, value: textInCell(problem), detail: detailOf(problem, answer) }];
    });
  };
  return { id, family: 'structure', severity, needs: 'dossier', ...TEXTS[id], checkDossier };
}

/** The lost columns of one tab as one problem that names them all, a line each: most often its heading row went. */
function columnsByTab(problems: readonly StructureProblem[]): readonly StructureProblem[] {
  const tabs = new Map<string, StructureProblem>();
  for (const problem of problems) {
    if (problem.kind !== 'column-missing') continue;
    const key = JSON.stringify([problem.tab, problem.unit]);
    const told = tabs.get(key);
    const columns = told ? new Set([...told.what.split('\n'), problem.what]) : [problem.what];
    tabs.set(key, { ...(told ?? problem), what: [...columns].join('\n') });
  }
  return [...tabs.values()];
}

function detailOf({ tab, what, value = '' }: StructureProblem, answer: Answer | undefined): Detail {
  if (!answer) return { tab, what, value };
  const { code, text } = answer.slot.item;
  return { tab, what, value, rowVi: `${code.vi} – ${quoted(text.vi)}`, rowEn: `${code.en} – ${quoted(text.en)}` };
}

/** What stands in the cell: known where the problem brings it, and for an id that stands twice. */
const textInCell = ({ kind, what, value }: StructureProblem): string => value ?? (kind === 'duplicate-id' ? what : '');

/** The rows to look for a problem's row in; a lost row is named by its printed code, which several rows can share. */
interface Rows {
  readonly answers: readonly Answer[];
  readonly taken: Set<Answer>;
}

/** True where the id, as it stands in the id column, is this row's: the item's alone in an agency's tab, with the unit in a shared one. */
const hasId = ({ slot }: Answer, { unit, what }: StructureProblem): boolean =>
  slot.key === what || (slot.unit.id === unit && slot.key === `${unit}/${what}`);

const duplicated = (problem: StructureProblem, { answers }: Rows): Answer | undefined =>
  answers.find((answer) => hasId(answer, problem));

function lostRow(problem: StructureProblem, { answers, taken }: Rows): Answer | undefined {
  const named = (answer: Answer): boolean =>
    answer.slot.unit.id === problem.unit && answer.place === undefined && answer.slot.item.code.vi === problem.what;
  const found = answers.find((answer) => !taken.has(answer) && (hasId(answer, problem) || named(answer)));
  if (found) taken.add(found);
  return found;
}

/** The rules on structure, in the registry's order. A tab that cannot be read stops the final copy. */
export const STRUCTURE_RULES: readonly Rule[] = [
  onProblem('tab-missing', 'tab-missing', 'block'),
  onProblem('column-missing', 'column-missing', 'block'),
  onProblem('duplicate-id', 'duplicate-id', 'block', duplicated),
  onProblem('row-missing', 'row-missing', 'error', lostRow),
  onProblem('assignment-changed', 'assignment', 'warning'),
  onProblem('bad-setting', 'setting', 'error'),
];
