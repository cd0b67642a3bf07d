/** Names of variables that stand for no claim, base or unknown; none of those ids has a colon. */
export const useOf = (relation: string, alternative: number): string => `use:${relation}:${alternative}`;
export const heldOf = (claim: string): string => `held:${claim}`;
export const slackOf = (relation: string, alternative: number): string => `slack:${relation}:${alternative}`;
