import { inLanguage } from '../input/language';
import type { Case } from '../survey/case';
import type { Cases } from '../survey/cases';
import type { Question } from '../survey/question';
import { where } from '../survey/where';
import { count, type Count } from '../statistics/count';
import { frequencies } from '../statistics/frequencies';
import { grid } from '../statistics/grid';
import { itemResponse } from '../statistics/item-response';
import { numbers } from '../statistics/numbers';
import { placed } from '../statistics/placed';
import { baseText } from '../language/base-text';
import { countTable } from './count-table';
import { rememberCounts } from './counts-behind';
import { seriesTable } from './series-table';
import type { Table } from './table';

export interface QuestionTableOptions {
  /** `0-overview-q2`; without it, `0-` and the question's id. */
  readonly id?: string;
}

/**
 * What cases answered to a question of any type, with its base: options of a
 * choice, items by options of a grid, first places of a ranking, mean and
 * quartiles of numbers, how many wrote a text. To look at; a finding has a
 * figure or a table of its own.
 * @example await s.show(s.questionTable(survey.respondents, survey.question('seen')))
 */
export function questionTable<C extends Case>(
  cases: Cases<C>,
  question: Question,
  { id = `0-${question.id.replace('.', '-')}` }: QuestionTableOptions = {},
): Table {
  const { type, text: title } = question;
  const source = cases.survey.sourceLine;
  switch (type) {
    case 'single':
    case 'multiple':
      return countTable({ id, title, counts: frequencies(cases, question), of: answerHead() });
    case 'rank':
      return countTable({
        id,
        title,
        counts: placed(cases, question),
        of: inLanguage({ sv: 'Plats 1', en: 'Place 1' }),
      });
    case 'grid': {
      const items = grid(cases, question);
      return seriesTable({
        ...{ id, title, source },
        base: [...new Set(items.map(({ counts }) => baseText(counts)))].join('; '),
        labels: items[0]?.counts.counts.map(({ label }) => label) ?? [],
        series: items.map(({ label, counts }) => ({ label, counts: counts.counts })),
      });
    }
    case 'number':
      return numberTable(cases, question, id);
    case 'text':
    case 'date':
      return countTable({ id, title, counts: written(cases, question), of: answerHead() });
    case 'list':
      return countTable({ id, title, counts: itemResponse(cases, [question]), of: answerHead() });
  }
}

const answerHead = (): string => inLanguage({ sv: 'Svar', en: 'Answer' });

const written = <C extends Case>(cases: Cases<C>, { id, text }: Question): Count<C>[] => [
  count(cases, where.answered(id), text, id),
];

/** Rows are statistics, not counts: of them one column is known. */
function numberTable<C extends Case>(cases: Cases<C>, question: Question, id: string): Table {
  const { given, base, mean, deviation, least, greatest, quantile, title } = numbers(cases, question);
  const names = inLanguage({
    sv: [
      'Antal svar',
      'Medelvärde',
      'Standardavvikelse',
      'Minsta',
      'Undre kvartil',
      'Median',
      'Övre kvartil',
      'Största',
    ],
    en: ['Answers', 'Mean', 'Standard deviation', 'Least', 'Lower quartile', 'Median', 'Upper quartile', 'Greatest'],
  });
  const values = [base, mean, deviation, least, quantile(0.25), quantile(0.5), quantile(0.75), greatest];
  const { base: text } = countTable({ id, title, counts: [given], of: '' });
  const table: Table = {
    ...{ id, title, base: text, source: cases.survey.sourceLine },
    columns: ['label', 'value'],
    heads: inLanguage({ sv: { label: 'Mått', value: 'Värde' }, en: { label: 'Statistic', value: 'Value' } }),
    rows: values.map((value, index) => ({ label: names[index] ?? '', value })),
  };
  return rememberCounts(table, []);
}
