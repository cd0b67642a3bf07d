import type { Question } from '../../survey/question';
import type { Claim } from '../claims/claim';

/**
 * The options that the register says are counted: its `counts` names question
 * and options in parentheses, "(samarbetsformer; andra)". Null if it does not.
 */
export function registeredOptions({ counts }: Claim, question: Question): readonly string[] | null {
  for (const [, inside = ''] of counts.matchAll(/\(([^()]+)\)/g)) {
    const [name = '', ...rest] = inside.split(';').map((part) => part.trim());
    const options = rest
      .join(',')
      .split(',')
      .map((part) => part.trim());
    const isOption = (one: string): boolean => question.options.some(({ id }) => id === one);
    if (name === question.id && options.length > 0 && options.every(isOption)) return options;
  }
  return null;
}
