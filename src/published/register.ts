import { join } from 'node:path';
import { didYouMean } from '../input/nearest';
import type { Survey } from '../survey/survey';
import { Chapter, type ChapterOptions } from './chapter';
import { CHAPTERS, type ChapterId, type Claim } from './claims/claim';
import { readRegister } from './read-register';

/** The register of this repository. */
export const REGISTER_FOLDER = join(__dirname, '..', '..', 'data', 'published');

/** Everything that the report prints. */
export class Register {
  /** @param claims In the report's order. */
  constructor(readonly claims: readonly Claim[]) {}

  /**
   * The printed numbers of a chapter, to check one by one.
   * @param survey Whose source line stands under the chapter's table.
   * @throws Error `unknown chapter: …`
   */
  chapter(chapter: ChapterId, survey: Pick<Survey, 'sourceLine'>, options?: ChapterOptions): Chapter {
    if (!CHAPTERS.includes(chapter)) throw new Error(`unknown chapter: ${chapter} (known: ${CHAPTERS.join(', ')})`);
    return new Chapter(chapter, this.claims, survey, options);
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
 * Reads the register of printed numbers.
 * @param folder data/published of this repository, unless told otherwise.
 * @throws InputError naming file and line of every entry that is wrong.
 * @example openRegister().claim('1-andra-kommuner-andel').printed
 */
export function openRegister(folder = REGISTER_FOLDER): Register {
  return new Register(readRegister(folder));
}
