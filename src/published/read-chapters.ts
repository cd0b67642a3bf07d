import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Faults } from '../input/input-error';
import { readYaml } from '../input/read-yaml';
import type { ReportChapter } from './claims/report-chapter';
import { key } from './rules/schema-parts';

/** The file of the register's folder that lists the parts of the report. */
export const CHAPTERS_FILE = 'chapters.yaml';

const REMEDY = 'Mend the entry; data/published/README.md describes every key.';

const chaptersFile = z.strictObject({
  chapters: z.array(z.strictObject({ id: key, name: z.string().min(1), outputs: key.optional() })).min(1),
});

/**
 * The parts of the report, in its order; null without a file that lists them.
 * @throws InputError naming file and line: not YAML, wrong shape, an id twice.
 */
export function readChapters(folder: string): ReportChapter[] | null {
  const path = join(folder, CHAPTERS_FILE);
  if (!existsSync(path)) return null;
  const { file, content, placeOf } = readYaml(path, chaptersFile, REMEDY);
  const faults = new Faults();
  const ids = content.chapters.map(({ id }) => id);
  ids.forEach((id, at) => {
    const place = placeOf(['chapters', at, 'id']);
    if (ids.indexOf(id) !== at)
      faults.add({ file, place, found: `chapter ${id} twice`, expected: 'each once', remedy: 'Remove one of them.' });
  });
  faults.throwIfAny();
  return content.chapters.map(({ id, name, outputs = id }) => ({ id, name, outputs }));
}
