// The finishing touches on an .xlsx, where the library cannot write what is needed: links inside the workbook, its first font.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The address to give to the library for a place such as "'Sở Y tế'!D12"; `linkPlaces` turns it into a real one. */
export function placeholder(place: string): string {
  return SCHEME + encodeURIComponent(place).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
}

/**
 * The package with every placeholder made a link inside the workbook; with Arial 10 as its first font, as in Google Sheets (Excel measures columns by
 * that font: seven pixels a digit); and with a tab's properties in the order the format asks for.
 */
export function finish(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  change(parts, 'xl/styles.xml', (xml) =>
    xml.replace(
      /(<fonts [^>]*>)<font>.*?<\/font>/,
      '$1<font><sz val="10"/><name val="Arial"/><family val="2"/></font>',
    ),
  );
  for (const path of Object.keys(parts)) {
    const sheet = /^xl\/worksheets\/([^/]+\.xml)$/.exec(path)?.[1];
    if (!sheet) continue;
    const places = takePlaces(parts, `xl/worksheets/_rels/${sheet}.rels`);
    change(parts, path, (xml) =>
      xml
        .replace(/(<pageSetUpPr [^>]*\/>)(<outlinePr [^>]*\/>)/, '$2$1')
        .replace(/(<hyperlink [^>]*?)r:id="([^"]+)"/g, (all, start: string, id: string) => {
          const place = places.get(id);
          return place === undefined ? all : `${start}location="${encodedXml(place)}"`;
        }),
    );
  }
  return zipSync(parts, { level: 6 });
}

/** The places among a tab's relations, by id; they are taken out of the relations. */
function takePlaces(parts: Record<string, Uint8Array>, path: string): Map<string, string> {
  const places = new Map<string, string>();
  change(parts, path, (xml) =>
    xml.replace(/<Relationship [^>]*\/>/g, (relation) => {
      const [, id = '', target = ''] = /Id="([^"]+)"[^>]*Target="lcw-place:([^"]*)"/.exec(relation) ?? [];
      if (!id) return relation;
      places.set(id, decodeURIComponent(target));
      return '';
    }),
  );
  return places;
}

function change(parts: Record<string, Uint8Array>, path: string, edit: (xml: string) => string): void {
  const part = parts[path];
  if (part) parts[path] = strToU8(edit(strFromU8(part)));
}

const SCHEME = 'lcw-place:';

function encodedXml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
