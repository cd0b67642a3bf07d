import type { RegisteredOrganisation } from '../../src/export/reference';

/** A cooperation being invented. */
export interface CooperationDraft {
  readonly form: string;
  partner: string | null;
  land: string | null;
  aktivitetsgrad: string | null;
  typ: string | null;
  readonly omraden: Set<string>;
}

/** A respondent being invented: ticked options and free texts by question id. */
export interface RespondentDraft {
  readonly organisation: RegisteredOrganisation;
  /** Place among the respondents of its kind, the most engaged first; decides who answers where few do. */
  readonly rank: number;
  readonly ticks: Map<string, Set<string>>;
  readonly texts: Map<string, string>;
  readonly cooperations: CooperationDraft[];
}

/** Whether a draft ticked an option. */
export const ticked = (draft: RespondentDraft, question: string, option: string): boolean =>
  draft.ticks.get(question)?.has(option) ?? false;

/** Ticks an option. */
export function tick(draft: RespondentDraft, question: string, option: string): void {
  const options = draft.ticks.get(question);
  if (options) options.add(option);
  else draft.ticks.set(question, new Set([option]));
}
