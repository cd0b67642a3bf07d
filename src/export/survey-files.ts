import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../input/environment';
import { InputError } from '../input/input-error';

/** Which files to read; without a path, the repository's own. */
export interface SurveyFiles {
  /** The raw export: a workbook of any format, or the answers' .csv. */
  readonly export?: string;
  /** The codebook, .yaml. */
  readonly codebook?: string;
  /** Folder of kommuner.csv, regioner.csv and lander.csv. */
  readonly reference?: string;
}

/**
 * The files to read: those named, those that the runner names, or the repository's own.
 * @throws InputError if there is not exactly one to choose.
 */
export function findSurveyFiles(files: SurveyFiles = {}): Required<SurveyFiles> {
  return {
    export: files.export ?? environment.export() ?? onlyFile('data/raw', '.xlsx'),
    codebook: files.codebook ?? environment.codebook() ?? onlyFile('data/codebook', '.yaml'),
    reference: files.reference ?? environment.reference() ?? 'data/reference',
  };
}

function onlyFile(folder: string, ending: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith(ending) && !name.startsWith('~$'));
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new InputError([
      {
        file: folder,
        found: files.join(', ') || `no ${ending} file`,
        expected: `one ${ending} file`,
        remedy: 'Name the file with --export or --codebook.',
      },
    ]);
  }
  return join(folder, file);
}
