// The script that furnishes a bare context: its text is made of the functions under inside/, so that every service object belongs to the context.
import vm from 'node:vm';
import { type AdvancedMethod, installAdvanced } from '../inside/advanced';
import { installClock } from '../inside/clock';
import { connect } from '../inside/connect';
import { crossed } from '../inside/crossing';
import { type Enter, prepareEntry } from '../inside/enter';
import { harden } from '../inside/harden';
import { installScript } from '../inside/script';
import { installSpreadsheet } from '../inside/spreadsheet';
import { installStores } from '../inside/stores';
import { installUi } from '../inside/ui';
import { zoneOffset, zoneText } from '../services/time-zone';

const BOOTSTRAP = new vm.Script(
  `(function (send, now, setup) {
  const { offset, zone, text, methods } = JSON.parse(setup);
  (${harden})();
  (${installClock})(() => now(), offset, zone, text);
  const call = (${connect})(send);
  const places = (${installSpreadsheet})(call, (${installUi})(call));
  (${installScript})(call);
  (${installStores})(call);
  (${installAdvanced})(call, methods);
  return (${prepareEntry})(${crossed}, places);
})`,
  { filename: 'apps-script-services.js' },
);

/** Furnishes the context and returns the way in. `send` takes and gives JSON; `now` gives milliseconds. */
export function furnish(
  context: vm.Context,
  bridge: { readonly send: (json: string) => string; readonly now: () => number },
  zone: string,
  methods: readonly AdvancedMethod[],
): Enter {
  const install = BOOTSTRAP.runInContext(context) as (
    send: (json: string) => string,
    now: () => number,
    setup: string,
  ) => Enter;
  const setup = JSON.stringify({ offset: zoneOffset(zone), zone, text: zoneText(zone), methods });
  return install(bridge.send, bridge.now, setup);
}
