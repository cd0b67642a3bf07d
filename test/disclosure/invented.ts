import type { Attacker } from '../../src/disclosure/attacker';
import { Asker } from '../../src/disclosure/asker';
import { attackModels } from '../../src/disclosure/attack-model';
import type { Cell } from '../../src/disclosure/cell';
import { publishedTable } from '../../src/disclosure/published-table';
import type { Published } from '../../src/disclosure/published';
import type { SmallGroupFinding } from '../../src/disclosure/finding';
import type { SmallGroupSettings } from '../../src/disclosure/small-group-settings';
import { statementsOf } from '../../src/disclosure/statement';
import type { Solver } from '../../src/solver/solver';
import type { Count } from '../../src/statistics/count';
import type { Answer } from '../../src/survey/case';
import type { TableRow } from '../../src/survey/table-row';
import type { Question } from '../../src/survey/question';
import type { Organisation, Respondent } from '../../src/survey/respondent';
import type { Survey } from '../../src/survey/survey';
import { countTable } from '../../src/tables/count-table';
import { inventedSurvey } from '../support/invented-survey';

export const ATTACKER: Attacker = { whoAnswered: true, answers: new Set() };

export const SETTINGS: SmallGroupSettings = {
  action: 'report',
  baseBelow: 10,
  countUpTo: 4,
  nearlyBelow: 2,
  register: 'exact',
  known: ATTACKER,
  accepted: new Map(),
};

export const questionOf = (
  id: string,
  type: Question['type'],
  options: readonly string[],
  asked: Question['asked'] = null,
): Question => ({
  ...{ id, type, asked, number: 1, text: `Fråga ${id}?`, columns: new Map() },
  options: options.map((option) => ({ id: option, label: option.toUpperCase() })),
});

/** An answer in short: "ab" chose a and b, "" did not answer, null was not asked. */
export const answerOf = (short: string | null): Answer => {
  if (short === null) return { state: 'not-asked' };
  return short === '' ? { state: 'missing' } : { state: 'answered', options: [...short], text: null };
};

/** Who answered: the group of a municipality, or "region"; answers in short by question; null who did not answer. */
export interface Invented {
  readonly group: string;
  readonly answers: Readonly<Record<string, string | null>> | null;
  /** What was listed, in the answers of a cooperation. */
  readonly lists?: readonly Readonly<Record<string, string | null>>[];
}

const FIELDS: readonly Question[] = [];

/** A survey of these answers; groups are A, B … */
export function surveyOf(
  questions: readonly Question[],
  invented: readonly Invented[],
  fields: readonly Question[] = FIELDS,
): Survey {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const ofFields = new Map(fields.map((field) => [field.id, field]));
  const organisations = invented.map(({ group }, at): Organisation => {
    const isRegion = group === 'region';
    return {
      code: isRegion ? `${10 + at}` : `${1000 + at}`,
      name: isRegion ? `Region ${at}` : `Kommun ${at}`,
      kind: isRegion ? 'region' : 'municipality',
      group: isRegion ? null : group,
    };
  });
  const answersOf = (own: Readonly<Record<string, string | null>>, asked: readonly Question[]) =>
    new Map(asked.map(({ id }) => [id, answerOf(own[id] ?? (own[id] === null ? null : ''))]));
  const respondents = invented.flatMap(({ answers }, at): Respondent[] => {
    const organisation = organisations[at]!;
    if (!answers) return [];
    return [
      {
        ...{ sheet: 'Svar', row: at + 2, id: organisation.code, kind: organisation.kind, organisation },
        ...{ questions: byId, answers: answersOf(answers, questions) },
      },
    ];
  });
  const rows = respondents.flatMap((respondent): TableRow[] => {
    const own = invented[organisations.findIndex((one) => one === respondent.organisation)]?.lists ?? [];
    return own.map((answers, at) => ({
      ...{ table: 'cooperations', sheet: 'Samarbeten', row: respondent.row * 100 + at, respondent },
      ...{ questions: ofFields, answers: answersOf(answers, fields) },
    }));
  });
  const groups = [...new Set(organisations.flatMap(({ group }) => group ?? []))].sort();
  return inventedSurvey({
    ...{ respondents, organisations, questions: [...questions, ...fields] },
    tables: [{ id: 'cooperations', form: 'form', rows }],
    groups: groups.map((key) => ({ key, label: `Grupp ${key}` })) as never,
  });
}

/** A table of counts, as a notebook publishes it. */
export const published = (id: string, counts: readonly Count[]): Published =>
  publishedTable(
    countTable({ id, title: 'Påhittad', of: 'Svar', counts, base: 'Bas', source: 'Källa' }),
    `${id.split('-')[0]}-x.ipynb`,
  )!;

/** The least and greatest that a cell can be, by the model that it belongs to. */
export function spanOf(
  cell: Cell,
  things: readonly Published[],
  survey: Survey,
  solve: Solver,
  attacker: Attacker = ATTACKER,
): { readonly least: number; readonly greatest: number } {
  const models = attackModels(statementsOf(things, survey), survey, attacker, [cell]);
  for (const model of models) {
    const form = model.formOf(cell);
    if (form && form.terms.size > 0) return new Asker(model, solve).spanOf(form);
  }
  throw new Error('no model tells of the cell');
}

/** A finding of one number, for what handles findings. */
export const findingOf = (
  tables: readonly string[],
  { learns = 'few', ...parts }: Partial<SmallGroupFinding> & { readonly learns?: 'each' | 'few' } = {},
): SmallGroupFinding => ({
  kind: 'small-group',
  rank: 1,
  claims: [],
  measures: [],
  explanation: `Bara 1 i ${tables.join(' och ')}.`,
  tables,
  exposed: [
    {
      who: tables.join(' och '),
      answer: '”A”',
      ...{ least: 1, greatest: 1, of: 50, organisations: 50, learns, from: tables, fewest: true },
    },
  ],
  protections: [],
  accepted: null,
  notebook: `${tables[0]?.split('-')[0]}-x.ipynb`,
  notebooks: [...new Set(tables.map((table) => `${table.split('-')[0]}-x.ipynb`))],
  ...parts,
});
