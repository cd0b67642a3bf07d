import Mocha from 'mocha';
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { forgetModules } from './forget-modules';

/** How one test went. */
export interface TestRun {
  /** `test/statistics/rounding.test.ts: roundedPercent rounds half up`. */
  readonly id: string;
  readonly milliseconds: number;
  /** Why it failed; null if it did not. */
  readonly failure: string | null;
}

export interface RunOptions {
  /** Whether a test is to run, by its id; all are without it. */
  readonly wanted?: (id: string) => boolean;
  /** Ends with the first test that fails. */
  readonly bail?: boolean;
  /** Is told the test that starts, and null where what runs belongs to no single test. */
  readonly onTest?: (id: string | null) => void;
}

/**
 * Loads test files and all that they import anew, and runs them with mocha.
 * @param folder What is forgotten before: modules in it. Packages stay.
 * @param files From the folder.
 * @throws whatever a file throws when it is loaded
 */
export async function runTests(
  folder: string,
  files: readonly string[],
  { wanted = () => true, bail = false, onTest = () => undefined }: RunOptions = {},
): Promise<TestRun[]> {
  const idOf = (test: Mocha.Runnable): string =>
    `${relative(folder, test.file ?? '').replaceAll('\\', '/')}: ${test.fullTitle()}`;
  forgetModules(folder);
  // The base of all reporters prints nothing.
  const mocha = new Mocha({ reporter: Mocha.reporters.Base, timeout: 0, bail });
  for (const file of files) load(resolve(folder, file), mocha);
  choose(mocha.suite, (test) => wanted(idOf(test)));
  const runs: TestRun[] = [];
  await new Promise<void>((done) => {
    mocha
      .run(() => done())
      .on('suite', () => onTest(null))
      .on('test', (test) => onTest(idOf(test)))
      .on('suite end', () => onTest(null))
      .on('pass', (test) => runs.push({ id: idOf(test), milliseconds: test.duration ?? 0, failure: null }))
      .on('fail', (test, error: Error) => runs.push({ id: idOf(test), milliseconds: 0, failure: error.message }));
  });
  return runs;
}

/** As mocha does it; its own way to do so at once is not for others to call. */
function load(file: string, mocha: Mocha): void {
  mocha.suite.emit('pre-require', globalThis, file, mocha);
  mocha.suite.emit('require', requireFile(file), file, mocha);
  mocha.suite.emit('post-require', globalThis, file, mocha);
}

const requireFile = createRequire(__filename);

/** Leaves the wanted tests in a suite and in its suites. */
function choose(suite: Mocha.Suite, wanted: (test: Mocha.Test) => boolean): void {
  suite.tests = suite.tests.filter(wanted);
  for (const inner of suite.suites) choose(inner, wanted);
}
