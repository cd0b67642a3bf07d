import { matchKey } from '../../input/normalise-text';

const PATTERN = new RegExp(
  [
    String.raw`(i )?(do ?n['’]?o?t|dont|do not|can ?n[o']?t|cannot) (know|say|remember|recall|want to answer|wish to answer)\b.*`,
    String.raw`don['’]?t know\b.*`,
    String.raw`(i am |i['’]?m )?(not sure|unsure)\b.*`,
    String.raw`prefer not( to)?\b.*`,
    String.raw`rather not\b.*`,
    'no (answer|opinion)',
    String.raw`(does ?n['’]t|does not) apply`,
    'not applicable',
    'n/?a',
    'refused?',
    String.raw`(jag )?vet (ej|inte)\b.*`,
    'osäker',
    String.raw`(vill|kan) (ej|inte) (svara|uppge|säga|bedöma|ta ställning)\b.*`,
    String.raw`(ingen|saknar) (åsikt|uppfattning)`,
    'ej (aktuellt|relevant|tillämpligt)',
    'inte (aktuellt|relevant|tillämpligt)',
    'vet ej.*',
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
  'iu',
);

/** Whether an answer says that there is none: "don't know", "vill inte svara". */
export const isNoOpinion = (label: string): boolean =>
  matchKey(label)
    .split('/')
    .concat(matchKey(label))
    .some((part) => {
      const [whole] = PATTERN.exec(part.trim()) ?? [];
      return whole !== undefined && whole === part.trim();
    });

/** Whether an option is that of everything else, beside which people write. */
export const isOther = (label: string): boolean =>
  /^(others?|others?[ ,(:].*|annat|annan|andra|annat[ ,(:].*|annan[ ,(:].*|övrigt|övrigt[ ,(:].*|-oth-|something else|något annat)$/iu.test(
    label.trim(),
  );

/** Whether an option says that none of the others holds. */
export const isNone = (label: string): boolean =>
  /^(none|none of (the|these).*|nothing|inget|ingen|inga|(inget|ingen|inga) .*|no [^,]*)$/iu.test(label.trim());
