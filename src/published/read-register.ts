import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Faults, InputError } from '../input/input-error';
import { CHAPTERS, chapterFile, type Claim } from './claims/claim';
import { readYaml } from '../input/read-yaml';

/** The file of the folder that holds no claims, but what they say about each other. */
export const RELATIONS_FILE = 'samband.yaml';

const REMEDY = 'Mend the entry; data/published/README.md describes every key.';

/**
 * Reads all claims of a folder, in the order of the report.
 * @throws InputError naming file and line: not YAML, wrong shape, an id used twice or of another chapter.
 */
export function readRegister(folder: string): Claim[] {
  const files = existsSync(folder) ? readdirSync(folder).filter(isChapter) : [];
  if (files.length === 0) {
    throw new InputError([
      { file: folder, found: 'no .yaml file', expected: 'the register of printed numbers', remedy: 'Name its folder.' },
    ]);
  }
  const faults = new Faults();
  const places = new Map<string, string>();
  const claims = files.flatMap((name) => {
    const { file, content, placeOf } = readYaml(join(folder, name), chapterFile, REMEDY);
    return content.claims.map((entry, index): Claim => {
      const place = placeOf(['claims', index, 'id']);
      const first = places.get(entry.id);
      if (first)
        faults.add({ file, place, found: `id ${entry.id}, as in ${first}`, expected: 'each id once', remedy: REMEDY });
      if (!entry.id.startsWith(`${content.chapter}-`))
        faults.add({
          file,
          place,
          found: entry.id,
          expected: `an id that starts with ${content.chapter}-`,
          remedy: REMEDY,
        });
      places.set(entry.id, `${file}, ${place}`);
      return { ...entry, chapter: content.chapter };
    });
  });
  faults.throwIfAny();
  return CHAPTERS.flatMap((chapter) => claims.filter((claim) => claim.chapter === chapter));
}

const isChapter = (name: string): boolean => name.endsWith('.yaml') && name !== RELATIONS_FILE;
