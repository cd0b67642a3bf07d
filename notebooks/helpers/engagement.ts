import type { Cases } from '../../src/survey/cases';
import type { Respondent } from '../../src/survey/respondent';
import { where } from '../../src/survey/where';
import type { Count } from '../../src/statistics/count';
import { countsOver, type Category } from '../../src/statistics/counts-over';

/** International engagement of respondents, all of one base: those who answered the first question. */
export interface Engagement {
  /** Twin towns or municipal partnerships. */
  readonly twinning: Count<Respondent>;
  /** Other international cooperation. */
  readonly other: Count<Respondent>;
  readonly both: Count<Respondent>;
  readonly any: Count<Respondent>;
  readonly none: Count<Respondent>;
}

const QUESTION = 'samarbetsformer';
const FORMS = ['vanorter-partnerskap', 'andra'] as const;

const CATEGORIES: Readonly<Record<keyof Engagement, Category>> = {
  twinning: {
    key: FORMS[0],
    label: 'Vänorter eller kommunala partnerskap',
    condition: where.chose(QUESTION, FORMS[0]),
  },
  other: { key: FORMS[1], label: 'Andra internationella samarbeten', condition: where.chose(QUESTION, FORMS[1]) },
  both: { key: 'bada', label: 'Båda', condition: where.choseAll(QUESTION, ...FORMS) },
  any: { key: 'nagon', label: 'Någon form', condition: where.chose(QUESTION, ...FORMS) },
  none: { key: 'inga', label: 'Inga', condition: where.chose(QUESTION, 'inga') },
};

/** Which forms of cooperation respondents have; having both counts under each form. */
export function engagement(respondents: Cases<Respondent>): Engagement {
  const base = { state: 'answered', questions: [QUESTION] } as const;
  const names = Object.keys(CATEGORIES) as (keyof Engagement)[];
  const { counts } = countsOver<Respondent>(
    respondents,
    { base, unit: { of: 'rows' } },
    names.map((name) => CATEGORIES[name]),
  );
  return Object.fromEntries(names.map((name, at) => [name, counts[at]])) as unknown as Engagement;
}
