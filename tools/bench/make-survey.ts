import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCodebook } from '../../src/export/read-codebook';
import { readReference } from '../../src/export/reference';
import { findSurveyFiles, type SurveyFiles } from '../../src/export/survey-files';
import { loadSurvey } from '../../src/export/load-survey';
import { readWorkbook } from '../../src/workbook/workbook';
import type { Question } from '../../src/survey/question';
import type { Case } from '../../src/survey/case';
import type { AnswerRow, Cell } from '../reconstruct/make-rows';
import { workbookBytes } from '../reconstruct/write-workbook';

export function makeSurvey(folder: string, respondents: number): Required<SurveyFiles> {
  const files = findSurveyFiles();
  const codebook = readCodebook(files.codebook);
  const survey = loadSurvey(files);
  const workbook = readWorkbook(files.export);
  const cellsOf = ({ sheet, row }: Case, questions: readonly Question[]): Map<string, Cell> => {
    const at = workbook.sheet(sheet);
    const cells = new Map<string, Cell>();
    for (const { id, columns } of questions)
      for (const [slot, letter] of columns) {
        const value = at.value(letter, row);
        if (value !== null) cells.set(`${id}/${slot}`, value as Cell);
      }
    return cells;
  };
  const asked = survey.questions.filter(({ number }) => number !== null);
  const fields = survey.questions.filter(({ number }) => number === null);
  const templates = survey.respondents.map((one) => ({
    cells: cellsOf(one, asked),
    cooperations: survey.cooperations.rows.filter((c) => c.respondent === one).map((c) => cellsOf(c, fields)),
  }));
  const rows = Array.from({ length: respondents }, (_, index): AnswerRow => {
    const t = templates[index % templates.length]!;
    const cells = new Map(t.cells);
    cells.set('answerId', String(20180001 + index));
    cells.set('status', codebook.status.finished);
    cells.set('started', '2018-04-03 09:00');
    cells.set('finished', '2018-04-03 10:00');
    cells.set('organisation', nameOf(index));
    cells.set('code', codeOf(index));
    for (const head of codebook.personal) cells.set(`personal:${head}`, `svar${index}@svar.example`);
    return { cells, cooperations: t.cooperations, finished: 0 };
  });
  mkdirSync(join(folder, 'reference'), { recursive: true });
  const reference = readReference(files.reference);
  const groups = reference.groups;
  const kommuner = [
    'kommunkod,kommun,grupp,gruppnamn',
    ...rows.map((_, i) => {
      const g = groups[i % groups.length]!;
      return `${codeOf(i)},${nameOf(i)},${g.key},"${g.label}"`;
    }),
  ];
  writeFileSync(join(folder, 'reference', 'kommuner.csv'), kommuner.join('\n'));
  const { copyFileSync } = require('node:fs');
  for (const f of ['regioner.csv', 'lander.csv']) copyFileSync(join(files.reference, f), join(folder, 'reference', f));
  const out = join(folder, 'export.xlsx');
  writeFileSync(
    out,
    workbookBytes(rows, codebook, [
      ['Stort', ''],
      ['Källrad', 'Mätning'],
    ]),
  );
  return { export: out, codebook: files.codebook, reference: join(folder, 'reference') };
}
const codeOf = (i: number): string => String(i + 100000);
const nameOf = (i: number): string => `Ort ${i + 1}`;
