import { caseOf, organisationOf } from '../../survey/case-of';
import type { State } from './base-reading';
import { recount, withRows } from './known';
import type { Variation } from './variation';

const TEXTS: Readonly<Record<State, string>> = {
  answered: 'basen är de som svarade på frågan',
  asked: 'basen är de som fick frågan, svarade eller inte',
  all: 'basen är alla svarande, eller alla samarbeten av formen',
};

/** Another base: those who answered, were asked, all, all who got the questionnaire; ticks or those who ticked. */
export const VARY_BASE: readonly Variation[] = [
  ...(['answered', 'asked', 'all'] as const).map((state): Variation => ({
    kind: 'base',
    text: TEXTS[state],
    of: (known) =>
      known.base?.state === state || !known.reading
        ? null
        : recount(known, { base: { state, question: known.reading.question } }),
  })),
  {
    kind: 'base',
    text: 'basen är alla organisationer som fick enkäten',
    of: ({ count, base, survey }) =>
      base?.sheet !== 'answers'
        ? null
        : withRows(
            count,
            count.rows.flatMap((row) => organisationOf(row) ?? []),
            survey.organisations.filter(({ kind }) => base.kinds.includes(kind)),
          ),
  },
  {
    kind: 'base',
    text: 'basen är alla angivelser i stället för dem som angett något',
    of: (known) =>
      known.reading?.ticks || known.reading?.question.type !== 'multiple' || known.reading.options.length !== 1
        ? null
        : recount(known, { reading: { ticks: true }, base: { state: 'answered', question: known.reading.question } }),
  },
  {
    kind: 'base',
    text: 'basen är de som angett något i stället för alla angivelser',
    of: (known) =>
      !known.reading?.ticks
        ? null
        : withRows(
            known.count,
            [...new Set(known.count.rows.map(caseOf))],
            [...new Set(known.count.baseRows.map(caseOf))],
          ),
  },
];
