import { matchKey } from '../../input/normalise-text';
import type { DraftQuestion } from './draft';
import { isTicked, tickOf } from './tick-of';

/** Routing that the answers show. */
export interface Routing {
  /** Place of the question that decides. */
  readonly question: number;
  /** Labels of its options. */
  readonly any: readonly string[];
  /** Respondents who chose one of them, and of these who answered. */
  readonly asked: number;
  readonly answered: number;
  /** Respondents who chose another one, none of whom answered. */
  readonly others: number;
}

/** Questions back that are looked at, respondents outside at least, and how unlikely it must be that all of these left it out by chance. */
const [BACK, LEAST, CHANCE] = [150, 5, 1e-6];

/**
 * For each question that some left out: the earlier question, and its options,
 * one of which everybody who answered had chosen, and the others had not.
 */
export function findRouting(questions: readonly DraftQuestion[]): (Routing | null)[] {
  const answers = questions.map(answeredRows);
  const choices = questions.map(choicesOf);
  return questions.map((question, at) => {
    const own = answers[at] ?? [];
    if (question.answered === 0 || question.answered >= 0.98 * own.length) return null;
    let best: Routing | null = null;
    for (let earlier = Math.max(0, at - BACK); earlier < at; earlier++) {
      const found = routingBy(earlier, choices[earlier] ?? new Map(), own);
      if (found && (!best || found.answered / found.asked >= best.answered / best.asked)) best = found;
    }
    return best;
  });
}

function routingBy(
  question: number,
  options: ReadonlyMap<string, readonly boolean[]>,
  answered: readonly boolean[],
): Routing | null {
  if (options.size < 2) return null;
  const any = [...options]
    .filter(([, chosen]) => chosen.some((isOn, row) => isOn && answered[row]))
    .map(([label]) => label);
  if (any.length === 0 || any.length === options.size) return null;
  let [asked, given, others, isExact] = [0, 0, 0, true];
  answered.forEach((isAnswered, row) => {
    const isIn = any.some((label) => options.get(label)?.[row]);
    if (isIn) asked++;
    if (isIn && isAnswered) given++;
    if (!isIn && isAnswered) isExact = false;
    if (!isIn && [...options.values()].some((chosen) => chosen[row])) others++;
  });
  const byChance = (1 - given / asked) ** others;
  return isExact && others >= LEAST && byChance < CHANCE ? { question, any, asked, answered: given, others } : null;
}

function answeredRows({ columns }: DraftQuestion): boolean[] {
  const rows = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const isBlank = new Set(['0', 'nej', 'no', 'n', 'false', 'unchecked']);
  const isWide = columns.length > 1;
  return Array.from({ length: rows }, (_, row) =>
    columns.some(({ cells }) => {
      const cell = cells[row] ?? null;
      return cell !== null && !(isWide && isBlank.has(matchKey(cell)));
    }),
  );
}

/** Who chose which option, of questions by which others can be routed. */
function choicesOf({ type, options = [], column, separator }: DraftQuestion): Map<string, boolean[]> {
  if ((type !== 'single' && type !== 'multiple') || separator !== undefined || options.length > 40) return new Map();
  return new Map(
    options.map(({ label, code, column: own }) => {
      if (column) {
        const keys = [label, ...(code === undefined ? [] : [code])].map(matchKey);
        return [label, column.cells.map((cell) => cell !== null && keys.includes(matchKey(cell)))];
      }
      const tick = own ? tickOf({ column: own, leaf: [label] }) : null;
      return [label, own && tick ? own.cells.map((cell) => isTicked(tick, cell)) : []];
    }),
  );
}
