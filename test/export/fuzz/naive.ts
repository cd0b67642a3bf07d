import { COUNTRIES, ORGANISATIONS, type RandomResponse, type RandomSurvey } from './random-survey';

/** What a person would count with a pencil: per question, options counted, base, asked but silent. */
export interface NaiveCounts {
  /** Numbers of the responses that count, in the order of the rows. */
  readonly kept: readonly number[];
  readonly questions: readonly {
    readonly options: readonly number[];
    readonly answered: number;
    readonly missing: number;
  }[];
  readonly cooperations: { readonly forms: readonly number[]; readonly countries: Readonly<Record<string, number>> };
}

/** What an answer comes to: null if not asked, else the options (none: silent). */
type Meant = { readonly options: ReadonlySet<number>; readonly hasText: boolean } | null;

/** What the answers of one response come to, by question, with routing. */
export function meantBy(
  questions: RandomSurvey['questions'],
  response: Pick<RandomResponse, 'ticks' | 'texts'>,
): Meant[] {
  const meant: Meant[] = [];
  questions.forEach((question, index) => {
    const options = new Set(response.ticks[index]);
    const hasText = response.texts[index] !== '';
    if (question.type !== 'text' && hasText) options.add(0);
    const last = question.options.length - 1;
    if (question.isLastExclusive && options.size > 1) options.delete(last);
    const { asked } = question;
    const isAsked = asked === null || meant[asked.question]?.options.has(asked.option) === true;
    meant.push(isAsked ? { options, hasText: question.type === 'text' && hasText } : null);
  });
  return meant;
}

/** Whether anything was written at all, asked for or not. */
const hasContent = ({ ticks, texts, cooperations }: RandomResponse): boolean =>
  ticks.some((one) => one.length > 0) || texts.some((one) => one !== '') || cooperations.length > 0;

/** Counts a random survey without any of the code under test. Later rows were finished later. */
export function naiveCounts(survey: RandomSurvey): NaiveCounts {
  const { questions, responses } = survey;
  const kept: number[] = [];
  ORGANISATIONS.forEach((_, organisation) => {
    const own = [...responses.keys()].filter((at) => responses[at]!.organisation === organisation);
    const finished = own.filter((at) => responses[at]!.status === 'finished');
    const unfinished = own
      .filter((at) => responses[at]!.status === 'unfinished' && hasContent(responses[at]!))
      .sort((a, b) => responses[a]!.begun - responses[b]!.begun || a - b);
    const last = finished.length > 0 ? finished.at(-1) : unfinished.at(-1);
    if (last !== undefined) kept.push(last);
  });
  kept.sort((a, b) => a - b);
  const meant = kept.map((at) => meantBy(questions, responses[at]!));
  const countries: Record<string, number> = {};
  const forms = [0, 0];
  for (const at of kept) {
    for (const { form, country } of responses[at]!.cooperations) {
      forms[form]!++;
      const name = country === null ? undefined : COUNTRIES[country]!.name;
      if (name !== undefined) countries[name] = (countries[name] ?? 0) + 1;
    }
  }
  return {
    kept,
    questions: questions.map((question, index) => {
      const asked = meant.map((one) => one[index]).filter((one) => one !== null && one !== undefined);
      const answered = asked.filter(({ options, hasText }) => options.size > 0 || hasText);
      return {
        options: question.options.map((_, option) => answered.filter(({ options }) => options.has(option)).length),
        answered: answered.length,
        missing: asked.length - answered.length,
      };
    }),
    cooperations: { forms, countries },
  };
}
