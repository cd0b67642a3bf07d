import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Room } from './room';

/** Name of our test runner among Stryker's plugins. */
export const TEST_RUNNER = 'own-mocha';

/** What our test runner takes, under `ownMocha` in Stryker's options; files, from the root. */
export interface OwnMocha {
  readonly tests: readonly string[];
  /** Loaded once, before the tests. */
  readonly setup: readonly string[];
}

/** Stryker's options for one room; all that it writes goes into a scratch folder. */
export const strykerOptions = (root: string, room: Room, scratch: string, workers: number) => ({
  mutate: [room.code],
  testRunner: TEST_RUNNER,
  plugins: [join(__dirname, 'plugin.cjs')],
  ownMocha: { tests: room.tests, setup: setupOf(root) } satisfies OwnMocha,
  coverageAnalysis: 'perTest',
  concurrency: workers,
  // What a test may take longer than without a mutant: more than by default, since the machine can be busy.
  timeoutMS: 8_000,
  // Not the caches, which are big; the rest may be read by some test.
  ignorePatterns: ['.cache', '.venv'],
  tempDirName: join(scratch, 'sandboxes'),
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: reportFile(scratch) },
  allowConsoleColors: false,
  logLevel: 'warn',
  // That constants take long is known.
  warnings: { slow: false },
  // Types are checked by `npm run types`; here they are only taken off.
  disableTypeChecks: false,
});

/** Where Stryker leaves its report. */
export const reportFile = (scratch: string): string => join(scratch, 'report.json');

/** What .mocharc.json has loaded before tests, but for packages: the runner has compiled TypeScript before. */
function setupOf(root: string): string[] {
  const { require = [] } = JSON.parse(readFileSync(join(root, '.mocharc.json'), 'utf8')) as { require?: string[] };
  return require.filter((file) => file.startsWith('./'));
}
