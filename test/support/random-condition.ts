import type { Condition, MeasureBase } from '../../src/survey/measure';
import type { Survey } from '../../src/survey/survey';
import { where } from '../../src/survey/where';

/** Gives one of some things; which one, chance decides. */
export type Pick = <T>(...of: readonly T[]) => T;

/** Decides by numbers drawn beforehand, so that a failing case can be made smaller. */
export function pickBy(numbers: readonly number[]): Pick {
  let turn = 0;
  return (...of) => of[(numbers[turn++ % numbers.length] ?? 0) % of.length]!;
}

const WORDS = ['a', 'E', 'å', '1', ' '] as const;

/** Any condition of the vocabulary that can be asked of respondents or of cooperations of a survey, but a predicate of one's own. */
export function randomCondition(
  survey: Survey,
  rows: 'respondents' | 'cooperations',
  pick: Pick,
  depth = 2,
): Condition {
  const isList = rows === 'cooperations';
  const questions = survey.questions.filter(({ number }) => (number === null) === isList);
  const ids = (): string[] => [...new Set([pick(...questions), pick(...questions)].map(({ id }) => id))];
  const closed = questions.filter(({ options, id }) => options.length > 0 && id !== 'land');
  const inner = (): Condition => randomCondition(survey, rows, pick, depth - 1);

  const chose = (): Condition => {
    const { id, options } = pick(...closed);
    const chosen = [...new Set([pick(...options).id, pick(...options).id])];
    return { is: 'chose', question: id, options: chosen, how: pick('any', 'any', 'all', 'none') };
  };
  const makers: (() => Condition)[] = [
    () => where.kind(pick('municipality', 'region')),
    () => where.group(pick(...survey.groups).key),
    () => where.organisation(pick(...survey.respondents.rows).organisation?.name ?? ''),
    () => where.responded(),
    () => where.asked(...ids()),
    () => where.answered(...ids()),
    () => ({ is: 'missing', questions: ids() }),
    () => ({ is: 'wrote', questions: ids() }),
    () => ({ is: 'mentions', questions: ids(), keyword: pick(...WORDS), without: pick(null, ...WORDS) }),
    ...(closed.length > 0 ? [chose, chose, chose] : []),
    ...(isList
      ? []
      : [
          () =>
            where.listed(
              'cooperations',
              [randomCondition(survey, 'cooperations', pick, 0)],
              pick(0, 1, 1, 2),
              pick(null, null, 2, 3),
            ),
        ]),
    ...(depth > 0 ? [() => where.every(inner(), inner()), () => where.some(inner(), inner())] : []),
  ];
  return pick(...makers)();
}

/** Any base over questions of the same rows. */
export function randomBase(survey: Survey, rows: 'respondents' | 'cooperations', pick: Pick): MeasureBase {
  const questions = survey.questions.filter(({ number }) => (number === null) === (rows === 'cooperations'));
  const state = pick('answered', 'asked', 'wrote', 'all');
  return { state, questions: state === 'all' ? [] : [pick(...questions).id] };
}
