import { didYouMean } from '../input/nearest';
import type { Table } from '../tables/table';
import { environment } from '../input/environment';
import type { Survey } from '../survey/survey';
import type { Claim } from './claims/claim';
import type { ChapterId, ReportChapter } from './claims/report-chapter';
import type { ClaimResult } from './claims/claim-result';
import { hasRows } from './evidence/counted-rows';
import { diagnose } from './diagnose/diagnose';
import { suggestions } from './diagnose/suggestion';
import type { Evidence } from './evidence/evidence';
import { measuredEvidence } from './measured-evidence';
import { judge, judgeGiven } from './claims/judge';
import { narrativeTable } from './narrative-table';
import { printedNumber } from './evidence/printed-number';

export interface ChapterOptions {
  /** Whether checking a claim again replaces the first result. By default so in a cell run by hand, not in a run of all. */
  readonly recheck?: boolean;
}

/** What a chapter knows of the survey: its source line, and what claims with a measure are counted of. */
export type ChapterSurvey = Pick<Survey, 'sourceLine' | 'respondents' | 'question'>;

/** A printed number that was checked, with what was computed for it. */
export interface Checked {
  readonly claim: Claim;
  readonly evidence: Evidence;
  readonly result: ClaimResult;
}

/**
 * The printed numbers of one chapter, to check one by one against what a notebook computes.
 * @example
 * const printed = openRegister().chapter('1', survey);
 * printed.check('1-andra-kommuner-andel', kommuner.other);
 * await conclude(printed);
 */
export class Chapter {
  private readonly checked = new Map<string, ClaimResult>();
  private readonly evidence = new Map<string, Evidence>();
  private readonly recheck: boolean;

  /** Use `openRegister().chapter(…)`. */
  constructor(
    readonly about: ReportChapter,
    /** All claims of the register. */
    private readonly all: readonly Claim[],
    /** Its source line stands under the chapter's table. */
    private readonly survey: ChapterSurvey,
    { recheck = environment.notebook() === undefined }: ChapterOptions = {},
  ) {
    this.recheck = recheck;
  }

  get chapter(): ChapterId {
    return this.about.id;
  }

  /**
   * Compares printed numbers with what was computed: one, or an object of them.
   * @param evidence What the claim's unit takes (see Evidence); null if the export cannot answer.
   * @throws Error if an id is unknown, of another chapter, given, or checked before; EvidenceError if the evidence is of the wrong kind.
   * @example printed.check({ '5-hinder-kommuner-ja-andel': hinder.of('ja'), '5-hinder-kommuner-nej-andel': hinder.of('nej') })
   */
  check(id: string, evidence: Evidence): void;
  check(evidences: Readonly<Record<string, Evidence>>): void;
  check(first: string | Readonly<Record<string, Evidence>>, evidence?: Evidence): void {
    if (typeof first === 'string') this.checkOne(first, evidence);
    else for (const [id, own] of Object.entries(first)) this.checkOne(id, own);
  }

  private checkOne(id: string, evidence: Evidence | undefined): void {
    const claim = this.own(id);
    if (claim.given)
      throw new Error(`given fact: ${id} is not computed from an export; use given("${id}") where it is needed`);
    if (this.checked.has(id) && !this.recheck)
      throw new Error(`checked twice: ${id}; check it once, or give the second number an id of its own`);
    if (evidence === undefined)
      throw new Error(`nothing to check: the evidence for ${id} is undefined; null says that the export cannot answer`);
    const result = judge(claim, evidence, environment.notebook() ?? '');
    this.checked.set(id, result);
    this.evidence.set(id, evidence);
  }

  /** What was checked so far, and what has a measure, with the evidence: what a number can be traced by. */
  evidences(): Checked[] {
    this.checkMeasured();
    const suggested = this.suggested();
    return this.judged().map(({ claim, evidence, result }) => ({
      ...{ claim, evidence },
      result: { ...result, explanation: suggested.get(claim.id) ?? result.explanation },
    }));
  }

  /**
   * The number of a given fact of any chapter, such as one of an earlier survey.
   * @throws Error if the claim is unknown, not given, or not a number.
   */
  given(id: string): number {
    const claim = this.known(id);
    const value = claim.printed === null ? NaN : printedNumber(claim.printed);
    if (!claim.given) throw new Error(`not given: ${id} is what the export is checked against; compute it`);
    if (Number.isNaN(value)) throw new Error(`not a number: ${id} is a ${claim.unit}`);
    return value;
  }

  /** What a rank or a count of this chapter is about: an option id, or an organisation's name. */
  subject(id: string): string {
    return this.part(id, 'subject');
  }

  /** What a free text must contain, in any letter case, to be counted by a claim of this chapter. */
  keyword(id: string): string {
    return this.part(id, 'keyword');
  }

  /**
   * All results of the chapter, in the register's order, given facts among them.
   * @param options.partial Leave out what was not checked, while a notebook is being written.
   * @throws Error that lists the claims that no cell checked.
   */
  results({ partial = false }: { readonly partial?: boolean } = {}): ClaimResult[] {
    const claims = this.all.filter(({ chapter }) => chapter === this.chapter);
    this.checkMeasured();
    const forgotten = claims.filter(({ id, given }) => !given && !this.checked.has(id)).map(({ id }) => id);
    if (forgotten.length > 0 && !partial)
      throw new Error(
        `printed numbers not checked: ${forgotten.join(', ')}; check them, or ask for results({ partial: true })`,
      );
    const computed = new Map(this.evidences().map(({ claim, result }) => [claim.id, result]));
    return claims.flatMap(
      (claim) => (claim.given ? judgeGiven(claim, environment.notebook() ?? '') : computed.get(claim.id)) ?? [],
    );
  }

  /** The narrative table: what was printed beside what the export gives. */
  table(options: { readonly partial?: boolean } = {}): Table {
    return narrativeTable(this.about, this.results(options), this.survey.sourceLine);
  }

  /** What may explain the deviations that the register does not explain, all of the chapter together. */
  private suggested(): ReadonlyMap<string, string> {
    const open = this.judged().filter(({ result }) => result.status === 'deviates' && !result.explained);
    return suggestions(
      open.map(({ claim, evidence }) => ({
        claim,
        diagnosis: diagnose(claim, evidence),
        base: hasRows(evidence) ? evidence.base : null,
      })),
    );
  }

  private judged(): Checked[] {
    return this.all.flatMap((claim) => {
      const [evidence, result] = [this.evidence.get(claim.id), this.checked.get(claim.id)];
      return evidence === undefined || !result ? [] : [{ claim, evidence, result }];
    });
  }

  /** What no cell checks, and the register says how to count. */
  private checkMeasured(): void {
    for (const claim of this.all) {
      if (claim.chapter !== this.chapter || claim.measure === null || this.checked.has(claim.id)) continue;
      this.checkOne(claim.id, measuredEvidence(claim, this.survey));
    }
  }

  private known(id: string): Claim {
    const claim = this.all.find((one) => one.id === id);
    if (claim) return claim;
    const ids = this.all.map((one) => one.id);
    throw new Error(`unknown claim: ${id}${didYouMean(id, ids)}; data/published lists them`);
  }

  private own(id: string): Claim {
    const claim = this.known(id);
    if (claim.chapter !== this.chapter)
      throw new Error(
        `claim of another chapter: ${id} belongs to ${claim.chapter}, this is ${this.chapter}; open that one`,
      );
    return claim;
  }

  private part(id: string, key: 'subject' | 'keyword'): string {
    const value = this.own(id)[key];
    if (value === null) throw new Error(`no ${key}: ${id} has none in the register`);
    return value;
  }
}
