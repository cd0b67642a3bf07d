import type { Codebook, CodebookField, CodebookQuestion } from './codebook';

/** A column that the codebook speaks of. */
export interface ExpectedColumn {
  /** First header row. */
  readonly head: string;
  /** Second header row; empty where there is only one. */
  readonly subhead: string;
  /** `personal`, `unused`, an administrative key, or `question/slot`. */
  readonly key: string;
  /** May be missing from an export. */
  readonly optional?: boolean;
}

/** Slots of a question's columns: option ids, `answer` for a single choice, `text` for free text. */
export function slotsOf({ type, options = [] }: CodebookQuestion | CodebookField): { slot: string; subhead: string }[] {
  const text = options
    .filter((option) => option.text !== undefined)
    .map((option) => ({ slot: 'text', subhead: option.text ?? '' }));
  if (type === 'multiple') return [...options.map(({ id, label }) => ({ slot: id, subhead: label })), ...text];
  if (type === 'single') return [{ slot: 'answer', subhead: '' }, ...text];
  return type === 'text' ? [{ slot: 'text', subhead: '' }] : [];
}

/** First header of a question: its number and text, unless the codebook says otherwise. */
const headOf = ({ header, number, part, text }: CodebookQuestion): string =>
  header ?? `${number}${part ?? ''}. ${text}`;

const questionColumns = (head: string, question: CodebookQuestion | CodebookField): ExpectedColumn[] =>
  slotsOf(question).map(({ slot, subhead }) => ({ head, subhead, key: `${question.id}/${slot}` }));

/** The columns that the answers sheet should have. */
export function answerColumns({ administrative, personal, questions }: Codebook): ExpectedColumn[] {
  const { unused, ...keys } = administrative;
  return [
    ...Object.entries(keys).map(([key, head]) => ({ head, subhead: '', key })),
    ...unused.map((head) => ({ head, subhead: '', key: 'unused', optional: true })),
    ...personal.map((head) => ({ head, subhead: '', key: 'personal', optional: true })),
    ...questions.flatMap((question) => questionColumns(headOf(question), question)),
  ];
}

/** The columns that the cooperations sheet should have. */
export function cooperationColumns({ cooperations }: Codebook): ExpectedColumn[] {
  return [
    { head: cooperations.answerId, subhead: '', key: 'answerId' },
    ...cooperations.fields.flatMap((field) => questionColumns(field.text, field)),
  ];
}
