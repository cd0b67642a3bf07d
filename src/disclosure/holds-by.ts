import type { Answer } from '../survey/case';
import type { Condition } from '../survey/measure';

/** What is known, or supposed, of one row. */
export interface View {
  /** Whether a condition holds that stands for itself: kind, group, name, a text. */
  readonly is: (condition: Condition) => boolean;
  readonly state: (question: string) => Answer['state'];
  /** Whether any of the options is chosen. */
  readonly has: (question: string, options: readonly string[]) => boolean;
}

/** Whether a condition holds for a row, as holdsIn has it, of what is told of the row alone. */
export function holdsBy(condition: Condition, view: View): boolean {
  switch (condition.is) {
    case 'asked':
      return condition.questions.some((question) => view.state(question) !== 'not-asked');
    case 'answered':
      return condition.questions.some((question) => view.state(question) === 'answered');
    case 'missing': {
      const states = condition.questions.map(view.state);
      return states.includes('missing') && !states.includes('answered');
    }
    case 'chose': {
      const { question, options, how } = condition;
      if (how === 'all') return options.every((option) => view.has(question, [option]));
      if (how === 'any') return view.has(question, options);
      return view.state(question) === 'answered' && !view.has(question, options);
    }
    case 'every':
      return condition.of.every((one) => holdsBy(one, view));
    case 'some':
      return condition.of.some((one) => holdsBy(one, view));
    default:
      return view.is(condition);
  }
}

/** What must be told of a row to know whether a condition holds: an answer's state (no options), options, or the condition itself. */
export type Need =
  { readonly question: string; readonly options: readonly string[] } | { readonly condition: Condition };

export function needsOf(condition: Condition): Need[] {
  switch (condition.is) {
    case 'asked':
    case 'answered':
    case 'missing':
      return condition.questions.map((question) => ({ question, options: [] }));
    case 'chose': {
      const { question, options, how } = condition;
      return how === 'all' ? options.map((option) => ({ question, options: [option] })) : [{ question, options }];
    }
    case 'every':
    case 'some':
      return condition.of.flatMap(needsOf);
    default:
      return [{ condition }];
  }
}
