import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { draftCodebook, type DraftOptions } from '../draft/draft-codebook';
import { writeDraft } from '../draft/yaml/write-draft';
import { readCodebook } from '../export/read-codebook';
import { InputError } from '../input/input-error';
import { overviewNotebook } from './overview-notebook';

/** What was made. */
export interface MadeStudy {
  readonly codebook: string;
  /** How many lines of the draft say that they are to be looked at. */
  readonly unsure: number;
}

/**
 * Makes the folder of a study: the export, its drafted codebook, a notebook that shows every question.
 * @throws InputError if the folder holds something, or the export cannot be read; then nothing is made.
 */
export function makeStudy(folder: string, file: string, options: DraftOptions = {}): MadeStudy {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new InputError([
      { file: folder, found: 'a folder that holds something', expected: 'a new or empty one', remedy: 'Name another.' },
    ]);
  const text = writeDraft(draftCodebook(file, options));
  const name = basename(file, extname(file));
  const [raw, codebooks, notebooks] = [join('data', 'raw'), join('data', 'codebook'), 'notebooks'];
  for (const one of [raw, codebooks, notebooks]) mkdirSync(join(folder, one), { recursive: true });
  copyFileSync(file, join(folder, raw, basename(file)));
  const codebook = join(folder, codebooks, `${name}.yaml`);
  writeFileSync(codebook, text);
  writeFileSync(join(folder, notebooks, '0-overview.ipynb'), overviewNotebook(readCodebook(codebook)));
  return { codebook, unsure: text.split('\n').filter((line) => line.includes('unsure:')).length };
}
