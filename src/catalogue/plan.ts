// The plan in force: items, units and settings as the workbook's own tabs say them; the catalogue is only its seed.
import type { Kind, Range, Text } from './types';

/** The columns of a row that a person fills, in the order in which a person needs them. */
export const PERSON_COLUMNS = [
  'answer',
  'numerator',
  'denominator',
  'year',
  'source',
  'evidence',
  'explanation',
  'reason',
  'self',
] as const;

/** A column of a row that a person fills. */
export type AnswerColumn = (typeof PERSON_COLUMNS)[number];

/** One thing that is asked in one row: a measurement, a row of a breakdown, a form field, a field of one photo. */
export interface Item {
  /** "1.2.3-1b", "3.3.1-2-thcs", "slogan", "photo-file-2". Unique. */
  readonly id: string;
  /** The indicator or question it belongs to: "1.2.3-1", "photo-file". */
  readonly parent: string;
  readonly annex: 'I' | 'II';
  /** What people see: "Phụ lục I – 1.2.3"; the printed criterion code, or the section of the form. */
  readonly code: Text;
  /** The standard ("1.2") or the form section it is grouped under. */
  readonly group: string;
  readonly text: Text;
  readonly hint?: Text;
  readonly note?: Text;
  readonly kind: Kind;
  readonly unit?: Text;
  readonly range: Range;
  /** What numerator / denominator is multiplied by: 100 for percent, 100,000 for a rate; absent where a rate makes no sense. */
  readonly base?: number;
  readonly smallShare?: boolean;
  readonly minWords?: number;
  readonly maxWords?: number;
  readonly maxExamples?: number;
  readonly choices?: readonly Text[];
  readonly multiple?: boolean;
  readonly required: boolean;
  /** Columns that must be filled once the row is answered (for `policy`: after "Có"). */
  readonly needs: readonly AnswerColumn[];
  /** Columns that may be filled; every other column shows "–" and never gives a finding. Contains `needs` and `answer`. */
  readonly accepts: readonly AnswerColumn[];
  /** Items that must sum to 100 ± 0.5 share this name (a breakdown); items that must not exceed 100 together share `capGroup`. */
  readonly sumGroup?: string;
  readonly capGroup?: string;
  /** Ids of units and collectives, the first named first. */
  readonly providers: readonly string[];
  readonly lead?: string;
  /** Asked by the city itself, not by the plan: it stands in Danh mục only. */
  readonly own?: true;
}

/** What a unit has to do with an item. `summary`: the coordinator's own row where nobody named leads. */
export type Role = 'lead' | 'contributor' | 'summary';

/** An agency with a tab of its own; a unit of the district level with a block: of the districts of the plan, or of the wards and communes since 1 July 2025. */
export type UnitKind = 'agency' | 'district' | 'ward';

/** Someone who answers: an agency with a tab, or a unit of the district level with a block. */
export interface Unit {
  readonly id: string;
  readonly name: Text;
  readonly shortName: string;
  readonly kind: UnitKind;
  /** The collective whose tab holds its block; absent for an agency with a tab of its own. */
  readonly collective?: string;
  /** It is one of "các sở, ban ngành, đoàn thể" (agencies) or of its collective: items of that collective reach it. */
  readonly memberOf: readonly string[];
  readonly editors: readonly string[];
  readonly contact: string;
  /** "2023-08-31"; absent: the settings' deadline. */
  readonly deadline?: string;
}

/** What the tab Thiết lập holds. */
export interface Settings {
  readonly city: string;
  /** The year the figures are collected for. */
  readonly round: number;
  /** Id of the coordinating agency. */
  readonly coordinator: string;
  /** E-mail addresses of the people who may set up, check and draft. */
  readonly coordinators: readonly string[];
  /** ISO dates. */
  readonly deadlineIndicators: string;
  readonly deadlineForm: string;
  readonly lang: 'vi' | 'en';
  /** English words for one Vietnamese word, lowest and highest seen: 0.61 and 0.70. */
  readonly englishRatioLow: number;
  readonly englishRatioHigh: number;
  /** A figure is old when its year is before round − this many years. */
  readonly oldAfterYears: number;
  /** The workbook shows sample data: the drafts say so on their first page. */
  readonly sample: boolean;
  /** An installable trigger checks rows while people type, for everybody; else each person's own simple trigger does. */
  readonly liveForAll: boolean;
  /** That trigger: "id; e-mail address of whoever made it"; empty where there is none. */
  readonly liveTrigger: string;
  /** Percent: a city value that fewer units, or a smaller share of the denominator, stand behind is provisional. */
  readonly coverageThreshold: number;
  /** Ids of items and units of the seed that are asked no more: set-up does not bring them back. */
  readonly retired: readonly string[];
}

/** The plan in force: what is asked, who answers, under which settings. The order of `units` is the order everywhere. */
export interface Plan {
  readonly items: readonly Item[];
  readonly units: readonly Unit[];
  readonly settings: Settings;
}

/** One row that stands in the workbook: this unit answers this item in this role. */
export interface Slot {
  /** Unique in the workbook: "so-y-te/1.1.1-1", with "+summary" for the coordinator's own row. */
  readonly key: string;
  readonly unit: Unit;
  readonly item: Item;
  readonly role: Role;
  /** Counted among what the unit owes: the item is required and the role is not `summary`. */
  readonly owed: boolean;
}
