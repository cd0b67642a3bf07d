import type { CodebookField, CodebookQuestion } from '../../src/export/codebook';
import { slotNames } from '../../src/export/columns';
import type { CooperationDraft, RespondentDraft } from './draft';

/** What a cell holds before it is written. */
export type Cell = string | number | null;

/** A row of the answers sheet by column key, with the cooperations that belong to it. */
export interface AnswerRow {
  cells: Map<string, Cell>;
  cooperations: Map<string, Cell>[];
  /** Minutes since the survey opened: rows stand in order of finishing. */
  readonly finished: number;
}

/** A respondent's answers as cells: 1 for a tick, the label of a single choice, the text. */
export function answerCells(
  { ticks, texts }: RespondentDraft,
  questions: readonly CodebookQuestion[],
): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const question of questions) {
    for (const slot of slotNames(question)) {
      const value = cellOf(question, slot, [...(ticks.get(question.id) ?? [])], texts.get(question.id) ?? null);
      if (value !== null) cells.set(`${question.id}/${slot}`, value);
    }
  }
  return cells;
}

/** A cooperation as cells. */
export function cooperationCells(draft: CooperationDraft, fields: readonly CodebookField[]): Map<string, Cell> {
  const chosen: Readonly<Record<string, readonly (string | null)[]>> = {
    form: [draft.form],
    land: [draft.land],
    aktivitetsgrad: [draft.aktivitetsgrad],
    typ: [draft.typ],
    omraden: [...draft.omraden],
  };
  const cells = new Map<string, Cell>();
  for (const field of fields) {
    const options = (chosen[field.id] ?? []).filter((one) => one !== null);
    for (const slot of slotNames(field)) {
      const value = field.optionsFrom
        ? (options[0] ?? null)
        : cellOf(field, slot, options, field.id === 'partner' ? draft.partner : null);
      if (value !== null) cells.set(`${field.id}/${slot}`, value);
    }
  }
  return cells;
}

function cellOf(
  { options = [] }: CodebookQuestion | CodebookField,
  slot: string,
  chosen: readonly string[],
  text: string | null,
): Cell {
  if (slot === 'text') return text;
  if (slot === 'answer') return options.find(({ id }) => id === chosen[0])?.label ?? null;
  return chosen.includes(slot) ? 1 : null;
}
