import type { Texts } from '../../input/language';
import { caseOf, organisationOf } from '../../survey/case-of';
import { holdsIn } from '../../survey/holds';
import { isOfOrganisation, type Measure, type MeasureBase } from '../../survey/measure';
import type { Question } from '../../survey/question';
import type { CountedRows } from '../evidence/counted-rows';
import { recount, withRows } from './recount';
import type { Variation } from './variation';

type State = Exclude<MeasureBase['state'], 'wrote'>;

/** The state is named as it is: who left an answer without content has not answered. */
const TEXTS: Readonly<Record<State, Partial<Record<Measure['rows'], Texts>>>> = {
  answered: {
    respondents: { sv: 'basen är de som svarade på frågan', en: 'the base is those who answered the question' },
    cooperations: {
      sv: 'basen är de rader i listan som har en uppgift',
      en: 'the base is the rows of the list that have the detail',
    },
  },
  substantive: {
    respondents: {
      sv: 'basen är de som tagit ställning, utan dem som svarat att de inte vet',
      en: 'the base is those who gave an opinion, without those who said that they do not know',
    },
  },
  asked: {
    respondents: {
      sv: 'basen är de som fick frågan, svarade eller inte',
      en: 'the base is those who were asked the question, whether they answered or not',
    },
  },
  all: {
    respondents: {
      sv: 'basen är alla vars svar räknas, också de som inte svarat på frågan eller inte fått den',
      en: 'the base is all whose answers count, also those who did not answer the question or were not asked it',
    },
    cooperations: {
      sv: 'basen är alla rader i listan, också de som saknar uppgift',
      en: 'the base is all rows of the list, also those without the detail',
    },
  },
};

/** Another base: those who answered, were asked, all, all who got the questionnaire; ticks or those who ticked. */
export const VARY_BASE: readonly Variation[] = [
  ...(Object.keys(TEXTS) as State[]).flatMap((state) =>
    Object.entries(TEXTS[state]).map(([rows, text]): Variation => ({
      kind: 'base',
      text,
      of: (count) => (count.measure.rows === rows ? otherState(count, state) : null),
    })),
  ),
  {
    kind: 'base',
    text: {
      sv: 'basen är alla organisationer som fick enkäten',
      en: 'the base is all organisations that were sent the questionnaire',
    },
    of: ofAllInvited,
  },
  {
    kind: 'base',
    text: {
      sv: 'basen är alla angivelser i stället för dem som angett något',
      en: 'the base is all choices instead of those who chose something',
    },
    of: (count) => {
      const { unit, counted } = count.measure;
      if (unit.of !== 'rows' || counted?.is !== 'chose' || counted.how !== 'any' || counted.options.length !== 1)
        return null;
      const { question } = counted;
      if (count.survey.question(question).type !== 'multiple') return null;
      return recount(count, { unit: { of: 'ticks', question }, base: { state: 'answered', questions: [question] } });
    },
  },
  {
    kind: 'base',
    text: {
      sv: 'basen är de som angett något i stället för alla angivelser',
      en: 'the base is those who chose something instead of all choices',
    },
    of: (count) =>
      count.measure.unit.of === 'ticks'
        ? withRows(count, [...new Set(count.rows.map(caseOf))], [...new Set(count.baseRows.map(caseOf))])
        : null,
  },
];

/** Those of the population that answered the question, were asked it, or all. */
function otherState(count: CountedRows, state: State): CountedRows | null {
  const { base, counted, unit } = count.measure;
  const questions = base.questions.length > 0 ? base.questions : counted?.is === 'chose' ? [counted.question] : [];
  if (base.state === state || unit.of === 'values' || questions.length === 0) return null;
  // Else they are those who answered.
  if (state === 'substantive' && !questions.some((id) => hasEmptyOptions(count.survey.question(id)))) return null;
  return recount(count, { base: { state, questions: state === 'all' ? [] : questions } });
}

const hasEmptyOptions = ({ options }: Question): boolean => options.some(({ substantive }) => substantive === false);

/** Organisations that meet what the population says of organisations, answered or not. */
function ofAllInvited(count: CountedRows): CountedRows | null {
  const { rows, where, unit } = count.measure;
  if (rows !== 'respondents' || unit.of !== 'rows') return null;
  const tests = where.filter(isOfOrganisation).map((condition) => holdsIn(condition, count.survey));
  return withRows(
    count,
    count.rows.flatMap((row) => organisationOf(row) ?? []),
    [...count.survey.organisations].filter((one) => tests.every((test) => test(one))),
  );
}
