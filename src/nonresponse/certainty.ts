/**
 * How far a conclusion stands, whoever did not answer.
 * `always`: whatever the others would have said. `interval`: within the 95
 * percent interval, if those who answered are a random sample. `undetermined`:
 * neither. `not-applicable`: nonresponse says nothing of it, for a reason that
 * is told. `does-not-hold`: already not true of those who answered.
 */
export type Certainty = 'always' | 'interval' | 'undetermined' | 'not-applicable' | 'does-not-hold';
