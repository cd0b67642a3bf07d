import { answerRow, HEAD, SMALL_CODEBOOK } from '../support/small-export';
import { surveyOf } from '../support/survey';
import type { Survey } from '../../src/survey/survey';

/** The small codebook with two forms of cooperation in one list, and a question that concerns one of them. */
const CODEBOOK = SMALL_CODEBOOK.replace('forms: [vanort], fields', 'forms: [vanort, partnerskap], fields')
  .replace(
    'label: Annat }] }\n      - { id: land',
    'label: Annat }, { id: partnerskap, label: Partnerskap }] }\n      - { id: land',
  )
  .replace(
    'id: hinder, number: 4, type: single, text: Hinder?,',
    '$& asked: { question: har, any: [vanort] }, concerns: [partnerskap],',
  );

/** What is known of an organisation, by what it answered. */
export const STATES = {
  /** Sent nothing in. */
  silent: null,
  /** Sent in, and left the first question blank. */
  blank: { har: [], hinder: null, listed: [] },
  without: { har: [null, null, 1], hinder: null, listed: [] },
  /** Says to cooperate, and left list and question blank. */
  unlisted: { har: [1], hinder: null, listed: [] },
  /** Lists a twin town: no partnership to answer about. */
  twinned: { har: [1], hinder: null, listed: ['Vänort'] },
  unanswered: { har: [1], hinder: null, listed: ['Vänort', 'Partnerskap'] },
  yes: { har: [1], hinder: 'Ja', listed: ['Partnerskap'] },
  no: { har: [1], hinder: 'Nej', listed: ['Partnerskap'] },
} as const;

export type State = keyof typeof STATES;

/** What each can turn out to be once nothing is missing. */
export const COMPLETED: Readonly<Record<State, readonly State[]>> = {
  silent: ['without', 'twinned', 'yes', 'no'],
  blank: ['without', 'twinned', 'yes', 'no'],
  without: ['without'],
  unlisted: ['twinned', 'yes', 'no'],
  twinned: ['twinned'],
  unanswered: ['yes', 'no'],
  yes: ['yes'],
  no: ['no'],
};

/** The three municipalities of group A1. */
const NAMES = [
  ['Stockholm', '0180'],
  ['Malmö', '1280'],
  ['Göteborg', '1480'],
] as const;

/** A survey in which Stockholm, Malmö and Göteborg are in these states; somebody of another group answered too. */
export function routedSurvey(states: readonly State[]): Survey {
  const rows = [
    ['Ale', '1440', STATES.twinned] as const,
    ...NAMES.map(([name, code], at) => [name, code, STATES[states[at] ?? 'silent']] as const),
  ];
  const sent = rows.flatMap(([name, code, state]) => (state ? [{ name, code, state }] : []));
  return surveyOf({
    codebook: CODEBOOK,
    head: HEAD,
    answers: sent.map(({ name, code, state }) =>
      answerRow({ id: code, name, code, har: [...state.har], hinder: state.hinder }),
    ),
    cooperations: sent.flatMap(({ code, state }) => state.listed.map((form) => [code, form, 'Norge'])),
  });
}
