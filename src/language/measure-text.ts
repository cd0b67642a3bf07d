import type { Condition, Measure } from '../survey/measure';
import { labelOf, type Question } from '../survey/question';
import type { OrganisationKind } from '../survey/respondent';
import type { SurveyModel } from '../survey/survey-model';
import { listed, quoted } from './words';

const KINDS: Readonly<Record<OrganisationKind, string>> = { municipality: 'kommuner', region: 'landsting/regioner' };

type Population = Pick<Measure, 'rows' | 'where'>;

/** "fråga 13 ”Upplever ni hinder?”", "fältet ”Land”". */
const questionText = ({ number, text }: Question): string =>
  number === null ? `fältet ${quoted(text)}` : `fråga ${number} ${quoted(text)}`;

const kindsOf = (where: readonly Condition[]): readonly OrganisationKind[] | null =>
  where.find((one) => one.is === 'kind')?.kinds ?? null;

const isForms = (one: Condition): one is Extract<Condition, { is: 'chose' }> =>
  one.is === 'chose' && one.question === 'form' && one.how === 'any';

/** What a population is made of, as a noun in the plural: "kommuner", "samarbeten". */
export function populationNoun({ rows, where }: Population): string {
  const kinds = kindsOf(where)?.map((kind) => KINDS[kind]);
  switch (rows) {
    case 'respondents':
      return kinds ? listed(kinds) : 'svarande';
    case 'organisations':
      return kinds ? listed(kinds) : 'organisationer';
    case 'questions':
      return 'frågor';
    case 'options':
      return 'svarsalternativ';
    case 'cooperations':
      return 'samarbeten';
  }
}

/** What the rows of a count are picked from, in Swedish: "vänorter hos kommuner där fältet ”Land” är ”Kina”". */
export function populationText(population: Population, survey: SurveyModel): string {
  const { rows, where } = population;
  const noun = populationNoun(population);
  const kinds = rows === 'cooperations' ? (kindsOf(where) ?? []).map((kind) => KINDS[kind]) : [];
  const told = where.filter((one) => one.is !== 'kind' && !(rows === 'cooperations' && isForms(one)));
  const forms = rows === 'cooperations' ? (where.find(isForms)?.options ?? []) : [];
  const ofForms = forms.map((form) => quoted(labelOf(survey.question('form'), form)));
  const shaped = ofForms.length > 0 ? ` av formen ${listed(ofForms, 'eller')}` : '';
  const owners = kinds.length > 0 ? ` hos ${listed(kinds)}` : '';
  const invited = rows === 'organisations' ? ' som fick enkäten (registret i data/reference)' : '';
  const further = told.length > 0 ? ` som ${listed(told.map((one) => conditionText(one, survey)))}` : '';
  return `${noun}${shaped}${owners}${invited}${further}`;
}

/** What a base is, in Swedish: the population, and which of it. */
export function baseOfMeasure(measure: Omit<Measure, 'counted'>, survey: SurveyModel): string {
  const { base, unit } = measure;
  const rows = populationText(measure, survey);
  const questions = base.questions.map((id) => questionText(survey.question(id)));
  const asked = listed(questions, 'eller');
  const STATES = {
    answered: measure.rows === 'cooperations' ? `med uppgift i ${asked}` : `som svarade på ${asked}`,
    asked: `som fick ${asked}`,
    wrote: `som skrev fritext till ${asked}`,
    all: '',
  };
  const text = [rows, STATES[base.state]].filter(Boolean).join(' ');
  if (unit.of === 'ticks') return `alla angivelser i ${questionText(survey.question(unit.question))} bland ${text}`;
  return unit.of === 'values' ? `olika ${valuesText(unit.fields, survey)} bland ${text}` : text;
}

/** What is counted of the base, in Swedish. */
export function countedText({ counted, unit }: Measure, survey: SurveyModel): string {
  if (counted === null) return 'alla i basen';
  const text = conditionText(counted, survey);
  return unit.of === 'rows' ? text : unit.of === 'ticks' ? `angivelser: ${text}` : `de vars rader ${text}`;
}

const valuesText = (fields: readonly string[], survey: SurveyModel): string =>
  `värden i ${listed(
    fields.map((id) => {
      const field = survey.questions.find((one) => one.id === id);
      return field ? questionText(field) : `kodbokens ${id}`;
    }),
  )}`;

/** A condition in Swedish, after "som". */
export function conditionText(condition: Condition, survey: SurveyModel): string {
  const asked = (ids: readonly string[]): string =>
    listed(
      ids.map((id) => questionText(survey.question(id))),
      'eller',
    );
  switch (condition.is) {
    case 'kind':
      return `är ${listed(
        condition.kinds.map((kind) => KINDS[kind]),
        'eller',
      )}`;
    case 'group': {
      const group = survey.groups.find(({ key }) => key === condition.group);
      return `hör till kommungruppen ${quoted(group?.label ?? condition.group)}`;
    }
    case 'organisation':
      return `hör till ${condition.name}`;
    case 'responded':
      return 'lämnade ett svar som räknas';
    case 'asked':
      return `fick ${asked(condition.questions)}`;
    case 'answered':
      return `svarade på ${asked(condition.questions)}`;
    case 'missing':
      return `saknar uppgift i ${asked(condition.questions)}`;
    case 'wrote':
      return `skrev fritext till ${asked(condition.questions)}`;
    case 'chose': {
      const question = survey.question(condition.question);
      const where = questionText(question);
      if (condition.as !== undefined) return `angav något av ${quoted(condition.as)} i ${where}`;
      const labels = condition.options.map((option) => quoted(labelOf(question, option)));
      if (condition.how === 'none') return `svarade men angav inte ${listed(labels, 'eller')} i ${where}`;
      return `angav ${listed(labels, condition.how === 'any' ? 'eller' : 'och')} i ${where}`;
    }
    case 'mentions': {
      const without = condition.without === null ? '' : `, utan ${quoted(condition.without)}`;
      return `skrev ${quoted(condition.keyword)}${without} i fritext till ${asked(condition.questions)}`;
    }
    case 'named':
      return `har ${quoted(condition.name)} i ${questionText(survey.question(condition.field))}`;
    case 'listed': {
      const { least, most, where } = condition;
      const number = most === null ? `minst ${least}` : most === least ? `${least}` : `${least} till ${most}`;
      return `har listat ${number} av: ${populationText({ rows: 'cooperations', where }, survey)}`;
    }
    case 'option-of':
      return `hör till ${questionText(survey.question(condition.question))} i kodboken`;
    case 'numbered':
      return 'har ett nummer i kodboken';
    case 'every':
    case 'some':
      return listed(
        condition.of.map((one) => conditionText(one, survey)),
        condition.is === 'every' ? 'och' : 'eller',
      );
    case 'own':
      return `uppfyller cellens eget villkor: ${condition.source}`;
  }
}
