import { assignOptions } from './assign-options';
import { chooseBase } from './choose-base';
import { ticked, type RespondentDraft } from './draft';
import { QUESTION_PLANS, type QuestionPlan } from './question-plans';
import type { Random } from './random';
import type { Targets } from './targets';
import type { RoutingStep } from '../../src/survey/question';
import { routed } from '../../src/survey/routing';
import type { WholeCodebook } from './whole-codebook';

/** A hidden base that was chosen for a question. */
export interface HiddenBase {
  readonly question: string;
  readonly asked: number;
  readonly base: number;
}

/** Invents the answers to all questions but the first and the lists; returns the bases chosen for municipalities. */
export function answerQuestions(
  drafts: readonly RespondentDraft[],
  codebook: WholeCodebook,
  targets: Targets,
  random: Random,
): HiddenBase[] {
  const municipalities = drafts.filter(({ organisation }) => organisation.kind === 'municipality');
  const regions = drafts.filter(({ organisation }) => organisation.kind === 'region');
  return QUESTION_PLANS.map((plan) => {
    const isAsked = askedBy(codebook, plan);
    answerAsRegions(regions.filter(isAsked), plan, targets, random);
    return answerAsMunicipalities(municipalities.filter(isAsked), plan, targets, random);
  });
}

const EVERY_SOME = {
  every: (parts: readonly boolean[]): boolean => parts.every(Boolean),
  some: (parts: readonly boolean[]): boolean => parts.some(Boolean),
};

/** Numbers are asked for by no question of this questionnaire. */
const isTicked = (draft: RespondentDraft, step: RoutingStep): boolean =>
  'any' in step && step.any.some((option) => ticked(draft, step.question, option));

function askedBy(codebook: WholeCodebook, { question, needsForm }: QuestionPlan): (draft: RespondentDraft) => boolean {
  const asked = codebook.questions.find(({ id }) => id === question)?.asked;
  return (draft) =>
    (!asked || routed(asked, (step) => isTicked(draft, step), EVERY_SOME)) &&
    (needsForm === undefined || draft.cooperations.some(({ form }) => form === needsForm));
}

function answerAsMunicipalities(
  asked: readonly RespondentDraft[],
  plan: QuestionPlan,
  targets: Targets,
  random: Random,
): HiddenBase {
  const { question, percents = {}, invented = {}, exclusive = false } = plan;
  const printed = Object.fromEntries(
    Object.entries(percents).map(([option, claim]) => [option, targets.percent(claim)]),
  );
  const wanted = Math.round(asked.length * plan.answered);
  const closed = exclusive && Object.keys(invented).length === 0;
  const { base, counts } = chooseBase(printed, { asked: asked.length, wanted, exclusive: closed });
  const options = Object.keys(invented);
  const parts = options.map((option) => invented[option] ?? 0);
  const numbers = exclusive
    ? random.divided(base, parts.length > 0 ? parts : [1])
    : parts.map((part) => Math.round(part * base));
  const all = { ...counts, ...Object.fromEntries(options.map((option, index) => [option, numbers[index] ?? 0])) };
  assignOptions(random.shuffled(asked).slice(0, base), question, all, random, exclusive);
  return { question, asked: asked.length, base };
}

/** Regions are so few that their numbers are given one by one. */
function answerAsRegions(
  asked: readonly RespondentDraft[],
  { question, regions, exclusive = false }: QuestionPlan,
  targets: Targets,
  random: Random,
): void {
  const printed = Object.fromEntries(
    Object.entries(regions.counts ?? {}).map(([option, claim]) => [option, targets.number(claim)]),
  );
  const counts = { ...printed, ...regions.invented };
  const answering = asked.filter((draft) => answersPart(draft, question, targets));
  const ticks = Object.values(counts).reduce((a, b) => a + b, 0);
  const base = exclusive ? ticks : Math.min(answering.length, ticks);
  assignOptions(answering.slice(0, base), question, counts, random, exclusive);
}

/** Fewer regions answered the coordination questions than the others; which, is told by how many were printed. */
function answersPart(draft: RespondentDraft, question: string, targets: Targets): boolean {
  const claim = ANSWERING[question.split('-')[0] ?? ''];
  return claim === undefined || draft.rank < targets.number(claim);
}

/** How many regions answered any part of a question, by the first part of its id. */
const ANSWERING: Readonly<Record<string, string>> = {
  samordning: '4-samordning-svarande-regioner-antal',
  finansiering: '4-finansiering-svarande-regioner-antal',
  hinder: '5-hinder-svarande-regioner-antal',
};
