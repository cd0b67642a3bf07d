import { matchKey } from '../../input/normalise-text';

/**
 * Splits cells into their choices. What is always followed by the same part,
 * which follows nothing else, is one choice with a separator in its label.
 * @example splitCell(['Ice cream, cake', 'Ice cream, cake, Pie', 'Pie'], ', ') // [['Ice cream, cake'], ['Ice cream, cake', 'Pie'], ['Pie']]
 */
export function splitCell(cells: readonly string[], separator: string): string[][] {
  const mark = separator.trim();
  let split = cells.map((cell) => cell.split(mark === '' ? separator : mark).map((part) => part.trim()));
  split = split.map((parts) => parts.filter((part, at) => part !== '' || at < parts.length - 1));
  for (;;) {
    const joined = alwaysTogether(split);
    if (joined.size === 0) return split;
    split = split.map((parts) => join(parts, joined, separator));
  }
}

const END = '';

/** For each part that is always followed by the same other one, which never stands without it, that one. */
function alwaysTogether(split: readonly (readonly string[])[]): Map<string, string> {
  const [next, before] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const note = (map: Map<string, Set<string>>, key: string, other: string): void => {
    map.set(key, (map.get(key) ?? new Set()).add(other));
  };
  for (const parts of split)
    parts.forEach((part, at) => {
      note(next, matchKey(part), matchKey(parts[at + 1] ?? END));
      note(before, matchKey(part), matchKey(parts[at - 1] ?? END));
    });
  const together = new Map<string, string>();
  const taken = new Set<string>();
  for (const [part, followers] of next) {
    const [follower = END] = followers;
    const isOne = followers.size === 1 && follower !== END && before.get(follower)?.size === 1 && follower !== part;
    if (!isOne || taken.has(part) || taken.has(follower)) continue;
    together.set(part, follower);
    taken.add(part).add(follower);
  }
  return together;
}

function join(parts: readonly string[], together: ReadonlyMap<string, string>, separator: string): string[] {
  const joined: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [part = '', follower] = [parts[at], parts[at + 1]];
    const isOne = follower !== undefined && together.get(matchKey(part)) === matchKey(follower);
    joined.push(isOne ? `${part}${separator}${follower}` : part);
    if (isOne) at++;
  }
  return joined;
}
