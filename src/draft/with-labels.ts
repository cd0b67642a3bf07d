import { matchKey } from '../input/normalise-text';
import { isLabelled } from './apply-structure';
import type { DraftOption, DraftQuestion } from './groups/draft';
import { isNoOpinion } from './options/no-opinion';
import type { ToldOption } from './structure/structure';

/** A question whose options are codes, with the labels that a list gives them, in its order; others as they are. */
export function withLabels(question: DraftQuestion, labels: ReadonlyMap<string, readonly ToldOption[]>): DraftQuestion {
  const { type, columns, options = [], doubts } = question;
  const [first] = columns;
  const told = first && labels.get(first.letter);
  if (!told || !columns.some((column) => isLabelled(column, told))) return question;
  const isCoded = type === 'single' || type === 'grid' || (type === 'rank' && question.items !== undefined);
  if (question.spread || !(isCoded || ((type === 'number' || type === 'text') && columns.length === 1)))
    return question;
  const named = told.map(({ code, label }): DraftOption => {
    const own = options.find((one) => [code, label].map(matchKey).includes(matchKey(one.label)));
    const count = own?.count ?? countOf(question, [code, label]);
    const isClear = matchKey(code) !== matchKey(label) && !told.some((one) => matchKey(one.label) === matchKey(code));
    return { ...own, label, count, ...(isClear && { code }), ...(isNoOpinion(label) && { substantive: false }) };
  });
  const keys = new Set(told.flatMap(({ code, label }) => [code, label]).map(matchKey));
  const further = options.filter(({ label }) => !keys.has(matchKey(label)));
  const kept = doubts.filter((doubt) => !doubt.startsWith('codes'));
  const missing = (question.missing ?? []).filter((text) => !keys.has(matchKey(text)));
  const rest = { ...question, order: undefined, missing: undefined };
  return {
    ...rest,
    ...(isCoded ? {} : { type: 'single' as const }),
    options: [...named, ...further],
    ...(missing.length > 0 && { missing }),
    doubts: [...kept, ...(further.length > 0 ? [`${further.length} answers have no label in the list`] : [])],
  };
}

const countOf = ({ columns }: DraftQuestion, texts: readonly string[]): number =>
  columns.reduce(
    (sum, { labels }) => sum + texts.reduce((own, text) => own + (labels.get(matchKey(text))?.count ?? 0), 0),
    0,
  );
