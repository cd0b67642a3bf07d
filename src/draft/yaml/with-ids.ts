import { UniqueIds } from '../options/unique-ids';
import type { DraftItem, DraftOption, DraftQuestion } from '../groups/draft';

/** A question with its place in the questionnaire and ids for it, its options and its items. */
export interface NamedQuestion extends Omit<DraftQuestion, 'options' | 'items'> {
  readonly id: string;
  readonly number: number | null;
  readonly part: string | null;
  /** The text without its number. */
  readonly asks: string;
  readonly options: readonly (DraftOption & { readonly id: string })[];
  readonly items: readonly (DraftItem & { readonly id: string })[];
}

const NUMBER = /^(?:Q|F|Fråga |Question )?(\d{1,3})([a-z])?[.):]\s+(\S.*)$/iu;

/** Gives ids, made of texts, and takes numbers out of texts where most begin with one. */
export function withIds(questions: readonly DraftQuestion[]): NamedQuestion[] {
  const ids = new UniqueIds();
  const numbered = questions.filter(({ text }) => NUMBER.test(text)).length;
  return questions.map((question, at) => {
    const found = numbered > questions.length / 2 ? NUMBER.exec(question.text) : null;
    const [, number, part, rest] = found ?? [];
    const asks = rest ?? question.text;
    const own = (): UniqueIds => new UniqueIds();
    const [ofOptions, ofItems] = [own(), own()];
    return {
      ...question,
      ...{ asks, number: number === undefined ? null : Number(number), part: part?.toLowerCase() ?? null },
      id: ids.of(question.name === question.text ? asks : question.name, `q${at + 1}`),
      options: (question.options ?? []).map((one, place) => ({
        ...one,
        id: ofOptions.of(one.label, `option-${place + 1}`),
      })),
      items: (question.items ?? []).map((one, place) => ({ ...one, id: ofItems.of(one.label, `item-${place + 1}`) })),
    };
  });
}
