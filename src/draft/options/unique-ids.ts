import { slug } from './slug';

/** Characters of an id at most. */
const LENGTH = 30;
/** Ids that would name columns of every question. */
const RESERVED = ['answer', 'text'];

/** Gives ids, each once: of texts that would have the same, the later ones are numbered. */
export class UniqueIds {
  private readonly given = new Set<string>(RESERVED);

  /** @param fallback Where the text has neither letter a to z nor digit. */
  of(text: string, fallback: string): string {
    const own = slug(text) || fallback;
    for (let number = 1; ; number++) {
      const ending = number === 1 ? '' : `-${number}`;
      const id = `${own.slice(0, LENGTH - ending.length).replace(/-$/u, '')}${ending}`;
      if (this.given.has(id)) continue;
      this.given.add(id);
      return id;
    }
  }
}
