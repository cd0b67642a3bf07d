import type { ConditionWords, Of } from './condition-words';
import { definiteNouns } from './kind-nouns';
import { formatNumber } from './numbers';
import { listed, quoted } from './words';

/** Conditions in English. */
export const CONDITION_WORDS_EN: ConditionWords = {
  kind: (populations, { isList }) => `${isList ? 'belong to' : 'are'} ${populations}`,
  group: (label, { isList }) =>
    isList ? `belong to an organisation in the group ${quoted(label)}` : `belong to the group ${quoted(label)}`,
  organisation: (names, { isList }) => `${isList ? 'belong to' : 'are'} ${names}`,
  chose: (choice, question, isSingle, { isList }) => {
    if (isList) return `have ${choice} in ${question}`;
    return isSingle ? `answered ${choice} to ${question}` : `chose ${choice} in ${question}`;
  },
  choseNone: (choice, question, { isList }) =>
    isList ? `have something in ${question} but not ${choice}` : `answered ${question} without choosing ${choice}`,
  listed: {
    some: (rows) => `listed ${rows}`,
    exactly: (rows) => `listed ${rows}`,
    between: (least, rows) => `listed ${least} to ${rows}`,
    atLeast: (rows) => `listed at least ${rows}`,
  },
  other: (condition, { isList, question, anyOf, label }) => {
    switch (condition.is) {
      case 'responded':
        return isList ? 'belong to an organisation whose answer counts' : 'gave an answer that counts';
      case 'asked':
        return isList ? `have ${anyOf(condition.questions)} to fill in` : `were asked ${anyOf(condition.questions)}`;
      case 'answered':
        return `${isList ? 'have something in' : 'answered'} ${anyOf(condition.questions)}`;
      case 'missing':
        return isList
          ? `have nothing in ${listed(condition.questions.map(question))}`
          : `were asked ${anyOf(condition.questions)} and did not answer`;
      case 'wrote':
        return `${isList ? 'have text in' : 'wrote something in answer to'} ${anyOf(condition.questions)}`;
      case 'substantive':
        return `${isList ? 'have something in' : 'gave an opinion on'} ${anyOf(condition.questions)}`;
      case 'placed': {
        const { from, to } = condition;
        const places = from === to ? `place ${from}` : `places ${from} to ${to}`;
        return `put ${label(condition.question, condition.option)} in ${places} of ${question(condition.question)}`;
      }
      case 'number':
        return `gave ${rangeText(condition)} in answer to ${question(condition.question)}`;
      case 'mentions': {
        const without = condition.without === null ? '' : ` but not ${quoted(condition.without)}`;
        const words = `${quoted(condition.keyword)}${without}`;
        return `${isList ? `have ${words} in` : `wrote ${words} in answer to`} ${anyOf(condition.questions)}`;
      }
      case 'named':
        return `have ${quoted(condition.name)} in ${question(condition.field)}`;
      case 'option-of':
        return `belong to ${question(condition.question)} in the codebook`;
      case 'numbered':
        return 'have a number in the codebook';
      case 'own':
        return `meet a condition written in the cell: ${condition.source.replace(/\s+/g, ' ')}`;
    }
  },
  wereAsked: 'were sent the questionnaire (the register in data/reference)',
  inPopulations: (kinds) => `of ${definiteNouns(kinds)}`,
  ofForms: (forms) => `of the form ${forms}`,
  that: (isList) => (isList ? 'that' : 'who'),
};

function rangeText({ least, most }: Of<'number'>): string {
  if (least !== null && most !== null)
    return least === most ? formatNumber(least) : `${formatNumber(least)} to ${formatNumber(most)}`;
  if (least !== null) return `at least ${formatNumber(least)}`;
  return most === null ? 'a number' : `at most ${formatNumber(most)}`;
}
