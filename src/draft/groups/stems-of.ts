import { isCode } from '../table/cell-form';

/** What tools and people put between question and option in one header. */
const SEPARATORS = [' - ', ' – ', ' — ', ': ', ' | ', ' / ', ' > '];

/** Names of variables: q2_1, q2_other, q3a. */
const CODES = [/^(.*?[\p{L}\d])[_.](\d+|other|text|oth|[a-z])$/iu, /^([a-z]+\d+)([a-z])$/iu];
/** Characters of a question, which may stand on either side of a colon without a space. */
const WORDY = 8;

/** A way to split a header. */
export interface Stem {
  readonly stem: string;
  readonly leaf: string;
}

/** All ways in which a header may hold a question and something below it, the shortest question first. */
export function stemsOf(heading: string): Stem[] {
  const ends = SEPARATORS.flatMap((separator) =>
    [...heading.matchAll(new RegExp(separator.replace('|', '\\|'), 'gu'))].map(({ index }) => ({
      stem: heading.slice(0, index).trim(),
      leaf: heading.slice(index + separator.length).trim(),
    })),
  );
  const [, stem = '', leaf = ''] = (isCode(heading) && CODES.map((form) => form.exec(heading)).find(Boolean)) || [];
  const byCode = stem === '' ? [] : [{ stem, leaf }];
  const [, before = '', after = ''] = /^([^:]+):(\S[^:]*)$/u.exec(heading) ?? [];
  const byColon =
    after.length < WORDY && before.length < WORDY
      ? []
      : [
          { stem: before, leaf: after },
          { stem: after, leaf: before },
        ];
  return [...ends, ...byCode, ...byColon]
    .filter((one) => one.stem !== '' && one.leaf !== '')
    .sort((a, b) => a.stem.length - b.stem.length);
}
