import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSurvey } from '../../src/export/load-survey';
import { findSurveyFiles, type SurveyFiles } from '../../src/export/survey-files';
import { groupBy } from '../../src/input/group-by';
import type { Case } from '../../src/survey/case';
import type { Question } from '../../src/survey/question';
import type { Workbook } from '../../src/workbook/workbook';
import { readWorkbook } from '../../src/workbook/workbook';
import type { AnswerRow, Cell } from '../reconstruct/make-rows';
import { readWholeCodebook, statusText } from '../reconstruct/whole-codebook';
import { workbookBytes } from '../reconstruct/write-workbook';

/** Codes of six digits: of four there are ten thousand. */
const FIRST_CODE = 100_000;
const codeOf = (index: number): string => String(FIRST_CODE + index);
const nameOf = (index: number): string => `Ort ${index + 1}`;

/**
 * Writes an export of so many respondents, each with its cooperations, and the
 * register of who was asked, into a folder. The answers are those of the
 * repository's own export, over and over, so that the same number gives the same
 * file and every row is of the same kind at every size.
 */
export function makeSurvey(folder: string, respondents: number): Required<SurveyFiles> {
  const own = findSurveyFiles();
  const codebook = readWholeCodebook(own.codebook);
  const templates = templatesOf(own);
  const rows = Array.from({ length: respondents }, (_, index): AnswerRow => {
    const { cells, cooperations } = templates[index % templates.length] ?? { cells: [], cooperations: [] };
    const administrative: [string, Cell][] = [
      ['answerId', String(index + 1)],
      ['status', statusText(codebook, 'finished')],
      ['started', '2018-04-03 09:00'],
      ['finished', '2018-04-03 10:00'],
      ['organisation', nameOf(index)],
      ['code', codeOf(index)],
      ...codebook.personal.map(({ path: [head] }): [string, Cell] => [
        `personal:${head}`,
        `svar${index + 1}@svar.example`,
      ]),
    ];
    return { cells: new Map([...cells, ...administrative]), cooperations, finished: index };
  });
  const reference = join(folder, 'reference');
  writeRegisters(reference, own.reference, respondents);
  const path = join(folder, 'export.xlsx');
  writeFileSync(path, workbookBytes(rows, codebook));
  return { export: path, codebook: own.codebook, reference };
}

/** What stands in the repository's export: a respondent's answers, and its cooperations. */
interface Template {
  readonly cells: readonly (readonly [string, Cell])[];
  readonly cooperations: Map<string, Cell>[];
}

function templatesOf(files: Required<SurveyFiles>): Template[] {
  const survey = loadSurvey(files);
  const { respondents, questions } = survey;
  const cooperations = survey.table('cooperations');
  const workbook = readWorkbook(files.export);
  const asked = questions.filter(({ number }) => number !== null);
  const fields = questions.filter(({ number }) => number === null);
  const listed = groupBy(cooperations.rows, ({ respondent }) => respondent);
  return respondents.map((respondent) => ({
    cells: cellsOf(workbook, respondent, asked),
    cooperations: (listed.get(respondent) ?? []).map((one) => new Map(cellsOf(workbook, one, fields))),
  }));
}

function cellsOf(workbook: Workbook, { sheet, row }: Case, questions: readonly Question[]): [string, Cell][] {
  const { value } = workbook.sheet(sheet);
  return questions.flatMap(({ id, columns }) =>
    [...columns].flatMap(([slot, letter]): [string, Cell][] => {
      const found = value(letter, row);
      return found === null ? [] : [[`${id}/${slot}`, typeof found === 'number' ? found : String(found)]];
    }),
  );
}

function writeRegisters(folder: string, own: string, respondents: number): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['regioner.csv', 'lander.csv']) copyFileSync(join(own, name), join(folder, name));
  const lines = Array.from({ length: respondents }, (_, index) => {
    const group = (index % 9) + 1;
    return `${codeOf(index)},${nameOf(index)},A${group},Grupp ${group}`;
  });
  writeFileSync(join(folder, 'kommuner.csv'), ['kommunkod,kommun,grupp,gruppnamn', ...lines, ''].join('\n'));
}
