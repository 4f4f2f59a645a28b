// How one field of the application form is written down in the data files: what follows from the rest is left out.

import type { Question } from '../types';
import { leadOf } from './agencies';
import { printedAt } from './source';

/** A field of the form before its defaults: required unless said otherwise, led by the first agency named. */
export type Field = Omit<Question, 'text' | 'source' | 'lead' | 'required'> & {
  readonly vi: string;
  readonly en: string;
  readonly line: number;
  readonly required?: boolean;
};

/** The field with its defaults. */
export function question({ vi, en, line, ...field }: Field): Question {
  return {
    required: true,
    ...field,
    text: { vi, en },
    lead: leadOf(field.providers),
    source: printedAt(line),
  };
}
