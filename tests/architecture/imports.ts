// Every import of the project's own files, read by a TypeScript parser.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from '@swc/core';

/** One import or re-export. `typeOnly`: gone after compilation. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const root = process.cwd();

/** The TypeScript files under a folder, as paths from the project's root. */
export function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((f) => f.isFile() && /\.tsx?$/.test(f.name))
    .map((f) => relative(root, join(f.parentPath, f.name)));
}

/** The text of a file. */
export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The imports of a file; packages keep their name, files are paths from the root without extension. */
export function importsOf(file: string): readonly Import[] {
  const { body } = parseSync(textOf(file), { syntax: 'typescript', tsx: file.endsWith('x') });
  return body.flatMap((node) => {
    if (node.type === 'ImportDeclaration') {
      const all =
        node.specifiers.length > 0 && node.specifiers.every((s) => s.type === 'ImportSpecifier' && s.isTypeOnly);
      return [{ from: file, to: target(file, node.source.value), typeOnly: node.typeOnly || all }];
    }
    if ((node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration') && node.source) {
      return [
        { from: file, to: target(file, node.source.value), typeOnly: 'typeOnly' in node && node.typeOnly === true },
      ];
    }
    return [];
  });
}

const target = (file: string, name: string): string =>
  name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name;
