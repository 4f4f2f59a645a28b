// What people do in the window of files.
import type { FileContent, ImportPreview } from '../../../src/actions/files/files-views';
import { COORDINATOR, OFFICER } from '../../e2e/book';
import { filledFile, got, requestOf } from '../../e2e/files-calls';
import { bookOf, type Scenario } from './scenario';
import { AGENCY, asked, checked, FIGURE_ROW, ready } from './worlds';

/** The agency's file as an officer has filled it in. */
export const filled = (): Promise<FileContent> =>
  filledFile(bookOf(ready()), AGENCY, {
    [FIGURE_ROW]: { answer: '98,5%', year: '2022', source: 'Thống kê' },
    'chair-email': { answer: 'so.gddt@hcm.example' },
  });

/** @param file what `filled` gave */
export function filesWith(file: FileContent): readonly Scenario[] {
  const preview: ImportPreview = got(bookOf(ready()), 'previewImport', [file]);
  const call = (
    entry: string,
    what: string,
    world: Scenario['world'],
    args: readonly unknown[] = [],
    as = COORDINATOR,
  ): Scenario => ({ entry, what, world, act: (book) => asked(book, entry, args, as) });
  return [
    call('readFiles', 'the window opens', checked),
    call('readUnitSheet', 'an agency’s tab', checked, [AGENCY], OFFICER),
    call('previewImport', 'a filled file', ready, [file]),
    call('applyImport', 'what the preview showed', ready, [requestOf(preview)], OFFICER),
    call('exportAll', 'everything', checked),
  ];
}
