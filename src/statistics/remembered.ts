/** The same function of a number, that works each value out once. */
export function remembered<V>(of: (key: number) => V): (key: number) => V {
  const known = new Map<number, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = of(key);
    known.set(key, made);
    return made;
  };
}
