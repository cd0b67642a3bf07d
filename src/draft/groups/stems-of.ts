import { isCode } from '../table/cell-form';

/** What tools and people put between question and option in one header. */
const SEPARATORS = [' - ', ' – ', ' — ', ': ', ' | ', ' / ', ' > '];

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
  const [, stem = '', leaf = ''] =
    (isCode(heading) && /^(.*?[\p{L}\d])[_.](\d+|other|text|oth|[a-z])$/iu.exec(heading)) || [];
  const byCode = stem === '' ? [] : [{ stem, leaf }];
  return [...ends, ...byCode]
    .filter((one) => one.stem !== '' && one.leaf !== '')
    .sort((a, b) => a.stem.length - b.stem.length);
}
