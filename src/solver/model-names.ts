/** Names of variables that stand for no claim, base or unknown; none of those ids has a colon. */
export const useOf = (relation: string, alternative: number): string => `use:${relation}:${alternative}`;
export const isUse = (name: string): boolean => name.startsWith('use:');
export const heldOf = (claim: string): string => `held:${claim}`;
/** What an assumption counts, where something else is added besides. */
export const addedOf = (relation: string, alternative: number): string => `added:${relation}:${alternative}`;
export const slackOf = (relation: string, alternative: number): string => `slack:${relation}:${alternative}`;
