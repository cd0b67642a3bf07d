import type { z } from 'zod';
import { checkCodebook } from './check-codebook';
import { codebookSchema } from './codebook-schema';
import { Faults } from '../input/input-error';
import { readYaml } from '../input/read-yaml';

/** How the export's columns become questions: the typed form of data/codebook/*.yaml. */
export type Codebook = z.infer<typeof codebookSchema>;
export type CodebookQuestion = Codebook['questions'][number];
export type CodebookField = Codebook['cooperations']['fields'][number];

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
