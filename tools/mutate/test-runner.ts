import { runTests, type TestRun } from './run-tests';

/** What the code under test and Stryker tell each other, in the global `__stryker__`. */
interface Shared {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: unknown;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

/** What Stryker asks of one mutant; of its interface only what is used. */
interface MutantRun {
  readonly activeMutant: { readonly id: string };
  /** Ids of the tests that reach the mutant; all if left out. */
  readonly testFilter?: readonly string[];
  /** How often mutants may be passed before it is an endless loop. */
  readonly hitLimit?: number;
}

/** Stryker's numbers for how a test went. */
const [SUCCESS, FAILED] = [0, 1];

/**
 * Stryker's test runner on the mocha that is installed: its own of the versions
 * that run on Node 20 knows no mocha 12. All that is tested is loaded anew for
 * each mutant, with the mutant at work from the first line on. So constants are
 * judged as functions are, and what a mutant spoils in a module's memory does not
 * fail the tests of the next one.
 */
export class TestRunner {
  private readonly shared: Shared;

  /** @param tests Files, from the folder, Stryker's copy of the repository. */
  constructor(
    private readonly folder: string,
    private readonly tests: readonly string[],
  ) {
    const global = globalThis as { __stryker__?: Shared };
    this.shared = global.__stryker__ ??= {};
  }

  capabilities() {
    return Promise.resolve({ reloadEnvironment: true });
  }

  /** Runs all tests without a mutant; which of them reach which mutants is noted by the code under test. */
  async dryRun() {
    const runs = await runTests(this.folder, this.tests, {
      onTest: (id) => {
        this.shared.currentTestId = id ?? undefined;
      },
    });
    return { status: 'complete', tests: runs.map(testResult), mutantCoverage: this.shared.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRun) {
    Object.assign(this.shared, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit && 0 });
    const wanted = testFilter && new Set(testFilter);
    const files = this.tests.filter((file) => !testFilter || testFilter.some((id) => id.startsWith(`${file}: `)));
    try {
      const runs = await runTests(this.folder, files, {
        bail: true,
        ...(wanted && { wanted: (id) => wanted.has(id) }),
      });
      if (hitLimit !== undefined && (this.shared.hitCount ?? 0) > hitLimit) return { status: 'timeout' };
      const failed = runs.find(({ failure }) => failure !== null);
      if (!failed) return { status: 'survived', nrOfTests: runs.length };
      return { status: 'killed', killedBy: [failed.id], failureMessage: failed.failure, nrOfTests: runs.length };
    } catch (error) {
      // With the mutant the tests cannot even be loaded.
      return { status: 'killed', killedBy: [], failureMessage: String(error), nrOfTests: 0 };
    }
  }
}

const testResult = ({ id, milliseconds, failure }: TestRun) => ({
  ...{ id, name: id, timeSpentMs: milliseconds },
  ...(failure === null ? { status: SUCCESS } : { status: FAILED, failureMessage: failure }),
});
