import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftCodebook } from '../../src/draft/draft-codebook';
import { writeDraft } from '../../src/draft/yaml/write-draft';
import { loadSurvey } from '../../src/export/load-survey';
import { parseCsv } from '../../src/input/parse-csv';
import { measureSchema } from '../../src/published/claims/measure-schema';
import { Register } from '../../src/published/register';
import type { Survey } from '../../src/survey/survey';
import { claimOf } from '../published/invented';
import { withFolder } from '../published/invented';

/** Exports of surveys that other people ran, with figures that they published; not part of the repository. */
const FOLDER = process.env.REAL_EXPORTS ?? join('..', 'shared', 'real-exports');

/** The survey of an export by the codebook that is drafted from it, as it is. */
const drafted = (file: string): Survey =>
  withFolder({ 'draft.yaml': writeDraft(draftCodebook(file, {})) }, (folder) =>
    loadSurvey({ export: file, codebook: join(folder, 'draft.yaml') }),
  );

interface Figure {
  readonly file: string;
  /** Question and options, as the export writes them; all of them that start so. */
  readonly question: string;
  readonly options: readonly string[];
  readonly among?: readonly [question: string, option: string];
  readonly printed: string;
  readonly count: number;
  readonly base: number;
}

/** What was published and agrees with the file: ../shared/real-exports/published-figures.csv. */
function figures(): Figure[] {
  const text = readFileSync(join(FOLDER, 'published-figures.csv'), 'utf8');
  const [head = [], ...rows] = parseCsv(text, ',').map(({ cells }) => cells);
  const at = (row: readonly string[], name: string): string => row[head.indexOf(name)] ?? '';
  return rows
    .filter((row) => at(row, 'stammer') === 'ja')
    .map((row): Figure => {
      const [question, option] = [at(row, 'fraga'), at(row, 'alternativ')];
      const region = /region (.+)$/u.exec(question)?.[1];
      const isSides = question.startsWith('Tillbehör');
      return {
        file: join(FOLDER, at(row, 'fil')),
        question: isSides ? 'Which of these side dishes' : question,
        options: OPTIONS[option] ?? [option.replace(/\.\.\.$/u, '')],
        ...(region !== undefined && { among: ['US Region', region] as const }),
        printed: at(row, 'publicerat_procent').replace('.', ',').replace(/,0$/u, ''),
        count: Number(at(row, 'antal_i_radata')),
        base: Number(at(row, 'bas')),
      };
    });
}

/** Options that were published together. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  'very + somewhat rude': ['Yes, very rude', 'Yes, somewhat rude'],
  'har flugit (antal 874)': ['Every day', 'A few times', 'Once a month or less', 'Once a year or less'],
};

describe('Published figures of other surveys, by drafted codebooks and measures alone', function () {
  before(function () {
    if (!existsSync(FOLDER)) this.skip();
  });

  it('are reproduced, every one that agrees with its export', () => {
    const surveys = new Map<string, Survey>();
    const all = figures();
    expect(all).to.have.length(14);
    for (const { file, question, options, among, printed, count, base } of all) {
      const survey = surveys.get(file) ?? drafted(file);
      surveys.set(file, survey);
      const asked = survey.questions.find(({ text }) => text.startsWith(question));
      expect(asked, question).not.to.equal(undefined);
      const idsOf = (id: string, labels: readonly string[]): string[] =>
        survey
          .question(id)
          .options.filter(({ label }) => labels.some((one) => label.startsWith(one)))
          .map((one) => one.id);
      const region = among && survey.questions.find(({ text }) => text === among[0])?.id;
      const measure = measureSchema.parse({
        question: asked?.id,
        options: idsOf(asked?.id ?? '', options),
        ...(region && { among: { question: region, any: idsOf(region, [among[1]]) } }),
      });
      const claim = claimOf({ unit: 'percent', printed, base: 'those who answered', measure });
      const [result] = new Register([claim]).chapter('1', survey).results();
      expect(result, `${question}: ${options.join()}`).to.include({ status: 'holds', count, base });
    }
  });
});
