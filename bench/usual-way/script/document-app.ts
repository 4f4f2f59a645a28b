// Stands for DocumentApp, which the local host does not have: it keeps the text, and counts the calls a script would make. Each takes
// modelled time; nobody has published measurements, so the figures are set low, in favour of the usual way.

/** Milliseconds: a call that adds or changes something in the body, creating the document, saving it. */
const EACH = 5;
const CREATE = 1000;
const SAVE = 500;
/** The longest that Utilities.sleep takes at once. */
const LONGEST = 300_000;

/** What the script made: its text, and how many calls it took. */
export interface Made {
  readonly text: string;
  readonly calls: number;
}

/** The few methods of DocumentApp's classes that a draft needs, by what they do. */
export interface Body {
  /** body.appendParagraph(text) */
  paragraph(text: string): void;
  /** body.appendTable(cells): the texts of a whole table in one call, as careful authors write it. */
  table(texts: readonly (readonly string[])[]): void;
  /** Any call that only changes looks: setHeading, setAttributes, text.setBold(start, end, true), setLinkUrl, setColumnWidth … */
  look(): void;
  /** body.appendPageBreak() */
  breakPage(): void;
  /** document.saveAndClose() */
  save(): Made;
}

/** DocumentApp.create(title).getBody() */
export function createDocument(): Body {
  const texts: string[] = [];
  let calls = 0;
  const call = (): void => {
    calls += 1;
  };
  return {
    paragraph: (text) => {
      call();
      texts.push(text);
    },
    table: (rows) => {
      call();
      texts.push(...rows.flat());
    },
    look: call,
    breakPage: call,
    save: () => {
      for (let left = CREATE + SAVE + calls * EACH; left > 0; left -= LONGEST) Utilities.sleep(Math.min(left, LONGEST));
      return { text: texts.join('\n'), calls: calls + 2 };
    },
  };
}
