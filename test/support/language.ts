import { readCodebook } from '../../src/export/read-codebook';
import { speakAs } from '../../src/export/speak-as';

const OWN = readCodebook('data/codebook/internationella-samarbeten-2018.yaml');

/** Texts are told as of the repository's own study; a test that loads another one leaves nothing behind. */
export const mochaHooks = { beforeAll: () => speakAs(OWN), afterEach: () => speakAs(OWN) };
