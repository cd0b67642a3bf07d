import { checkCodebook } from './check-codebook';
import type { Codebook } from './codebook';
import { codebookSchema } from './codebook-schema';
import { Faults } from '../input/input-error';
import { readYaml } from '../input/read-yaml';

/**
 * Reads and checks a codebook.
 * @throws InputError naming file and line: not YAML, wrong shape, an id used twice, a reference to nothing.
 */
export function readCodebook(path: string): Codebook {
  const remedy = 'Mend the entry; data/codebook/README.md describes every key.';
  const { file, content, placeOf } = readYaml(path, codebookSchema, remedy);
  const faults = new Faults();
  checkCodebook(content, (at, found, expected, remedy) => {
    faults.add({ file, place: placeOf(at), found, expected, remedy });
  });
  faults.throwIfAny();
  return content;
}
