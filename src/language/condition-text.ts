import { inLanguage } from '../input/language';
import type { Condition } from '../survey/measure';
import { labelOf } from '../survey/question';
import type { SurveyModel } from '../survey/survey-model';
import type { Of, Told } from './condition-words';
import { CONDITION_WORDS_EN } from './condition-words-en';
import { CONDITION_WORDS_SV } from './condition-words-sv';
import { kindNouns } from './kind-nouns';
import { formatCount } from './numbers';
import { populationNoun, tableNoun, type Population } from './population-noun';
import { choiceText, questionText } from './question-text';
import { listed, quoted } from './words';

const words = () => inLanguage({ sv: CONDITION_WORDS_SV, en: CONDITION_WORDS_EN });

/**
 * A condition, to stand alone or after "som" or "who": "svarade ”Ja” på fråga 13 ”Hinder?”".
 * Respondents answer; cooperations do not, they have data or lack it.
 * @param population Of whose rows it is told.
 */
export function conditionText(condition: Condition, survey: SurveyModel, population: Population): string {
  const told: Told = {
    isList: population.rows === 'cooperations',
    question: (id) => questionText(survey.question(id)),
    anyOf: (ids) =>
      listed(
        ids.map((id) => questionText(survey.question(id))),
        'or',
      ),
    label: (question, option) => quoted(labelOf(survey.question(question), option)),
  };
  switch (condition.is) {
    case 'kind':
      return words().kind(kindNouns(condition.kinds, 'or'), told);
    case 'group':
      return words().group(survey.groups.find(({ key }) => key === condition.group)?.label ?? condition.group, told);
    case 'chose':
      return choseText(condition, survey, told);
    case 'listed':
      return listedText(condition, survey, population);
    case 'every':
      return joinedText(condition, (one) => conditionText(one, survey, population));
    case 'some': {
      const names = condition.of.flatMap((one) => (one.is === 'organisation' ? [one.name] : []));
      // Of several the verb stands once.
      return names.length > 1 && names.length === condition.of.length
        ? words().organisation(listed(names, 'or'), told)
        : joinedText(condition, (one) => conditionText(one, survey, population));
    }
    case 'organisation':
      return words().organisation(condition.name, told);
    default:
      return words().other(condition, told);
  }
}

/** "a och b", "a eller (b och c)": brackets say what belongs together. */
export function joinedText({ is, of }: Of<'every' | 'some'>, text: (one: Condition) => string): string {
  const isOther = (one: Condition): boolean =>
    (one.is === 'every' || one.is === 'some') && one.is !== is && one.of.length > 1 && of.length > 1;
  const parts = of.map((one) => (isOther(one) ? `(${text(one)})` : text(one)));
  return listed(parts, is === 'every' ? 'and' : 'or');
}

function choseText(condition: Of<'chose'>, survey: SurveyModel, told: Told): string {
  const question = survey.question(condition.question);
  const [choice, where] = [choiceText(condition, question), questionText(question)];
  return condition.how === 'none'
    ? words().choseNone(choice, where, told)
    : words().chose(choice, where, question.type === 'single', told);
}

/** "har listat minst 2 samarbeten av formen ”Vänort”": of the respondent's own kind, which needs no words. */
function listedText({ where, least, most }: Of<'listed'>, survey: SurveyModel, { where: outer }: Population): string {
  const isOuter = (one: Condition): boolean => outer.some((other) => JSON.stringify(other) === JSON.stringify(one));
  const told = where.filter((one) => one.is !== 'kind' || !isOuter(one));
  const rows = (number: number): string =>
    `${formatCount(number)} ${populationText({ rows: 'cooperations', where: told }, survey, number === 1)}`;
  const { some, exactly, between, atLeast } = words().listed;
  if (most === least) return exactly(rows(least));
  if (most !== null) return between(formatCount(least), rows(most));
  return least === 1 ? some(populationText({ rows: 'cooperations', where: told }, survey)) : atLeast(rows(least));
}

/**
 * What the rows of a count are picked from: "samarbeten i kommunerna av formen
 * ”Vänort” som har ”Kina” i fältet ”Land”".
 */
export function populationText(population: Population, survey: SurveyModel, isSingular = false): string {
  const { rows, where } = population;
  const isList = rows === 'cooperations';
  const kinds = where.find((one) => one.is === 'kind');
  const forms = where.find((one) => isList && isForms(one));
  const further = where.filter((one) => one !== kinds && one !== forms);
  const { inPopulations, ofForms, wereAsked, that } = words();
  const told = [
    ...(rows === 'organisations' ? [wereAsked] : []),
    ...further.map((one) => conditionText(one, survey, population)),
  ];
  return [
    isSingular ? tableNoun('cooperations').singular : populationNoun(population),
    ...(isList && kinds ? [inPopulations(kinds.kinds)] : []),
    ...(forms ? [ofForms(formsText(forms as Of<'chose'>, survey))] : []),
    ...(told.length > 0 ? [`${that(isList)} ${listed(told)}`] : []),
  ].join(' ');
}

const isForms = (one: Condition): boolean =>
  one.is === 'chose' && one.question === 'form' && one.how === 'any' && one.as === undefined;

const formsText = ({ options }: Of<'chose'>, survey: SurveyModel): string =>
  listed(
    options.map((form) => quoted(labelOf(survey.question('form'), form))),
    'or',
  );
