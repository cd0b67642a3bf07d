import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Faults, InputError } from '../input/input-error';
import { chapterFile, type Claim } from './claims/claim';
import { CHAPTERS_FILE, readChapters } from './read-chapters';
import type { ReportChapter } from './claims/report-chapter';
import { readYaml } from '../input/read-yaml';

/** The file of the folder that holds no claims, but what they say about each other. */
export const RELATIONS_FILE = 'samband.yaml';

const REMEDY = 'Mend the entry; data/published/README.md describes every key.';

/** What a folder of the register holds. */
export interface RegisterContent {
  /** In the report's order. */
  readonly chapters: readonly ReportChapter[];
  /** In the order of the chapters. */
  readonly claims: readonly Claim[];
}

/**
 * Reads all claims of a folder, in the order of the report: that of the
 * chapters file, or without one that of the files' names.
 * @throws InputError naming file and line: not YAML, wrong shape, an id used twice or of another chapter.
 */
export function readRegister(folder: string): RegisterContent {
  const files = existsSync(folder) ? readdirSync(folder).filter(isChapter) : [];
  if (files.length === 0) {
    throw new InputError([
      { file: folder, found: 'no .yaml file', expected: 'the register of printed numbers', remedy: 'Name its folder.' },
    ]);
  }
  const faults = new Faults();
  const listed = readChapters(folder);
  const nameOf = new Map(listed?.map(({ id, name }) => [id, name]));
  const places = new Map<string, string>();
  const claims = files.flatMap((name) => {
    const { file, content, placeOf } = readYaml(join(folder, name), chapterFile, REMEDY);
    if (listed && !nameOf.has(content.chapter)) {
      const expected = `one of ${listed.map(({ id }) => `"${id}"`).join(', ')}`;
      const remedy = `Correct it, or add it to ${CHAPTERS_FILE}.`;
      faults.add({ file, place: placeOf(['chapter']), found: `chapter ${content.chapter}`, expected, remedy });
    }
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
      return { ...entry, chapter: content.chapter, chapterName: nameOf.get(content.chapter) ?? content.chapter };
    });
  });
  faults.throwIfAny();
  const chapters = listed ?? chaptersOf(claims);
  return { chapters, claims: chapters.flatMap(({ id }) => claims.filter(({ chapter }) => chapter === id)) };
}

/** The chapters of some claims, in their order. */
export const chaptersOf = (claims: readonly Claim[]): ReportChapter[] =>
  [...new Map(claims.map(({ chapter, chapterName }) => [chapter, chapterName]))].map(([id, name]) => ({
    ...{ id, name },
    outputs: id,
  }));

const isChapter = (name: string): boolean =>
  name.endsWith('.yaml') && name !== RELATIONS_FILE && name !== CHAPTERS_FILE;
