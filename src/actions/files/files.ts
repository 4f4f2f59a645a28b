// The window of files: one unit's tab out, a file in with a preview, everything out. Read, decide, apply.
import type { Unit } from '../../catalogue/plan';
import type { Text } from '../../catalogue/types';
import { Failure } from '../../google/failure';
import { alone } from '../../google/session';
import { activePlace } from '../../google/ui';
import { FILE_REFUSALS, UNIT_FILE } from '../../i18n/collecting/files';
import { everythingOf } from '../../workbook/files/everything';
import { everythingCsv } from '../../workbook/files/everything-csv';
import { importWrites } from '../../workbook/files/import-writes';
import { previewOf } from '../../workbook/files/preview';
import { unitNamedIn } from '../../workbook/files/read-lines';
import { unitSheet } from '../../workbook/files/unit-sheet';
import {
  asAnybody,
  asCoordinator,
  examine,
  isCoordinator,
  type Opened,
  openForRow,
  openForUnit,
  openForWork,
} from '../open';
import { frontView } from '../sidebar/front-view';
import { putRows } from '../sidebar/put-rows';
import type { FileContent, FilesView, ImportDone, ImportPreview, ImportRequest, UnitSheet } from './files-views';

/** Milliseconds that an import waits for another run. */
const PATIENCE = 10_000;

/** What the window shows at first: reads the registers and the tab in front. */
export function readFilesView(): FilesView {
  const { sheetId, row } = activePlace();
  return asAnybody(
    () => openForRow(sheetId),
    (opened) => {
      const { plan, slots } = opened;
      const { lang, city, round } = plan.settings;
      const answering = new Set(slots.map(({ unit }) => unit.id));
      return {
        lang,
        city,
        round,
        coordinator: isCoordinator(opened),
        units: plan.units.filter(({ id }) => answering.has(id)).map(({ id, name }) => ({ id, name: name[lang] })),
        unit: frontView(opened, sheetId, row).unit?.id ?? '',
      };
    },
  );
}

/** One unit's tab for an Excel file; anybody who may open the workbook may have it. Two reads. */
export function readSheetOf(unit: string): UnitSheet {
  return asAnybody(
    () => openForUnit(unit),
    (opened) => taken(unitSheet(opened, unitWith(opened, unit))),
  );
}

/** Compares a file with the workbook; writes nothing. Two reads: of the unit's tab, where the file or the person names one. */
export function previewFile(file: FileContent): ImportPreview {
  const unit = unitNamedIn(file) || file.unit;
  return asAnybody(
    () => (unit ? openForUnit(unit) : openForWork()),
    (opened) => taken(previewOf(file, opened)),
  );
}

/** Writes what the preview showed, as the person: all of it that may still be written, in one call. */
export function importFile(request: ImportRequest): ImportDone {
  const open = (): Opened => openForUnit(request.unit);
  return alone(
    () =>
      asAnybody(open, (opened) => {
        const unit = unitWith(opened, request.unit);
        const { sheetId, rows, written, left } = taken(importWrites(opened, unit, request));
        if (rows.size > 0) putRows(opened, sheetId, rows, open);
        return { written, left };
      }),
    PATIENCE,
  );
}

/** For coordinators: everything, as JSON text and as CSV text. */
export function everythingOut(): { readonly json: string; readonly csv: string; readonly name: string } {
  return asCoordinator(openForWork, (opened) => {
    const { dossier, report } = examine(opened);
    const all = everythingOf({ ...opened, dossier, report });
    return {
      json: `${JSON.stringify(all, null, 1)}\n`,
      csv: everythingCsv(all),
      name: UNIT_FILE.all(opened.plan.settings.round),
    };
  });
}

function unitWith({ plan }: Opened, id: string): Unit {
  const unit = plan.units.find((u) => u.id === id);
  if (!unit) throw new Failure(FILE_REFUSALS.unknownUnit(id), undefined, 'gone');
  return unit;
}

function taken<T extends object>(result: T | { readonly refused: Text }): T {
  if ('refused' in result) throw new Failure(result.refused, undefined, 'refused');
  return result;
}
