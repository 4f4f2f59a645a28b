// Giving a file to the person: a link to bytes that this page holds.

export interface Made {
  readonly name: string;
  /** "blob:…" */
  readonly href: string;
}

/** Makes the file; it can be downloaded as long as the page stands. */
export const madeFile = (name: string, content: Uint8Array | string, type: string): Made => ({
  name,
  href: URL.createObjectURL(new Blob([content as BlobPart], { type })),
});

/** Starts the download as a click on the link does. */
export function download({ name, href }: Made): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
