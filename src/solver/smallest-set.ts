/**
 * A smallest set of items that fails a test together: without any one of
 * them it passes. Of several such sets it finds one of items that stand early.
 * @param fails Whether these items fail; more items never pass where fewer fail.
 * @returns Empty if nothing at all fails already.
 * @throws Error if all items together pass.
 * @see Junker, QuickXplain: Preferred Explanations and Relaxations for Over-Constrained Problems, AAAI 2004.
 */
export function smallestSet<T>(items: readonly T[], fails: (some: readonly T[]) => boolean): T[] {
  if (!fails(items)) throw new Error('nothing to find: all of it holds together');
  const search = (kept: readonly T[], added: boolean, open: readonly T[]): T[] => {
    if (added && fails(kept)) return [];
    if (open.length <= 1) return [...open];
    const half = Math.ceil(open.length / 2);
    const [early, late] = [open.slice(0, half), open.slice(half)];
    const ofLate = search([...kept, ...early], true, late);
    const ofEarly = search([...kept, ...ofLate], ofLate.length > 0, early);
    return [...ofEarly, ...ofLate];
  };
  const found = new Set(fails([]) ? [] : search([], false, items));
  return items.filter((item) => found.has(item));
}
