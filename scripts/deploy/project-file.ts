// What is remembered of a deployment: .clasp.bound.json and .clasp.addon.json in the project's root, in clasp's own form. Not in the repository.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from '../../src/edition';

export interface Project {
  /** Absent until Google has made the script project. */
  readonly scriptId?: string;
  /** The spreadsheet that the script is bound to. */
  readonly parentId?: string;
}

/** The file is there but does not say which project it means. */
export class ProjectFileError extends Error {
  constructor(readonly file: string) {
    super(`${file} is no project file of clasp`);
  }
}

export const projectFile = (root: string, target: Target): string => join(root, `.clasp.${target}.json`);

/** What the file says; {} where there is none. @throws ProjectFileError */
export function readProject(root: string, target: Target): Project {
  const file = projectFile(root, target);
  if (!existsSync(file)) return {};
  const { scriptId, parentId } = parsed(file);
  if ([scriptId, parentId].some((id) => id !== undefined && typeof id !== 'string')) throw new ProjectFileError(file);
  return { ...(scriptId ? { scriptId } : {}), ...(parentId ? { parentId } : {}) } as Project;
}

/** Writes the file whole at once. */
export function saveProject(root: string, target: Target, project: Project): void {
  const file = projectFile(root, target);
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, `${JSON.stringify({ ...project, rootDir: `dist/${target}` }, null, 2)}\n`);
  renameSync(fresh, file);
}

function parsed(file: string): { readonly scriptId?: unknown; readonly parentId?: unknown } {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof found === 'object' && found !== null) return found;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ProjectFileError(file);
}
