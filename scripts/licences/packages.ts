// The packages that the lock file names, each with its licence.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Package {
  readonly name: string;
  readonly version: string;
  /** As the package itself says it, an SPDX expression as a rule; empty where it says nothing. */
  readonly licence: string;
  /** Its folder: "node_modules/zod". */
  readonly place: string;
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * All of them, by place. Builds for another platform are not installed and the lock file may not know their licence: they have that of the
 * package whose builds they are.
 * @param root the folder with package-lock.json and node_modules
 */
export function packagesIn(root: string): readonly Package[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const locked = Object.entries(lock.packages).filter(([place]) => place !== '');
  const wholes = locked.filter(([, { optionalDependencies }]) => optionalDependencies !== undefined);
  return locked.map(([place, { version = '', license, optional }]) => {
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const isBuildOf = ([whole, { optionalDependencies = {} }]: (typeof wholes)[number]): boolean =>
      name in optionalDependencies && whole.split('/')[1] === place.split('/')[1];
    const whole = optional
      ? (wholes.find(isBuildOf) ?? wholes.find(([, { optionalDependencies = {} }]) => name in optionalDependencies))
      : undefined;
    return { name, version, place, licence: license ?? stated(join(root, place)) ?? whole?.[1].license ?? '' };
  });
}

/** What the installed package says, in today's form or the former one. */
function stated(folder: string): string | undefined {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly license?: string | { readonly type?: string };
    readonly licenses?: readonly { readonly type?: string }[];
  };
  return typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(' OR '));
}
