import { inLanguage } from '../input/language';
import type { Certainty } from './certainty';

const SV: Readonly<Record<Certainty, string>> = {
  always: 'Gäller vad de som inte svarade än hade sagt',
  interval: 'Gäller inom 95-procentsintervallet, om bortfallet är slumpmässigt',
  undetermined: 'Avgörs inte av svaren: bortfallet kan ändra slutsatsen',
  'not-applicable': 'Kan inte bedömas',
  'does-not-hold': 'Gäller inte ens bland de svarande',
};

const EN: Readonly<Record<Certainty, string>> = {
  always: 'Holds whatever those who did not answer would have said',
  interval: 'Holds within the 95 percent interval, if nonresponse is random',
  undetermined: 'Not settled by the answers: nonresponse can change the conclusion',
  'not-applicable': 'Cannot be judged',
  'does-not-hold': 'Does not hold even among those who answered',
};

/** How far a conclusion stands. */
export const certaintyText = (certainty: Certainty): string => inLanguage({ sv: SV, en: EN })[certainty];
