import { existsSync } from 'node:fs';
import { didYouMean } from '../input/nearest';
import { speakAsStudy } from '../export/speak-as-study';
import { inStudy } from '../input/study';
import { Chapter, type ChapterOptions, type ChapterSurvey } from './chapter';
import type { Claim } from './claims/claim';
import { chaptersOf, readRegister } from './read-register';
import type { ChapterId, ReportChapter } from './claims/report-chapter';

/** Folder of the study's register. */
export const registerFolder = (): string => inStudy('data', 'published');

/** Everything that the report prints. */
export class Register {
  /**
   * @param claims In the report's order.
   * @param chapters Those of the claims, unless told otherwise.
   */
  constructor(
    readonly claims: readonly Claim[],
    readonly chapters: readonly ReportChapter[] = chaptersOf(claims),
  ) {}

  /**
   * The printed numbers of a chapter, to check one by one.
   * @param survey Whose source line stands under the chapter's table; what has a measure is counted of it.
   * @throws Error `unknown chapter: …`
   */
  chapter(chapter: ChapterId, survey: ChapterSurvey, options?: ChapterOptions): Chapter {
    const own = this.chapters.find(({ id }) => id === chapter);
    const known = this.chapters.map(({ id }) => id);
    if (!own) throw new Error(`unknown chapter: ${chapter} (known: ${known.join(', ')})`);
    return new Chapter(own, this.claims, survey, options);
  }

  /** @throws Error `unknown claim: …` */
  claim(id: string): Claim {
    const found = this.claims.find((claim) => claim.id === id);
    if (!found)
      throw new Error(
        `unknown claim: ${id}${didYouMean(
          id,
          this.claims.map((claim) => claim.id),
        )}`,
      );
    return found;
  }
}

/**
 * Reads the register of printed numbers, whose digits are written as in the study's language.
 * @param folder data/published of the study, unless told otherwise; a study without one prints nothing.
 * @throws InputError naming file and line of every entry that is wrong.
 * @example openRegister().claim('1-andra-kommuner-andel').printed
 */
export function openRegister(folder?: string): Register {
  if (folder === undefined && !existsSync(registerFolder())) return new Register([]);
  speakAsStudy();
  const { claims, chapters } = readRegister(folder ?? registerFolder());
  return new Register(claims, chapters);
}
