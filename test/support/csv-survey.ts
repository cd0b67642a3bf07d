import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../src/input/language';
import { loadSurvey } from '../../src/export/load-survey';
import type { Survey } from '../../src/survey/survey';

/**
 * The survey of a table of cells, written as CSV, by a codebook without its `survey`.
 * @param language What readers are told in; what the codebook leaves out without it.
 */
export function csvSurvey(
  rows: readonly (readonly string[])[] | Buffer,
  codebook: string,
  language?: Language,
): Survey {
  const folder = mkdtempSync(join(tmpdir(), 'csv-survey-'));
  try {
    const files = { export: join(folder, 'export.csv'), codebook: join(folder, 'codebook.yaml') };
    const cell = (text: string): string => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const text = Buffer.isBuffer(rows) ? rows : rows.map((row) => row.map(cell).join(',')).join('\n');
    writeFileSync(files.export, text);
    const told = language ? `, language: ${language}` : '';
    writeFileSync(files.codebook, `survey: { title: A survey, source: "Source: a survey"${told} }\n${codebook}`);
    return loadSurvey(files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What each respondent answered to a question: options and text, or the state. */
export const answersTo = (survey: Survey, question: string): unknown[] =>
  survey.respondents.map(({ answers }) => {
    const answer = answers.get(question);
    if (answer?.state !== 'answered') return answer?.state;
    return answer.text === null ? answer.options : [...answer.options, answer.text];
  });
