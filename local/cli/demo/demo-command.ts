// The command behind npm run demo: options in, files and an exit code out.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Lang, Text } from '../../../src/catalogue/types';
import { readActs } from '../../answers/acts';
import { type AnswerLine, readAnswers } from '../../answers/csv';
import { AnswersError } from '../../answers/problem';
import type { TraceLine } from '../../host/types';
import { FILES, HELP, OPTION_ERRORS, SAID } from '../messages';
import { type DemoOptions, readOptions } from '../options';
import { isBlocked, writeFolder } from '../out-folder';
import { readProduct } from '../product';
import { StepFailed } from '../step';
import { summaryLines } from '../summary';
import { demoSlots, runDemo } from './demo-run';

/** Where the demo runs and what it may use: all that is not an option. */
export interface Terminal {
  /** The project's root: dist/ and the sample lie under it. */
  readonly root: string;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** Runs the demo and returns the exit code. */
export async function demo(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args);
  const { lang } = options;
  if ('faults' in options) return complain([...options.faults, OPTION_ERRORS.seeHelp], lang, terminal);
  if (options.help) {
    terminal.print(HELP[lang]);
    return 0;
  }
  if (isBlocked(options.out)) return complain([SAID.notAFolder(options.out)], lang, terminal);
  const product = readProduct(terminal.root);
  if (!product) return complain([SAID.notBuilt], lang, terminal);
  const answers = options.empty ? undefined : answersOf(options, terminal);
  if (answers && !Array.isArray(answers)) return complain(answers.faults, lang, terminal);

  const trace: TraceLine[] = [];
  const sample = !options.empty && options.answers === undefined;
  try {
    const result = await runDemo({
      product,
      lang,
      sample,
      acts: sample ? readActs(readFileSync(join(terminal.root, 'local/sample/acts.csv'))) : [],
      ...(answers ? { answers } : {}),
      print: terminal.print,
      trace: (line) => trace.push(line),
    });
    writeFolder(options.out, result.files, Object.keys(FILES));
    for (const line of summaryLines(result, lang, options.out)) terminal.print(line);
    writeTrace(options.trace, trace, true);
    return 0;
  } catch (error) {
    writeTrace(options.trace, trace, false);
    if (error instanceof StepFailed) return complain([error.text], lang, terminal);
    throw error;
  }
}

/** The lines to enter, or what is wrong with the file. */
function answersOf(options: DemoOptions, terminal: Terminal): AnswerLine[] | { readonly faults: readonly Text[] } {
  const file = options.answers ?? join(terminal.root, 'local/sample/answers.csv');
  if (!isFile(file)) return { faults: [SAID.notRead(file)] };
  try {
    return [...readAnswers(readFileSync(file), demoSlots())];
  } catch (error) {
    if (!(error instanceof AnswersError)) throw error;
    const lines = error.problems.map(({ line, reason }) => ({
      vi: SAID.line(line, reason.vi).vi,
      en: SAID.line(line, reason.en).en,
    }));
    const bad = new Set(error.problems.map((one) => one.line)).size;
    return { faults: [SAID.badAnswers(file, bad), ...lines] };
  }
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** A failed demo makes no folder, not even for its trace. */
function writeTrace(file: string | undefined, lines: readonly TraceLine[], makeFolder: boolean): void {
  if (file === undefined) return;
  const folder = dirname(resolve(file));
  if (makeFolder) mkdirSync(folder, { recursive: true });
  if (existsSync(folder)) writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

function complain(texts: readonly Text[], lang: Lang, terminal: Terminal): number {
  for (const text of texts) terminal.complain(text[lang]);
  return 1;
}
