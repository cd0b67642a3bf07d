import type { ReportTable } from '../model/report-table';

/** About how many characters of a table stand beside each other on a page of the PDF. */
const WIDTH = 110;

/** What stands between two columns, in characters. */
const GAP = 2;

/**
 * How the columns of a table share the width of a page, in parts; all 0 if each
 * can take what it needs. Every column gets its longest word, and a number is
 * not broken. Of what is left long texts get more than short ones, but not as
 * much more as they are longer, since they can run over several lines.
 * @param width Of the page, in characters.
 */
export function columnWidths(
  { heads, rows, numeric }: Pick<ReportTable, 'heads' | 'rows' | 'numeric'>,
  width = WIDTH,
): number[] {
  const columns = heads.map((head, at) => ({ head, texts: rows.map((row) => row[at]?.text ?? '') }));
  const wishes = columns.map(({ head, texts }) => Math.max(...[head, ...texts].map(({ length }) => length)) + GAP);
  if (sum(wishes) <= width) return heads.map(() => 0);
  const needs = columns.map(({ head, texts }, at) => {
    const unbroken = numeric[at] ? [...words([head]), ...texts] : words([head, ...texts]);
    return Math.max(...unbroken.map(({ length }) => length), 1) + GAP;
  });
  const more = columns.map(({ texts }, at) => (numeric[at] ? 0 : Math.sqrt(extent(texts))));
  const left = Math.max(0, width - sum(needs));
  return needs.map((need, at) => need + (sum(more) > 0 ? (left * (more[at] ?? 0)) / sum(more) : 0));
}

const words = (texts: readonly string[]): string[] => texts.flatMap((text) => text.split(/[\s/-]+/));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** How long the texts of a column are: between their mean and their greatest length. */
const extent = (texts: readonly string[]): number =>
  texts.length === 0
    ? 0
    : (sum(texts.map(({ length }) => length)) / texts.length + Math.max(...texts.map(({ length }) => length))) / 2;
