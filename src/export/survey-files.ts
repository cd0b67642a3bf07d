import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { environment } from '../input/environment';
import { InputError } from '../input/input-error';
import { inStudy } from '../input/study';
import { CSV_ENDINGS, isCsvName } from '../workbook/csv-files';

/** Which files to read; without a path, the study's own. */
export interface SurveyFiles {
  /** The raw export: a workbook of any format, or the answers' .csv. */
  readonly export?: string;
  /** The codebook, .yaml. */
  readonly codebook?: string;
  /** Folder of the registers. */
  readonly reference?: string;
}

/**
 * The files to read: those named, those that the runner names, or the study's own.
 * @throws InputError if there is not exactly one to choose.
 */
export function findSurveyFiles(files: SurveyFiles = {}): Required<SurveyFiles> {
  return {
    export: files.export ?? environment.export() ?? onlyExport(inStudy('data', 'raw')),
    codebook: files.codebook ?? findCodebook(),
    reference: files.reference ?? findReference(),
  };
}

/**
 * The codebook that the runner names, or the study's own.
 * @throws InputError if there is not exactly one.
 */
export const findCodebook = (): string => environment.codebook() ?? onlyFile(inStudy('data', 'codebook'), ['.yaml']);

/** The folder of registers that the runner names, or the study's own. */
export const findReference = (): string => environment.reference() ?? inStudy('data', 'reference');

const EXPORTS = ['.xlsx', '.xlsm', '.xlsb', '.xls', '.ods', ...CSV_ENDINGS];

/** The export of a folder; of the files of a CSV export, the one of the answers. */
function onlyExport(folder: string): string {
  return onlyFile(folder, EXPORTS, (name, all) => {
    const isSheetOf = (other: string): boolean =>
      other !== name && name.startsWith(`${basename(other, extname(other))}-`) && extname(name) === extname(other);
    return !(isCsvName(name) && all.some(isSheetOf));
  });
}

function onlyFile(
  folder: string,
  endings: readonly string[],
  isMeant: (name: string, all: readonly string[]) => boolean = () => true,
): string {
  const all = (existsSync(folder) ? readdirSync(folder) : []).filter(
    (name) => endings.includes(extname(name).toLowerCase()) && !name.startsWith('~$'),
  );
  const files = all.filter((name) => isMeant(name, all));
  const [file] = files;
  if (file === undefined || files.length > 1) {
    const [kind = ''] = endings;
    throw new InputError([
      {
        file: folder,
        found: files.join(', ') || `no ${kind} file`,
        expected: `one ${kind} file`,
        remedy: 'Name the file with --export or --codebook.',
      },
    ]);
  }
  return join(folder, file);
}
