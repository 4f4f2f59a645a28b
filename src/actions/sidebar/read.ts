// The sidebar's two ways to read: everything, and the tab in front alone.
import { activePlace } from '../../google/ui';
import { asAnybody, openForRow, openForWork } from '../open';
import type { FrontView, SidebarView } from '../views';
import { workNow } from '../work';
import { frontView } from './front-view';
import { sidebarView } from './sidebar-view';

/** Reads the whole workbook for anybody who may open it: two reads and a look into the cache. Writes nothing. */
export function readAll(): SidebarView {
  const { sheetId, row } = activePlace();
  return asAnybody(openForWork, (opened) => sidebarView(opened, frontView(opened, sheetId, row), workNow()));
}

/** Reads the registers and the tab in front: two reads. */
export function readFront(): FrontView {
  const { sheetId, row } = activePlace();
  return asAnybody(
    () => openForRow(sheetId),
    (opened) => frontView(opened, sheetId, row),
  );
}
