import type { ConditionWords, Of } from './condition-words';
import { definiteNouns } from './kind-nouns';
import { formatNumber } from './numbers';
import { listed, quoted } from './words';

/** Conditions in Swedish. */
export const CONDITION_WORDS_SV: ConditionWords = {
  kind: (populations, { isList }) => `${isList ? 'hör till' : 'är'} ${populations}`,
  group: (label, { isList }) =>
    isList ? `hör till en organisation i gruppen ${quoted(label)}` : `hör till gruppen ${quoted(label)}`,
  organisation: (names, { isList }) => `${isList ? 'hör till' : 'är'} ${names}`,
  chose: (choice, question, isSingle, { isList }) => {
    if (isList) return `har ${choice} i ${question}`;
    return isSingle ? `svarade ${choice} på ${question}` : `angav ${choice} i ${question}`;
  },
  choseNone: (choice, question, { isList }) =>
    isList ? `har uppgift i ${question} men inte ${choice}` : `svarade på ${question} utan att ange ${choice}`,
  listed: {
    some: (rows) => `har listat ${rows}`,
    exactly: (rows) => `har listat ${rows}`,
    between: (least, rows) => `har listat ${least} till ${rows}`,
    atLeast: (rows) => `har listat minst ${rows}`,
  },
  other: (condition, { isList, question, anyOf, label }) => {
    switch (condition.is) {
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
      case 'substantive':
        return `${isList ? 'har uppgift i' : 'tog ställning i'} ${anyOf(condition.questions)}`;
      case 'placed': {
        const { from, to } = condition;
        const places = from === to ? `plats ${from}` : `plats ${from} till ${to}`;
        const option = label(condition.question, condition.option);
        return `satte ${option} på ${places} i ${question(condition.question)}`;
      }
      case 'number':
        return `angav ${rangeText(condition)} i ${question(condition.question)}`;
      case 'mentions': {
        const without = condition.without === null ? '' : ` men inte ${quoted(condition.without)}`;
        const words = `${quoted(condition.keyword)}${without}`;
        return `${isList ? `har ${words} i` : `skrev ${words} i fritexten till`} ${anyOf(condition.questions)}`;
      }
      case 'named':
        return `har ${quoted(condition.name)} i ${question(condition.field)}`;
      case 'option-of':
        return `hör till ${question(condition.question)} i kodboken`;
      case 'numbered':
        return 'har ett nummer i kodboken';
      case 'own':
        return `uppfyller cellens eget villkor: ${condition.source.replace(/\s+/g, ' ')}`;
    }
  },
  wereAsked: 'fick enkäten (registret i data/reference)',
  inPopulations: (kinds) => `i ${definiteNouns(kinds)}`,
  ofForms: (forms) => `av formen ${forms}`,
  that: () => 'som',
};

function rangeText({ least, most }: Of<'number'>): string {
  if (least !== null && most !== null)
    return least === most ? formatNumber(least) : `${formatNumber(least)} till ${formatNumber(most)}`;
  if (least !== null) return `minst ${formatNumber(least)}`;
  return most === null ? 'ett tal' : `högst ${formatNumber(most)}`;
}
