import { groupBy } from '../input/group-by';
import { formatCount } from '../language/numbers';
import { questionText } from '../language/question-text';
import { capitalised, listed } from '../language/words';
import type { SurveyModel } from '../survey/survey-model';
import type { Learns } from './exposed';
import type { Secret } from './find-exposed';
import { answerText, groupText, nameOf } from './number-text';

/** Numbers of a kind that a sentence names before it only counts them. */
const NAMED = 4;

/** What can be worked out, in Swedish: a sentence for each group and question. */
export function secretsText(secrets: readonly Secret[], survey: SurveyModel): string {
  const blocks = groupBy(secrets, (one) => headOf(one, survey));
  return [...blocks].map(([head, own]) => `${capitalised(head)}: ${clausesOf(own, survey).join('; ')}.`).join(' ');
}

function headOf({ target: { group, answer }, asker }: Secret, survey: SurveyModel): string {
  const who = groupText(group, asker.model.unit, survey);
  return answer.question ? `${who}, ${questionText(answer.question)}` : who;
}

/** What is learnt, the gravest first; of a named organisation all in one. */
function clausesOf(secrets: readonly Secret[], survey: SurveyModel): string[] {
  const named = groupBy(
    secrets.filter(({ target }) => nameOf(target.group) !== null),
    ({ target }) => nameOf(target.group) as string,
  );
  const organisations = [...named].map(([name, own]) => `${name} ${listed(own.map((one) => shareText(one, survey)))}`);
  const others = secrets.filter(({ target }) => nameOf(target.group) === null);
  const of = (...learns: readonly Learns[]): Secret[] =>
    others.filter((one) => learns.includes(one.learns)).sort((a, b) => a.target.count - b.target.count);
  return [
    ...shortened(organisations, 'organisation', 'organisationer'),
    ...eachClauses(of('each'), survey),
    ...of('one-of-them').map((one) => oneClause(one, survey)),
    ...fewClauses(of('few', 'nearly'), survey),
  ];
}

const shortened = (items: readonly string[], one: string, many: string): string[] => {
  const more = items.length - NAMED;
  return more > 0 ? [...items.slice(0, NAMED), `${formatCount(more)} ${more === 1 ? one : many} till`] : [...items];
};

/** "”Aktivt” 4 av 5", "”Vilande” 0–1 av 9". */
function shareText({ target: { answer, rows }, span, asker }: Secret, survey: SurveyModel): string {
  return `${answerText(answer, asker.model.unit, survey)} ${spanText(span)} av ${formatCount(rows)}`;
}

const spanText = ({ least, greatest }: Secret['span']): string =>
  least === greatest ? formatCount(least) : `${formatCount(least)}–${formatCount(greatest)}`;

/** What all of a group answered, or none. */
function eachClauses(secrets: readonly Secret[], survey: SurveyModel): string[] {
  const clause = (own: readonly Secret[], who: string, conjunction: string): string[] => {
    const unit = own[0]?.asker.model.unit ?? 'organisations';
    const answers = own.map(({ target }) => answerText(target.answer, unit, survey));
    const told = listed(shortened(answers, 'svar', 'svar'), conjunction);
    return own.length === 0 ? [] : [`${who} ${unit === 'organisations' ? 'angav' : 'har'} ${told}`];
  };
  return [...groupBy(secrets, ({ target }) => target.rows)].flatMap(([rows, own]) => {
    const isAll = ({ target }: Secret): boolean => target.count === rows;
    const all = rows === 1 ? 'den enda' : rows === 2 ? 'båda' : `alla ${formatCount(rows)}`;
    const none = rows === 1 ? 'den enda' : `ingen av de ${rows === 2 ? 'båda' : formatCount(rows)}`;
    return [
      ...clause(own.filter(isAll), all, 'and'),
      ...clause(
        own.filter((one) => !isAll(one)),
        none,
        'or',
      ).map((text) => (rows === 1 ? text.replace(' angav ', ' angav inte ').replace(' har ', ' har inte ') : text)),
    ];
  });
}

function oneClause({ target: { answer, count, rows }, asker }: Secret, survey: SurveyModel): string {
  const what = answerText(answer, asker.model.unit, survey);
  return count === 1
    ? `den enda av ${formatCount(rows)} som angav ${what} vet att ingen annan gjorde det`
    : `den enda av ${formatCount(rows)} som inte angav ${what} vet att alla andra gjorde det`;
}

/** How few gave an answer, and how few did not. */
function fewClauses(secrets: readonly Secret[], survey: SurveyModel): string[] {
  return [false, true].flatMap((not) => {
    const own = secrets.filter(({ target }) => target.answer.not === not);
    const [first] = own;
    if (!first) return [];
    const verb = first.asker.model.unit === 'cooperations' ? 'har' : not ? 'angav inte' : 'angav';
    const each = own.map(
      ({ target, span, asker }) => `${spanText(span)} ${answerText(target.answer, asker.model.unit, survey)}`,
    );
    const [head = '', ...rest] = shortened(each, 'svar', 'svar');
    const told = first.target.answer.question ? head.replace(/^(\S+) /, `$1 ${verb} `) : head;
    return [`bara ${listed([told, ...rest])}`];
  });
}
