import { speak } from '../../src/input/language';

/** A survey in English, loaded by one test, leaves the next ones in Swedish. */
export const mochaHooks = { afterEach: () => speak() };
