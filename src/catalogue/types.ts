// What is asked, of whom, and how it may be answered: the types of the catalogue.

/** A language the add-in speaks. */
export type Lang = 'vi' | 'en';

/** A text that people read, in both languages. The English of the sources is the project's own, unofficial translation. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** Where a fact was printed: the file of the source document and its line, counted from 1. */
export interface Source {
  readonly file: string;
  readonly line: number;
}

/**
 * How an item is answered.
 * - `percent` 0–100; `rate` per 100,000; `count` a whole number; `quantity` a number in the item's unit (t CO₂ per head, km²);
 *   `currency` US dollars; `years`; `hours` a week: a number, with year and source.
 * - `level` a word of five, a percentage or a score with its scale; `policy` Có / Đang xây dựng / Chưa có.
 * - `open` a number with its own unit, or a text (2.3.3-1, no unit printed); `description` a text about an indicator.
 * - `breakdown` a measurement answered by several percent rows that sum to 100 (3.3.1-2); its rows are of kind `percent`.
 * - form fields: `narrative`, `text`, `choice`, `email`, `url`, `phone`, `postcode`, `link` (a file's link), `date`, `signature`;
 *   a profile figure takes the kind of its number; its year is a field of kind `year` with `yearOf`.
 */
export type Kind =
  | 'percent'
  | 'rate'
  | 'count'
  | 'quantity'
  | 'currency'
  | 'years'
  | 'hours'
  | 'level'
  | 'policy'
  | 'open'
  | 'description'
  | 'breakdown'
  | 'narrative'
  | 'text'
  | 'choice'
  | 'email'
  | 'url'
  | 'phone'
  | 'postcode'
  | 'link'
  | 'year'
  | 'date'
  | 'signature';

/** The hard range of a number: outside it an answer is an error, and a reading outside it is not a reading. Inclusive. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
  /** Only whole numbers are possible. */
  readonly integer?: boolean;
}

/** One of the three areas (lĩnh vực) of Annex I. */
export interface Area {
  /** "1" */
  readonly id: string;
  readonly text: Text;
}

/** One of the twelve standards (tiêu chuẩn). */
export interface Standard {
  /** "1.1" */
  readonly id: string;
  readonly area: string;
  readonly text: Text;
}

/** One of the 42 criteria (tiêu chí). */
export interface Criterion {
  /** Unique: "3.3.4". */
  readonly id: string;
  /** As printed: the criterion with id 3.3.4 is printed "3.3.3", for the second time. */
  readonly code: string;
  readonly standard: string;
  readonly text: Text;
}

/** One row of a breakdown (phân tổ), for example the share of lower secondary education. */
export interface BreakdownRow {
  /** "3.3.1-2-thcs" */
  readonly id: string;
  readonly text: Text;
}

/** One measurement of an indicator: an indicator that measures two things has two parts, any other has one. */
export interface Part {
  /** The indicator's id where it has one part ("1.1.2-2"), with a letter where it has several ("1.2.3-1b"). */
  readonly id: string;
  readonly text: Text;
  readonly kind: Kind;
  /** Unit of measure as the filler reads it: "%", "vụ/100.000 dân". */
  readonly unit?: Text;
  readonly range?: Range;
  /** Only for kind `breakdown`. */
  readonly rows?: readonly BreakdownRow[];
  /** Values below 1 are plausible percentages here (1.2.1-2, 1.2.3-1a, 1.3.2-1): no "fraction instead of percent". */
  readonly smallShare?: boolean;
}

/** One of the 58 indicator rows (chỉ số) of Annex I. */
export interface Indicator {
  /** Unique criterion code and a number: "1.1.2-2". */
  readonly id: string;
  /** Unique id of the criterion. */
  readonly criterion: string;
  readonly text: Text;
  readonly parts: readonly Part[];
  /** Ids of agencies and collectives, the first named first. */
  readonly providers: readonly string[];
  /** The agency that leads; absent where only collectives are named (3.2.2-1, 3.3.4-1). */
  readonly lead?: string;
  readonly required: boolean;
  /** For the person who fills it: what is cut, misprinted or doubtful in the source. */
  readonly note?: Text;
  readonly source: Source;
}

/** A section of the application form (Annex II). */
export interface Section {
  readonly id: string;
  /** Part 1 is the city's, part 2 the National Commission's. */
  readonly part: 1 | 2;
  /** The section above it, for the eight sections inside the strategy. */
  readonly parent?: string;
  readonly text: Text;
  readonly hint?: Text;
}

/** One of the 63 fields of the application form. */
export interface Question {
  /** A short English slug: "slogan". */
  readonly id: string;
  readonly section: string;
  readonly text: Text;
  readonly kind: Kind;
  /** Unit of measure of a profile figure. */
  readonly unit?: Text;
  readonly range?: Range;
  readonly minWords?: number;
  readonly maxWords?: number;
  readonly maxExamples?: number;
  /** What may be chosen; several may be chosen where `multiple`. */
  readonly choices?: readonly Text[];
  readonly multiple?: boolean;
  /** How many times the field stands in the workbook (photos: 4), and how many of these are required (3). */
  readonly repeat?: number;
  readonly requiredRepeats?: number;
  readonly providers: readonly string[];
  /** The agency that leads; absent for fields that stand in no tab. */
  readonly lead?: string;
  /** The source does not let one read who answers: to be confirmed by the coordinator. */
  readonly toConfirm?: boolean;
  readonly required: boolean;
  /** Stands in no tab, no total and no finding: the draft leaves its line to be signed, or the Năm column holds it. */
  readonly outside?: boolean;
  /** This field is the year of another one: it is answered in the Năm column of that row. */
  readonly yearOf?: string;
  /** The form's own explanation under the question. */
  readonly hint?: Text;
  /** For the person who fills it: what is cut, misprinted or doubtful in the source. */
  readonly note?: Text;
  readonly source: Source;
}

/** An agency of the plan: a department, office, court, association. */
export interface Agency {
  readonly id: string;
  readonly name: Text;
  /** The tab's title: at most 31 characters, none of []:*?/\ (the limit of .xlsx). */
  readonly shortName: string;
}

/** Several units named as one provider: "các sở, ban ngành, đoàn thể", "thành phố Thủ Đức và các quận, huyện". */
export interface Collective {
  readonly id: string;
  readonly name: Text;
  /** The tab that holds the units' blocks ("Quận, huyện"); absent where its members are agencies with tabs of their own. */
  readonly tab?: string;
}

/** A unit of the district level, a member of a collective, with a block of rows in its tab. */
export interface DistrictUnit {
  readonly id: string;
  readonly name: Text;
  readonly shortName: string;
  readonly collective: string;
}

/** Everything that is asked, and of whom. */
export interface Catalogue {
  readonly areas: readonly Area[];
  readonly standards: readonly Standard[];
  readonly criteria: readonly Criterion[];
  readonly indicators: readonly Indicator[];
  readonly sections: readonly Section[];
  readonly questions: readonly Question[];
  readonly agencies: readonly Agency[];
  readonly collectives: readonly Collective[];
  readonly units: readonly DistrictUnit[];
  /** The agency that coordinates (đơn vị đầu mối): Sở Giáo dục và Đào tạo. */
  readonly coordinator: string;
}
