import type { Certainty } from './certainty';

const TEXTS: Readonly<Record<Certainty, string>> = {
  always: 'Gäller vad de som inte svarade än hade sagt',
  interval: 'Gäller inom 95-procentsintervallet, om bortfallet är slumpmässigt',
  undetermined: 'Avgörs inte av svaren: bortfallet kan ändra slutsatsen',
  'not-applicable': 'Kan inte bedömas',
  'does-not-hold': 'Gäller inte ens bland de svarande',
};

/** How far a conclusion stands, in Swedish. */
export const certaintyText = (certainty: Certainty): string => TEXTS[certainty];
