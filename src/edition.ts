// Which edition of the add-in this is: its version, and the way it was deployed. The build fills both in (scripts/build.mjs).

declare const EDITION_VERSION: string | undefined;
declare const EDITION_TARGET: Target | undefined;

/**
 * `bound`: the script lies in one spreadsheet, and whoever may edit the spreadsheet may edit the script. `addon`: an Editor add-on from a project of
 * its own, whose code only its owners edit.
 */
export type Target = 'bound' | 'addon';

export interface Edition {
  /** As package.json has it: "1.2.3". From the sources, unbuilt, "0.0.0". */
  readonly version: string;
  readonly target: Target;
}

export const EDITION: Edition = {
  version: typeof EDITION_VERSION === 'string' ? EDITION_VERSION : '0.0.0',
  target: typeof EDITION_TARGET === 'string' ? EDITION_TARGET : 'bound',
};
