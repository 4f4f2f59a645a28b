/** Writes the local page into a folder; the names of its files. */
export function bundlePage(outDir: string): Promise<string[]>;
