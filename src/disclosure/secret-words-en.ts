import { formatCount } from '../language/numbers';
import { listed } from '../language/words';
import type { Unit } from './cell';
import type { SecretWords } from './secret-words-of';

const doesNot = (unit: Unit, isOne: boolean): string =>
  unit === 'organisations' ? 'did not choose' : isOne ? 'does not have' : 'do not have';

const does = (unit: Unit, isOne: boolean): string => (unit === 'organisations' ? 'chose' : isOne ? 'has' : 'have');

/** What can be worked out, in English. */
export const secretWordsEn: SecretWords = {
  moreOrganisations: (many) => `${formatCount(many)} more ${many === 1 ? 'organisation' : 'organisations'}`,
  moreAnswers: (many) => `${formatCount(many)} more ${many === 1 ? 'answer' : 'answers'}`,
  share: (span, rows) => `${span} of ${formatCount(rows)}`,
  all(rows, answers, unit) {
    const who = rows === 1 ? 'the only one' : rows === 2 ? 'both' : `all ${formatCount(rows)}`;
    return `${who} ${does(unit, rows === 1)} ${listed(answers)}`;
  },
  none(rows, answers, unit) {
    if (rows === 1) return `the only one ${doesNot(unit, true)} ${listed(answers, 'or')}`;
    const who = rows === 2 ? 'neither of the two' : `none of the ${formatCount(rows)}`;
    return `${who} ${does(unit, true)} ${listed(answers, 'or')}`;
  },
  onlyOne: (answer, rows, gave) =>
    gave
      ? `the only one of ${formatCount(rows)} who chose ${answer} knows that nobody else did`
      : `the only one of ${formatCount(rows)} who did not choose ${answer} knows that all others did`,
  few(each, more, verb) {
    const texts = each.map(({ span, answer }, at) => {
      const told = verb && at === 0 ? `${(verb.not ? doesNot : does)(verb.unit, span === '1')} ` : '';
      return `${span} ${told}${answer}`;
    });
    return `only ${listed(more === null ? texts : [...texts, more])}`;
  },
};
