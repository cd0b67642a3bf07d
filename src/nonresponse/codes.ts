type Codes = ReadonlySet<string>;

export const sameCodes = (one: Codes, other: Codes): boolean =>
  one.size === other.size && [...one].every((code) => other.has(code));

export const codesBesides = (one: Codes, other: Codes): Set<string> =>
  new Set([...one].filter((code) => !other.has(code)));

export const codesInBoth = (one: Codes, other: Codes): Set<string> =>
  new Set([...one].filter((code) => other.has(code)));
