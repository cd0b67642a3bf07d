import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { answersSheetOf } from '../export/answers-sheet';
import { personalColumns } from '../export/personal-columns';
import { readCodebook } from '../export/read-codebook';
import type { SurveyFiles } from '../export/survey-files';
import { nameDamage } from '../input/name-damage';
import { csvSheetName } from '../workbook/csv-files';
import { readWorkbook } from '../workbook/workbook';
import type { ClaimTrace } from './claim-trace';
import type { LeftOut } from './left-out';
import { markWorkbook } from './mark-workbook';
import { withoutPersonal } from './without-personal';

/** A marked copy of an export. */
export interface MarkedCopy {
  readonly bytes: Buffer;
  /** What tells who somebody is: left out, or kept where everything was asked for. */
  readonly personal: readonly LeftOut[];
}

/**
 * A copy of the export in which the cells of a trace are marked, without what
 * tells who somebody is unless everything is to be kept.
 * @throws InputError if the export is no .xlsx workbook.
 */
export function markedCopy(
  files: Required<Pick<SurveyFiles, 'export' | 'codebook'>>,
  trace: ClaimTrace,
  keepAll: boolean,
): MarkedCopy {
  const codebook = readCodebook(files.codebook);
  const { answers, tables, about } = codebook;
  return nameDamage(basename(files.export), () => {
    const bytes = readFileSync(files.export);
    const workbook = readWorkbook(files.export, { answers: answers.sheet ?? csvSheetName(files.export), others: [] });
    const others = [...tables.map(({ sheet }) => sheet), about?.sheet].flatMap((name) => name ?? []);
    const read = [answersSheetOf(workbook, codebook), ...others];
    const bare = withoutPersonal(bytes, personalColumns(workbook, codebook), read);
    return {
      bytes: keepAll ? markWorkbook(bytes, trace) : markWorkbook(bare.bytes, trace, bare.leftOut),
      personal: bare.leftOut,
    };
  });
}
