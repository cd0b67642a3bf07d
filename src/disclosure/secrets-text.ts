import { groupBy } from '../input/group-by';
import { numberRange } from '../language/number-range';
import { questionText } from '../language/question-text';
import { capitalised, listed } from '../language/words';
import type { SurveyModel } from '../survey/survey-model';
import type { Learns } from './exposed';
import type { Secret } from './find-exposed';
import { answerText, groupText, nameOf } from './number-text';
import { secretWords } from './secret-words';
import type { Few } from './secret-words-of';

/** Numbers of a kind that a sentence names before it only counts them. */
const NAMED = 4;

/** What can be worked out: a sentence for each group and question. */
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
  const words = secretWords();
  const named = groupBy(
    secrets.filter(({ target }) => nameOf(target.group) !== null),
    ({ target }) => nameOf(target.group) as string,
  );
  const organisations = [...named].map(([name, own]) => `${name} ${listed(own.map((one) => shareText(one, survey)))}`);
  const others = secrets.filter(({ target }) => nameOf(target.group) === null);
  const of = (...learns: readonly Learns[]): Secret[] =>
    others.filter((one) => learns.includes(one.learns)).sort((a, b) => a.target.count - b.target.count);
  const { told, more } = shortened(organisations, words.moreOrganisations);
  return [
    ...told,
    ...(more === null ? [] : [more]),
    ...eachClauses(of('each'), survey),
    ...of('one-of-them').map((one) => words.onlyOne(answerOf(one, survey), one.target.rows, one.target.count === 1)),
    ...fewClauses(of('few', 'nearly'), survey),
  ];
}

/** The first of some, and how many more there are. */
function shortened<T>(
  items: readonly T[],
  moreText: (many: number) => string,
): { readonly told: readonly T[]; readonly more: string | null } {
  const more = items.length - NAMED;
  return { told: items.slice(0, NAMED), more: more > 0 ? moreText(more) : null };
}

const answerOf = ({ target, asker }: Secret, survey: SurveyModel): string =>
  answerText(target.answer, asker.model.unit, survey);

const spanText = ({ span: { least, greatest } }: Secret): string => numberRange({ low: least, high: greatest });

/** "”Aktivt” 4 av 5", "”Vilande” 0–1 av 9". */
const shareText = (one: Secret, survey: SurveyModel): string =>
  `${answerOf(one, survey)} ${secretWords().share(spanText(one), one.target.rows)}`;

/** What all of a group answered, or none. */
function eachClauses(secrets: readonly Secret[], survey: SurveyModel): string[] {
  const words = secretWords();
  return [...groupBy(secrets, ({ target }) => target.rows)].flatMap(([rows, own]) =>
    [true, false].flatMap((isAll) => {
      const some = own.filter(({ target }) => (target.count === rows) === isAll);
      const [first] = some;
      if (!first) return [];
      const { told, more } = shortened(
        some.map((one) => answerOf(one, survey)),
        words.moreAnswers,
      );
      const answers = more === null ? told : [...told, more];
      return [(isAll ? words.all : words.none)(rows, answers, first.asker.model.unit)];
    }),
  );
}

/** How few gave an answer, and how few did not. */
function fewClauses(secrets: readonly Secret[], survey: SurveyModel): string[] {
  const words = secretWords();
  return [false, true].flatMap((not) => {
    const own = secrets.filter(({ target }) => target.answer.not === not);
    const [first] = own;
    if (!first) return [];
    const each = own.map((one): Few => ({ span: spanText(one), answer: answerOf(one, survey) }));
    const { told, more } = shortened(each, words.moreAnswers);
    return [words.few(told, more, first.target.answer.question ? { unit: first.asker.model.unit, not } : null)];
  });
}
