import { didYouMean } from '../input/nearest';
import { Cases } from './cases';
import type { Cooperation } from './cooperation';
import type { OptionRow } from './holds';
import type { Condition, RowKind } from './measure';
import type { Question } from './question';
import type { Organisation, Respondent } from './respondent';
import type { SetAside } from './set-aside';
import type { CleaningStep } from './cleaning-step';
import type { OrganisationGroup, Population, Register, RegisterRow } from './register';
import type { SheetPlaces } from './sheet-places';
import type { SurveyModel } from './survey-model';

/** What a loaded export holds. */
export interface SurveyContent extends Omit<SurveyModel, 'question'> {
  /** SHA-256 of the workbook, as hex. */
  readonly sha256: string;
  readonly respondents: readonly Respondent[];
  readonly cooperations: readonly Cooperation[];
  readonly organisations: readonly Organisation[];
}

/** The checked export: who answered what, and from where in the workbook. */
export class Survey implements SurveyModel {
  private readonly picked = new Map<string, Cases>();

  constructor(private readonly content: SurveyContent) {}

  get title(): string {
    return this.content.title;
  }

  get file(): string {
    return this.content.file;
  }

  get sha256(): string {
    return this.content.sha256;
  }

  get sourceLine(): string {
    return this.content.sourceLine;
  }

  get isStandIn(): boolean {
    return this.content.isStandIn;
  }

  /** One row an organisation that answered: its answer that counts. */
  get respondents(): Cases<Respondent> {
    return this.all('respondents', () => this.content.respondents);
  }

  /** One row a cooperation that a respondent listed. */
  get cooperations(): Cases<Cooperation> {
    return this.all('cooperations', () => this.content.cooperations);
  }

  /** All organisations that were asked, answered or not: rows of the registers, not of the export. */
  get organisations(): Cases<Organisation> {
    return this.all('organisations', () => this.content.organisations);
  }

  /** Questions and fields as rows, to count them. */
  get questionRows(): Cases<Question> {
    return this.all('questions', () => this.content.questions);
  }

  /** Options of all questions as rows, to count them. */
  get optionRows(): Cases<OptionRow> {
    return this.all('options', () =>
      this.content.questions.flatMap(({ id, options }) => options.map((option) => ({ ...option, question: id }))),
    );
  }

  get questions(): readonly Question[] {
    return this.content.questions;
  }

  get groups(): readonly OrganisationGroup[] {
    return this.content.groups;
  }

  get populations(): readonly Population[] {
    return this.content.populations;
  }

  get registers(): readonly Register[] {
    return this.content.registers;
  }

  get cleaning(): readonly CleaningStep[] {
    return this.content.cleaning;
  }

  /** Answers that do not count, for the search after what explains a deviation. */
  get setAside(): SetAside {
    return this.content.setAside;
  }

  get sheets(): SheetPlaces {
    return this.content.sheets;
  }

  /**
   * The respondents of one population of the codebook.
   * @throws Error `unknown population: …`
   */
  population(id: string): Cases<Respondent> {
    return this.pick(`population/${id}`, () => this.respondents.where({ is: 'kind', kinds: [id] }));
  }

  /**
   * The rows of a register of the codebook.
   * @throws Error `unknown register: …`
   */
  register(id: string): readonly RegisterRow[] {
    const found = this.registers.find((one) => one.id === id);
    if (found) return found.rows;
    const known = this.registers.map((one) => one.id);
    throw new Error(`unknown register: ${id}${didYouMean(id, known)} (known: ${known.join(', ')})`);
  }

  /**
   * Cooperations of one form (`vanort`, `partnerskap`, `andra`) or several, of all or of one population.
   * @throws Error `unknown option: …`
   */
  cooperationsOf(forms: string | readonly string[], population?: string): Cases<Cooperation> {
    const options = typeof forms === 'string' ? [forms] : forms;
    const { options: known } = this.question('form');
    for (const form of options) {
      if (!known.some(({ id }) => id === form))
        throw new Error(`unknown form: ${form} (known: ${known.map(({ id }) => id).join(', ')})`);
    }
    const ofForms: Condition = { is: 'chose', question: 'form', options, how: 'any' };
    const ofPopulation: Condition[] = population ? [{ is: 'kind', kinds: [population] }] : [];
    return this.pick(`cooperationsOf/${options.join()}/${population ?? ''}`, () =>
      this.cooperations.where(ofForms, ...ofPopulation),
    );
  }

  /** @throws Error `unknown question: …` */
  question(id: string): Question {
    const found = this.questions.find((question) => question.id === id);
    if (found) return found;
    const known = this.questions.map((question) => question.id);
    throw new Error(`unknown question: ${id}${didYouMean(id, known)} (known: ${known.join(', ')})`);
  }

  private all<C>(kind: RowKind, rows: () => readonly C[]): Cases<C> {
    return this.pick(kind, () => new Cases(this, kind, [], rows()));
  }

  /** Picked once: cells ask for the same rows again and again. */
  private pick<C>(name: string, cases: () => Cases<C>): Cases<C> {
    const found = this.picked.get(name) ?? cases();
    this.picked.set(name, found);
    return found as Cases<C>;
  }
}
