// The way from the sources to Google: build, check, create the project the first time, push, say what to click next.
import type { Text } from '../../src/catalogue/types';
import type { Target } from '../../src/edition';
import { type Expected, productFaults } from './built';
import { type Clasp, claspOf } from './clasp';
import { failureOf } from './failure';
import { NEXT } from './next-steps';
import { type DeployOptions, readDeployOptions } from './options';
import { type Project, ProjectFileError, projectFile, readProject, saveProject } from './project-file';
import { HELP, SAID } from './texts';

/** Where the command runs and what it may use: all that is not an option. */
export interface Surroundings {
  /** The project's root: dist/, .claspignore and the project files lie under it. */
  readonly root: string;
  /** Builds dist/ and checks the types; what is wrong, or undefined. */
  readonly prepare: () => Promise<string | undefined>;
  readonly expected: Expected;
  /** clasp's environment: where the login lies, a proxy. */
  readonly env: NodeJS.ProcessEnv;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** Ends the command: what happened, and what to do. */
class Stopped extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

/** Deploys and returns the exit code: 0 where the built files are on Google now. Whatever was created is kept in the project file, so nothing is created twice. */
export async function deploy(target: Target, args: readonly string[], around: Surroundings): Promise<number> {
  const options = readDeployOptions(target, args);
  const { lang } = options;
  try {
    if ('faults' in options) {
      for (const fault of options.faults) around.complain(fault[lang]);
      throw new Stopped(SAID.seeHelp(target));
    }
    if (options.help) {
      around.print(HELP[target][lang]);
      return 0;
    }
    const before = readProject(around.root, target);
    refuseAnother(before, options, target);
    around.print(SAID.building[lang]);
    await check(target, around);
    const clasp = claspOf(around.root, around.env);
    const project = before.scriptId ? before : await create(before, options, clasp, target, around);
    const { root } = around;
    await push(clasp, target);
    for (const line of NEXT[target](project, !before.scriptId)[lang]) around.print(line);
    around.print(SAID.kept(projectFile(root, target))[lang]);
    return 0;
  } catch (error) {
    const text = error instanceof ProjectFileError ? SAID.badProjectFile(error.file) : (error as Partial<Stopped>).text;
    if (!text) throw error;
    around.complain(text[lang]);
    return 1;
  }
}

/** A second spreadsheet beside the one of the project file is not what anybody means. */
function refuseAnother(project: Project, { spreadsheet }: DeployOptions, target: Target): void {
  if (spreadsheet !== undefined && (project.scriptId || project.parentId) && project.parentId !== spreadsheet)
    throw new Stopped(SAID.otherSpreadsheet(target, project));
}

async function check(target: Target, { root, prepare, expected }: Surroundings): Promise<void> {
  const fault = await prepare();
  if (fault !== undefined) throw new Stopped(SAID.notBuilt(fault));
  const faults = productFaults(root, target, expected);
  if (faults.length > 0) throw new Stopped(SAID.badProduct(faults));
}

/** Makes the project, and for `bound` the spreadsheet where none is given. Each is remembered the moment Google has made it. */
async function create(
  before: Project,
  { spreadsheet, title, lang }: DeployOptions,
  clasp: Clasp,
  target: Target,
  { root, print }: Surroundings,
): Promise<Project> {
  print(SAID.creating[target][lang]);
  let project: Project = { ...before, ...(spreadsheet === undefined ? {} : { parentId: spreadsheet }) };
  const done = await clasp.create({
    title,
    container: target === 'bound' && project.parentId === undefined,
    ...(project.parentId === undefined ? {} : { parentId: project.parentId }),
    made: (part) => {
      project = { ...project, ...part };
      saveProject(root, target, project);
    },
  });
  // The project is there as soon as its id is known; what clasp does after that, fetching the empty files, is of no use here.
  if (!project.scriptId) throw new Stopped(failureOf(done, SAID.step.create));
  return project;
}

async function push(clasp: Clasp, target: Target): Promise<void> {
  const done = await clasp.push(target);
  if (done.outcome === 'failed') throw new Stopped(failureOf(done, SAID.step.push));
  if (done.outcome === 'skipped') throw new Stopped(SAID.skipped);
  if (done.outcome === 'same') {
    const foreign = await clasp.foreignFiles(target);
    if ('failed' in foreign) throw new Stopped(failureOf(foreign.failed, SAID.step.push));
    if (foreign.names.length > 0) throw new Stopped(SAID.foreignFiles(foreign.names));
  }
}
