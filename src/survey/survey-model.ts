import type { CleaningStep } from './cleaning-step';
import type { Question } from './question';
import type { OrganisationGroup, Population, Register } from './register';
import type { SetAside } from './set-aside';
import type { SheetPlaces } from './sheet-places';
import type { SurveyRows } from './survey-rows';

/** What can be read from a survey: what a Count knows of the survey that it was made of. */
export interface SurveyModel extends SurveyRows {
  readonly title: string;
  /** File name of the workbook, without folder. */
  readonly file: string;
  /** Put under every figure and table: the source, and what the workbook says about itself. */
  readonly sourceLine: string;
  /** Whether the answers are invented: then numbers that are not printed were chosen by who invented them. */
  readonly isStandIn: boolean;
  readonly questions: readonly Question[];
  readonly groups: readonly OrganisationGroup[];
  readonly populations: readonly Population[];
  readonly registers: readonly Register[];
  readonly cleaning: readonly CleaningStep[];
  /** Answers that do not count; see SetAside. */
  readonly setAside: SetAside;
  /** Where ids and organisations stand in the workbook. */
  readonly sheets: SheetPlaces;
  /** @throws Error `unknown question: …` */
  question(id: string): Question;
}
