import type { CleaningStep } from './cleaning-step';
import type { Country } from './country';
import type { MunicipalityGroup } from './municipality-group';
import type { Question } from './question';
import type { SetAside } from './set-aside';
import type { SheetPlaces } from './sheet-places';
import type { SurveyRows } from './survey-rows';

/** What can be read from a survey: what a Count knows of the survey that it was made of. */
export interface SurveyModel extends SurveyRows {
  readonly title: string;
  readonly file: string;
  readonly sourceLine: string;
  readonly questions: readonly Question[];
  readonly groups: readonly MunicipalityGroup[];
  readonly countries: readonly Country[];
  readonly cleaning: readonly CleaningStep[];
  readonly setAside: SetAside;
  readonly sheets: SheetPlaces;
  /** @throws Error `unknown question: …` */
  question(id: string): Question;
}
