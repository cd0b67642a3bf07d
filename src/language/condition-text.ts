import type { Condition } from '../survey/measure';
import { labelOf } from '../survey/question';
import type { SurveyModel } from '../survey/survey-model';
import { kindNouns } from './kind-nouns';
import { formatCount, formatNumber } from './numbers';
import { populationNoun, type Population } from './population-noun';
import { choiceText, questionText } from './question-text';
import { listed, quoted } from './words';

type Of<K extends Condition['is']> = Extract<Condition, { is: K }>;

/**
 * A condition in Swedish, to stand alone or after "som": "svarade ”Ja” på fråga 13 ”Hinder?”".
 * Respondents answer; cooperations do not, they have data or lack it.
 * @param population Of whose rows it is told.
 */
export function conditionText(condition: Condition, survey: SurveyModel, population: Population): string {
  const isList = population.rows === 'cooperations';
  const question = (id: string): string => questionText(survey.question(id));
  const anyOf = (ids: readonly string[]): string => listed(ids.map(question), 'eller');
  switch (condition.is) {
    case 'kind':
      return `${isList ? 'hör till' : 'är'} ${kindNouns(condition.kinds, 'eller')}`;
    case 'group': {
      const label = survey.groups.find(({ key }) => key === condition.group)?.label ?? condition.group;
      return isList ? `hör till en kommun i gruppen ${quoted(label)}` : `hör till kommungruppen ${quoted(label)}`;
    }
    case 'organisation':
      return `${isList ? 'hör till' : 'är'} ${condition.name}`;
    case 'responded':
      return isList ? 'hör till en organisation vars svar räknas' : 'lämnade ett svar som räknas';
    case 'asked':
      return isList ? `har ${anyOf(condition.questions)} att fylla i` : `fick ${anyOf(condition.questions)}`;
    case 'answered':
      return `${isList ? 'har uppgift i' : 'svarade på'} ${anyOf(condition.questions)}`;
    case 'missing':
      if (isList) return `saknar uppgift i ${listed(condition.questions.map(question))}`;
      return `fick ${anyOf(condition.questions)} utan att svara${condition.questions.length > 1 ? ' på någon av dem' : ''}`;
    case 'wrote':
      return `${isList ? 'har text i' : 'skrev fritext till'} ${anyOf(condition.questions)}`;
    case 'chose':
      return choseText(condition, survey, isList);
    case 'substantive':
      return `${isList ? 'har uppgift i' : 'tog ställning i'} ${anyOf(condition.questions)}`;
    case 'placed': {
      const { from, to } = condition;
      const places = from === to ? `plats ${from}` : `plats ${from} till ${to}`;
      const label = quoted(labelOf(survey.question(condition.question), condition.option));
      return `satte ${label} på ${places} i ${question(condition.question)}`;
    }
    case 'number':
      return `angav ${rangeText(condition)} i ${question(condition.question)}`;
    case 'mentions': {
      const words = `${quoted(condition.keyword)}${condition.without === null ? '' : ` men inte ${quoted(condition.without)}`}`;
      return `${isList ? `har ${words} i` : `skrev ${words} i fritexten till`} ${anyOf(condition.questions)}`;
    }
    case 'named':
      return `har ${quoted(condition.name)} i ${question(condition.field)}`;
    case 'listed':
      return listedText(condition, survey, population);
    case 'option-of':
      return `hör till ${question(condition.question)} i kodboken`;
    case 'numbered':
      return 'har ett nummer i kodboken';
    case 'every':
      return joinedText(condition, (one) => conditionText(one, survey, population));
    case 'some': {
      const names = condition.of.flatMap((one) => (one.is === 'organisation' ? [one.name] : []));
      // Of several the verb stands once.
      return names.length > 1 && names.length === condition.of.length
        ? `${isList ? 'hör till' : 'är'} ${listed(names, 'eller')}`
        : joinedText(condition, (one) => conditionText(one, survey, population));
    }
    case 'own':
      return `uppfyller cellens eget villkor: ${condition.source.replace(/\s+/g, ' ')}`;
  }
}

function rangeText({ least, most }: Of<'number'>): string {
  if (least !== null && most !== null)
    return least === most ? formatNumber(least) : `${formatNumber(least)} till ${formatNumber(most)}`;
  if (least !== null) return `minst ${formatNumber(least)}`;
  return most === null ? 'ett tal' : `högst ${formatNumber(most)}`;
}

/** "a och b", "a eller (b och c)": brackets say what belongs together. */
export function joinedText({ is, of }: Of<'every' | 'some'>, text: (one: Condition) => string): string {
  const isOther = (one: Condition): boolean =>
    (one.is === 'every' || one.is === 'some') && one.is !== is && one.of.length > 1 && of.length > 1;
  const parts = of.map((one) => (isOther(one) ? `(${text(one)})` : text(one)));
  return listed(parts, is === 'every' ? 'och' : 'eller');
}

function choseText(condition: Of<'chose'>, survey: SurveyModel, isList: boolean): string {
  const question = survey.question(condition.question);
  const [choice, where] = [choiceText(condition, question), questionText(question)];
  if (condition.how === 'none')
    return isList ? `har uppgift i ${where} men inte ${choice}` : `svarade på ${where} utan att ange ${choice}`;
  if (isList) return `har ${choice} i ${where}`;
  return question.type === 'single' ? `svarade ${choice} på ${where}` : `angav ${choice} i ${where}`;
}

/** "har listat minst 2 samarbeten av formen ”Vänort”": of the respondent's own kind, which needs no words. */
function listedText({ where, least, most }: Of<'listed'>, survey: SurveyModel, { where: outer }: Population): string {
  const isOuter = (one: Condition): boolean => outer.some((other) => JSON.stringify(other) === JSON.stringify(one));
  const told = where.filter((one) => one.is !== 'kind' || !isOuter(one));
  const cooperations = (number: number): string =>
    `${formatCount(number)} ${populationText({ rows: 'cooperations', where: told }, survey, number === 1)}`;
  if (most === least) return `har listat ${cooperations(least)}`;
  if (most !== null) return `har listat ${formatCount(least)} till ${cooperations(most)}`;
  return least === 1
    ? `har listat ${populationText({ rows: 'cooperations', where: told }, survey)}`
    : `har listat minst ${cooperations(least)}`;
}

const OWNERS: Readonly<Record<string, string>> = {
  municipality: 'kommunerna',
  region: 'landstingen/regionerna',
};

/**
 * What the rows of a count are picked from, in Swedish: "samarbeten i kommunerna
 * av formen ”Vänort” som har ”Kina” i fältet ”Land”".
 */
export function populationText(population: Population, survey: SurveyModel, isSingular = false): string {
  const { rows, where } = population;
  const isList = rows === 'cooperations';
  const kinds = where.find((one) => one.is === 'kind');
  const forms = where.find((one) => isList && isForms(one));
  const further = where.filter((one) => one !== kinds && one !== forms);
  const told = [
    ...(rows === 'organisations' ? ['fick enkäten (registret i data/reference)'] : []),
    ...further.map((one) => conditionText(one, survey, population)),
  ];
  return [
    isSingular ? 'samarbete' : populationNoun(population),
    ...(isList && kinds ? [`i ${listed(kinds.kinds.map((kind) => OWNERS[kind] ?? kind))}`] : []),
    ...(forms ? [`av formen ${formsText(forms as Of<'chose'>, survey)}`] : []),
    ...(told.length > 0 ? [`som ${listed(told)}`] : []),
  ].join(' ');
}

const isForms = (one: Condition): boolean =>
  one.is === 'chose' && one.question === 'form' && one.how === 'any' && one.as === undefined;

const formsText = ({ options }: Of<'chose'>, survey: SurveyModel): string =>
  listed(
    options.map((form) => quoted(labelOf(survey.question('form'), form))),
    'eller',
  );
