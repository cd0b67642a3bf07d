import type { Condition } from '../survey/measure';

/** What an attacker is taken to know, besides what is published, the registers and the questionnaire. */
export interface Attacker {
  /** Which organisations answered. */
  readonly whoAnswered: boolean;
  /** Ids of the questions and fields of which he knows every organisation's answers. */
  readonly answers: ReadonlySet<string>;
}

/** Whether he knows of every row whether a condition holds. */
export function knows(attacker: Attacker, condition: Condition): boolean {
  const { whoAnswered, answers } = attacker;
  switch (condition.is) {
    case 'kind':
    case 'group':
    case 'organisation':
      return true;
    case 'responded':
      return whoAnswered;
    case 'asked':
    case 'answered':
    case 'missing':
    case 'wrote':
    case 'mentions':
    case 'substantive':
      return condition.questions.every((question) => answers.has(question));
    case 'chose':
    case 'placed':
    case 'number':
      return answers.has(condition.question);
    case 'named':
      return answers.has(condition.field);
    case 'listed':
      return condition.where.every((one) => knows(attacker, one));
    case 'every':
    case 'some':
      return condition.of.every((one) => knows(attacker, one));
    case 'option-of':
    case 'numbered':
    case 'own':
      return false;
  }
}
