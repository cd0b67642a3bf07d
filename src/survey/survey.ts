import type { Cooperation } from './cooperation';
import type { Question } from './question';
import type { Organisation, OrganisationKind, Respondent } from './respondent';
import type { SetAside } from './set-aside';

/**
 * How a cleaning rule is meant: `rule`, what is always done; `warning`, somebody
 * should look; `normalisation`, another form of the same.
 */
export type CleaningSeverity = 'rule' | 'warning' | 'normalisation';

/** What a cleaning rule did: its name, and the rows that it took out or changed. */
export interface CleaningStep {
  /** Stable name, such as `test-answers`. */
  readonly rule: string;
  readonly severity: CleaningSeverity;
  /** What the rule does, in Swedish. */
  readonly description: string;
  /** Rows of the export, as sheet and row or cell. */
  readonly places: readonly string[];
}

/** A country of data/reference/lander.csv. */
export interface Country {
  /** Name in Swedish; also its option id. */
  readonly name: string;
  readonly iso3: string;
  /** `Norden`, `övriga Europa` or `övriga världen`. */
  readonly part: string;
}

/** A municipality group of SKL's 2017 classification. */
export interface MunicipalityGroup {
  /** A1 to C9. */
  readonly key: string;
  readonly label: string;
}

/** What a loaded export holds. */
export interface SurveyContent {
  readonly title: string;
  /** File name of the workbook, without folder. */
  readonly file: string;
  /** SHA-256 of the workbook, as hex. */
  readonly sha256: string;
  /** Put under every figure and table: the source, and what the workbook says about itself. */
  readonly sourceLine: string;
  readonly respondents: readonly Respondent[];
  readonly cooperations: readonly Cooperation[];
  /** Questions of the answers sheet, then fields of the cooperations sheet. */
  readonly questions: readonly Question[];
  /** All organisations that were asked, answered or not. */
  readonly organisations: readonly Organisation[];
  readonly groups: readonly MunicipalityGroup[];
  readonly countries: readonly Country[];
  readonly cleaning: readonly CleaningStep[];
  /** Answers that do not count; see SetAside. */
  readonly setAside: SetAside;
}

/** The checked export: who answered what, and from where in the workbook. */
export class Survey {
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

  get respondents(): readonly Respondent[] {
    return this.content.respondents;
  }

  get cooperations(): readonly Cooperation[] {
    return this.content.cooperations;
  }

  get questions(): readonly Question[] {
    return this.content.questions;
  }

  get organisations(): readonly Organisation[] {
    return this.content.organisations;
  }

  get groups(): readonly MunicipalityGroup[] {
    return this.content.groups;
  }

  get countries(): readonly Country[] {
    return this.content.countries;
  }

  get cleaning(): readonly CleaningStep[] {
    return this.content.cleaning;
  }

  /** Answers that do not count, for the search after what explains a deviation. */
  get setAside(): SetAside {
    return this.content.setAside;
  }

  get municipalities(): readonly Respondent[] {
    return this.of('municipality');
  }

  get regions(): readonly Respondent[] {
    return this.of('region');
  }

  of(kind: OrganisationKind): readonly Respondent[] {
    return this.respondents.filter((respondent) => respondent.kind === kind);
  }

  /** Cooperations of one form (`vanort`, `partnerskap`, `andra`), of all or of one kind of respondent. */
  cooperationsOf(form: string, kind?: OrganisationKind): readonly Cooperation[] {
    const { options } = this.question('form');
    if (!options.some(({ id }) => id === form))
      throw new Error(`unknown form: ${form} (known: ${options.map(({ id }) => id).join(', ')})`);
    return this.cooperations.filter(({ answers, respondent }) => {
      const answer = answers.get('form');
      return answer?.state === 'answered' && answer.options[0] === form && (!kind || respondent.kind === kind);
    });
  }

  /** @throws Error `unknown question: …` */
  question(id: string): Question {
    const found = this.questions.find((question) => question.id === id);
    if (!found)
      throw new Error(`unknown question: ${id} (known: ${this.questions.map((question) => question.id).join(', ')})`);
    return found;
  }

  /** @throws Error `unknown country: …` */
  country(name: string): Country {
    const found = this.countries.find((country) => country.name === name);
    if (!found) throw new Error(`unknown country: ${name}`);
    return found;
  }
}
