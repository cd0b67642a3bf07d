import { formatCount } from '../language/numbers';
import { listed } from '../language/words';
import type { SecretWords } from './secret-words-of';

/** What can be worked out, in Swedish. */
export const secretWordsSv: SecretWords = {
  moreOrganisations: (many) => `${formatCount(many)} ${many === 1 ? 'organisation' : 'organisationer'} till`,
  moreAnswers: (many) => `${formatCount(many)} svar till`,
  share: (span, rows) => `${span} av ${formatCount(rows)}`,
  all(rows, answers, unit) {
    const who = rows === 1 ? 'den enda' : rows === 2 ? 'båda' : `alla ${formatCount(rows)}`;
    return `${who} ${unit === 'organisations' ? 'angav' : 'har'} ${listed(answers)}`;
  },
  none(rows, answers, unit) {
    const who = rows === 1 ? 'den enda' : `ingen av de ${rows === 2 ? 'båda' : formatCount(rows)}`;
    const verb = unit === 'organisations' ? 'angav' : 'har';
    return `${who} ${verb} ${rows === 1 ? 'inte ' : ''}${listed(answers, 'or')}`;
  },
  onlyOne: (answer, rows, gave) =>
    gave
      ? `den enda av ${formatCount(rows)} som angav ${answer} vet att ingen annan gjorde det`
      : `den enda av ${formatCount(rows)} som inte angav ${answer} vet att alla andra gjorde det`,
  few(each, more, verb) {
    const told = verb && `${verb.unit === 'organisations' ? 'angav' : 'har'}${verb.not ? ' inte' : ''} `;
    const texts = each.map(({ span, answer }, at) => `${span} ${at === 0 ? (told ?? '') : ''}${answer}`);
    return `bara ${listed(more === null ? texts : [...texts, more])}`;
  },
};
