// The catalogue as open data: the shape that `npm run -s catalogue` prints.
import type { BreakdownRow, Catalogue, Indicator, Part, Question, Text } from '../src/catalogue/types';

/**
 * Everything that is asked, and of whom, as plain JSON. Texts are Vietnamese with the English beside (`en`, `unitEn`, `hintEn`, `noteEn`:
 * the project's own, unofficial translation); what is absent is null or false, so that every entry of a list has the same keys.
 * `agencies` holds the 19 agencies, then the two collectives; `kind` of an indicator is that of its first part, `unit` the one that all its
 * parts share (else null). `source.line` is counted from 1 in the scanned plan.
 */
export function catalogueJson(catalogue: Catalogue) {
  return {
    agencies: [
      ...catalogue.agencies.map(({ id, name, shortName }) => ({ id, ...named(name), shortName, collective: false })),
      ...catalogue.collectives.map(({ id, name, tab }) => ({
        id,
        ...named(name),
        shortName: tab ?? null,
        collective: true,
      })),
    ],
    units: catalogue.units.map(({ id, name, shortName, collective }) => ({
      id,
      ...named(name),
      shortName,
      collective,
    })),
    indicators: catalogue.indicators.map((indicator) => ofIndicator(indicator, catalogue)),
    questions: catalogue.questions.map((question) => ofQuestion(question, catalogue)),
    areas: catalogue.areas.map(({ id, text }) => ({ id, ...both(text) })),
    standards: catalogue.standards.map(({ id, area, text }) => ({ id, area, ...both(text) })),
    criteria: catalogue.criteria.map(({ id, code, standard, text }) => ({ id, code, standard, ...both(text) })),
    sections: catalogue.sections.map(({ id, part, parent, text, hint }) => ({
      id,
      part,
      parent: parent ?? null,
      ...both(text),
      ...ofHint(hint),
    })),
    coordinator: catalogue.coordinator,
  };
}

function ofIndicator(indicator: Indicator, { criteria, standards }: Catalogue) {
  const { id, text, parts, providers, lead, required, note, source } = indicator;
  const criterion = criteria.find((c) => c.id === indicator.criterion);
  const standard = standards.find((s) => s.id === criterion?.standard);
  const first = parts[0];
  if (!criterion || !standard || !first) throw new Error(`Indicator ${id} has no criterion, no standard or no part`);
  const shared = parts.every((part) => part.unit?.vi === first.unit?.vi) ? first.unit : undefined;
  return {
    id,
    code: criterion.code,
    criterion: criterion.id,
    standard: standard.id,
    area: standard.area,
    ...both(text),
    kind: first.kind,
    ...ofUnit(shared),
    parts: parts.map(ofPart),
    providers,
    lead: lead ?? null,
    required,
    ...ofNote(note),
    source,
  };
}

function ofPart({ id, text, kind, unit, range, rows }: Part) {
  return { id, ...both(text), kind, ...ofUnit(unit), range: range ?? null, rows: rows ? rows.map(ofRow) : null };
}

const ofRow = ({ id, text }: BreakdownRow) => ({ id, ...both(text) });

function ofQuestion(question: Question, { sections }: Catalogue) {
  const { id, repeat } = question;
  const section = sections.find((s) => s.id === question.section);
  if (!section) throw new Error(`Question ${id} has no section`);
  return {
    id,
    section: section.id,
    part: section.part,
    ...both(question.text),
    kind: question.kind,
    ...ofUnit(question.unit),
    minWords: question.minWords ?? null,
    maxWords: question.maxWords ?? null,
    maxExamples: question.maxExamples ?? null,
    providers: question.providers,
    lead: question.lead ?? null,
    required: question.required,
    ...ofHint(question.hint),
    ...ofNote(question.note),
    source: question.source,
    range: question.range ?? null,
    choices: question.choices ? question.choices.map(both) : null,
    multiple: question.multiple ?? false,
    yearOf: question.yearOf ?? null,
    rows: repeat ? Array.from({ length: repeat }, (_, i) => `${id}-${i + 1}`) : null,
    requiredRows: repeat ? (question.requiredRepeats ?? repeat) : null,
    toConfirm: question.toConfirm ?? false,
    outside: question.outside ?? false,
  };
}

const named = (name: Text) => ({ name: name.vi, en: name.en });
const both = (text: Text) => ({ text: text.vi, en: text.en });
const ofUnit = (unit: Text | undefined) => ({ unit: unit?.vi ?? null, unitEn: unit?.en ?? null });
const ofHint = (hint: Text | undefined) => ({ hint: hint?.vi ?? null, hintEn: hint?.en ?? null });
const ofNote = (note: Text | undefined) => ({ note: note?.vi ?? null, noteEn: note?.en ?? null });
