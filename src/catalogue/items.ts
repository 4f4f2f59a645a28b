// From the catalogue to the rows of the workbook: every measurement, breakdown row, form field and photo field as one item.
import { KINDS, POLICY_CHOICES } from './kinds';
import type { AnswerColumn, Item } from './plan';
import type { Catalogue, Indicator, Kind, Part, Question, Text } from './types';

/** Every row that is asked, Annex I first, in the order of print. Fields marked `outside` and years of other fields have no row. */
export function itemsOf(catalogue: Catalogue): readonly Item[] {
  const criteria = new Map(catalogue.criteria.map((c) => [c.id, c]));
  const indicators = catalogue.indicators.flatMap((indicator) => {
    const criterion = criteria.get(indicator.criterion);
    if (!criterion) throw new Error(`Indicator ${indicator.id} names an unknown criterion`);
    const code = { vi: `Phụ lục I – ${criterion.code}`, en: `Annex I – ${criterion.code}` };
    return indicator.parts.flatMap((part) => ofPart(indicator, part, code, criterion.standard));
  });
  const questions = catalogue.questions.flatMap((question, index) => {
    if (question.outside || question.yearOf) return [];
    const yearAsked = catalogue.questions.some((q) => q.yearOf === question.id);
    return ofQuestion(question, index + 1, yearAsked);
  });
  return [...indicators, ...questions];
}

/** The columns that an item of a kind needs and accepts. */
export function columns(kind: Kind, annex: 'I' | 'II'): Pick<Item, 'needs' | 'accepts'> {
  const { needs, optional } = KINDS[kind];
  const self: AnswerColumn[] = annex === 'I' ? ['self'] : [];
  return { needs, accepts: ['answer', ...needs, ...optional, 'reason', ...self] };
}

function ofPart(indicator: Indicator, part: Part, code: Text, group: string): readonly Item[] {
  const rows = part.rows ?? [{ id: part.id, text: part.text }];
  const kind = part.kind === 'breakdown' ? 'percent' : part.kind;
  const several = indicator.parts.length > 1;
  return rows.map((row) => ({
    id: row.id,
    parent: indicator.id,
    annex: 'I',
    code,
    group,
    text: part.rows ? joined(part.text, row.text) : part.text,
    note: indicator.note,
    kind,
    unit: part.unit,
    range: part.range ?? KINDS[kind].range,
    base: KINDS[kind].base,
    smallShare: part.smallShare || part.rows !== undefined || undefined,
    choices: kind === 'policy' ? POLICY_CHOICES : undefined,
    required: indicator.required,
    ...columns(kind, 'I'),
    sumGroup: part.rows ? part.id : undefined,
    capGroup: several && indicator.id === '3.3.1-1' ? indicator.id : undefined,
    providers: indicator.providers,
    lead: indicator.lead,
  }));
}

function ofQuestion(question: Question, number: number, yearAsked: boolean): readonly Item[] {
  const repeat = question.repeat ?? 1;
  const base = columns(question.kind, 'II');
  const own: Pick<Item, 'needs' | 'accepts'> = yearAsked ? { needs: ['year', 'source'], accepts: base.accepts } : base;
  return Array.from({ length: repeat }, (_, i) => {
    const several = repeat > 1;
    const tail = several ? { vi: ` (ảnh ${i + 1})`, en: ` (photo ${i + 1})` } : { vi: '', en: '' };
    return {
      id: several ? `${question.id}-${i + 1}` : question.id,
      parent: question.id,
      annex: 'II' as const,
      code: { vi: `Phụ lục II – mục ${number}${tail.vi}`, en: `Annex II – field ${number}${tail.en}` },
      group: question.section,
      text: { vi: question.text.vi + tail.vi, en: question.text.en + tail.en },
      hint: question.hint,
      note: question.note,
      kind: question.kind,
      unit: question.unit,
      range: question.range ?? KINDS[question.kind].range,
      minWords: question.minWords,
      maxWords: question.maxWords,
      maxExamples: question.maxExamples,
      choices: question.choices,
      multiple: question.multiple,
      required: question.required && i < (question.requiredRepeats ?? repeat),
      ...own,
      providers: question.providers,
      lead: question.lead,
    };
  });
}

const joined = (whole: Text, row: Text): Text => ({ vi: `${whole.vi} – ${row.vi}`, en: `${whole.en} – ${row.en}` });
