import fc from 'fast-check';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { OwnMocha } from './stryker-options';
import { TestRunner } from './test-runner';

/** Makes our test runner for a process of Stryker's, whose working directory is the copy to test. */
export function createTestRunner({ ownMocha }: { ownMocha: OwnMocha }): TestRunner {
  // The same examples for each mutant, and no search for the smallest that fails.
  fc.configureGlobal({ seed: 1, endOnFailure: true });
  for (const file of ownMocha.setup) createRequire(__filename)(resolve(file));
  return new TestRunner(process.cwd(), ownMocha.tests);
}

/** Has Stryker make it. */
createTestRunner.inject = ['options'];
