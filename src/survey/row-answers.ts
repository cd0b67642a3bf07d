import type { Answer } from './case';
import type { Question } from './question';

const PLACES = new WeakMap<ReadonlyMap<string, Question>, ReadonlyMap<string, number>>();

/**
 * The answers of a row by question id, as a map of which all rows of a sheet
 * share the keys: of a hundred thousand rows it takes a third of the memory, and
 * counting waits for memory alone.
 */
export class RowAnswers implements ReadonlyMap<string, Answer> {
  private readonly places: ReadonlyMap<string, number>;
  private readonly list: (Answer | undefined)[];

  /** @param questions Those of the sheet, the same map for all of its rows. */
  constructor(questions: ReadonlyMap<string, Question>) {
    let places = PLACES.get(questions);
    if (!places) PLACES.set(questions, (places = new Map([...questions.keys()].map((id, place) => [id, place]))));
    this.places = places;
    this.list = new Array<Answer | undefined>(places.size).fill(undefined);
  }

  /** @throws Error `unknown question: …` */
  set(question: string, answer: Answer): void {
    const place = this.places.get(question);
    if (place === undefined) throw new Error(`unknown question: ${question}`);
    this.list[place] = answer;
  }

  get(question: string): Answer | undefined {
    const place = this.places.get(question);
    return place === undefined ? undefined : this.list[place];
  }

  has(question: string): boolean {
    return this.get(question) !== undefined;
  }

  get size(): number {
    return this.list.filter((answer) => answer !== undefined).length;
  }

  *entries(): IterableIterator<[string, Answer]> {
    for (const [question, place] of this.places) {
      const answer = this.list[place];
      if (answer !== undefined) yield [question, answer];
    }
  }

  *keys(): IterableIterator<string> {
    for (const [question] of this.entries()) yield question;
  }

  *values(): IterableIterator<Answer> {
    for (const [, answer] of this.entries()) yield answer;
  }

  [Symbol.iterator](): IterableIterator<[string, Answer]> {
    return this.entries();
  }

  forEach(use: (answer: Answer, question: string, answers: ReadonlyMap<string, Answer>) => void): void {
    for (const [question, answer] of this.entries()) use(answer, question, this);
  }
}
