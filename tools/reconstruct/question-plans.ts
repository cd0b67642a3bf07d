/**
 * What each question's answers must give: which printed number each option
 * takes, and invented shares for the options of which nothing is printed.
 * Options and claims are named here; the numbers themselves stand in the register.
 */
export interface QuestionPlan {
  readonly question: string;
  /** Part of those asked who answered, if the printed percents allow; the base nearest to it is taken. */
  readonly answered: number;
  /** Claim id of the printed percent of municipalities, by option. */
  readonly percents?: Readonly<Record<string, string>>;
  /** Invented parts of the base, by option: municipalities. */
  readonly invented?: Readonly<Record<string, number>>;
  /** The options are all there are and exclude each other. */
  readonly exclusive?: boolean;
  /** Only those with a cooperation of this form answer. */
  readonly needsForm?: string;
  readonly regions: {
    /** Claim id of the printed number of regions, by option. */
    readonly counts?: Readonly<Record<string, string>>;
    /** Invented numbers of regions, by option. */
    readonly invented?: Readonly<Record<string, number>>;
  };
}

export const QUESTION_PLANS: readonly QuestionPlan[] = [
  {
    question: 'orsaker',
    answered: 0.97,
    percents: {
      'inte-prioriterat': '1-orsaker-inte-prioriterat-kommuner-andel',
      tid: '1-orsaker-tid-kommuner-andel',
      finansiering: '1-orsaker-finansiering-kommuner-andel',
    },
    invented: { kompetens: 0.08, partner: 0.05, annat: 0.1 },
    regions: { counts: { 'inte-prioriterat': '1-orsaker-inte-prioriterat-regioner-antal' } },
  },
  {
    question: 'samordning-vanorter',
    answered: 0.92,
    needsForm: 'vanort',
    percents: {
      tjansteperson: '4-samordning-vanorter-kommuner-tjansteperson-andel',
      'politisk-ledning': '4-samordning-vanorter-kommuner-politisk-ledning-andel',
    },
    invented: { forvaltningar: 0.24, styrgrupp: 0.11, annat: 0.05 },
    regions: { invented: { tjansteperson: 2, 'politisk-ledning': 2, forvaltningar: 2, styrgrupp: 1 } },
  },
  {
    question: 'samordning-partnerskap',
    answered: 0.95,
    needsForm: 'partnerskap',
    percents: { tjansteperson: '4-samordning-partnerskap-kommuner-tjansteperson-andel' },
    invented: { 'politisk-ledning': 0.2, forvaltningar: 0.3, styrgrupp: 0.42, annat: 0.04 },
    regions: { invented: { tjansteperson: 2, styrgrupp: 2, forvaltningar: 1 } },
  },
  {
    question: 'samordning-andra',
    answered: 0.94,
    percents: {
      tjansteperson: '4-samordning-andra-kommuner-tjansteperson-andel',
      forvaltningar: '4-samordning-andra-kommuner-forvaltningar-andel',
    },
    invented: { 'politisk-ledning': 0.15, styrgrupp: 0.18, annat: 0.06 },
    regions: {
      counts: {
        tjansteperson: '4-samordning-andra-regioner-tjansteperson-antal',
        forvaltningar: '4-samordning-andra-regioner-forvaltningar-antal',
      },
      invented: { 'politisk-ledning': 1, styrgrupp: 2 },
    },
  },
  {
    question: 'finansiering-vanorter',
    answered: 0.9,
    needsForm: 'vanort',
    percents: {
      'egna-medel': '4-finansiering-vanorter-kommuner-egna-medel-andel',
      'eu-medel': '4-finansiering-vanorter-kommuner-eu-medel-andel',
    },
    invented: { 'sida-icld': 0.06, 'statliga-myndigheter': 0.05, 'nordiska-medel': 0.09, annat: 0.07 },
    regions: {
      counts: { 'egna-medel': '4-finansiering-vanorter-regioner-egna-medel-antal' },
      invented: { 'eu-medel': 1, 'nordiska-medel': 1 },
    },
  },
  {
    question: 'finansiering-partnerskap',
    answered: 0.96,
    needsForm: 'partnerskap',
    percents: {
      'sida-icld': '4-finansiering-partnerskap-kommuner-sida-icld-andel',
      'egna-medel': '4-finansiering-partnerskap-kommuner-egna-medel-andel',
    },
    invented: { 'eu-medel': 0.12, 'statliga-myndigheter': 0.05, 'nordiska-medel': 0.03, annat: 0.03 },
    regions: { invented: { 'sida-icld': 2, 'egna-medel': 1 } },
  },
  {
    question: 'finansiering-andra',
    answered: 0.94,
    percents: {
      'eu-medel': '4-finansiering-andra-kommuner-eu-medel-andel',
      'egna-medel': '4-finansiering-andra-kommuner-egna-medel-andel',
      'statliga-myndigheter': '4-finansiering-andra-kommuner-statliga-andel',
    },
    invented: { 'sida-icld': 0.06, 'nordiska-medel': 0.16, annat: 0.08 },
    regions: {
      counts: {
        'egna-medel': '4-finansiering-andra-regioner-egna-medel-antal',
        'eu-medel': '4-finansiering-andra-regioner-eu-medel-antal',
      },
      invented: { 'statliga-myndigheter': 2, 'nordiska-medel': 3, 'sida-icld': 1 },
    },
  },
  {
    question: 'mervarden',
    answered: 0.95,
    invented: {
      'kompetens-verksamhet': 0.68,
      maluppfyllelse: 0.47,
      attraktivitet: 0.39,
      tillvaxt: 0.28,
      mangfald: 0.36,
      annat: 0.09,
    },
    regions: {
      invented: { 'kompetens-verksamhet': 9, maluppfyllelse: 6, attraktivitet: 5, tillvaxt: 4, mangfald: 2, annat: 1 },
    },
  },
  {
    question: 'hinder',
    answered: 0.97,
    exclusive: true,
    percents: {
      ja: '5-hinder-kommuner-ja-andel',
      nej: '5-hinder-kommuner-nej-andel',
      'kan-inte-bedoma': '5-hinder-kommuner-kan-inte-bedoma-andel',
    },
    regions: { counts: { ja: '5-hinder-regioner-ja-antal' }, invented: { nej: 2, 'kan-inte-bedoma': 1 } },
  },
  {
    question: 'vilka-hinder',
    answered: 0.98,
    invented: {
      tid: 0.75,
      finansiering: 0.65,
      'inte-prioriterat': 0.43,
      kompetens: 0.2,
      sprak: 0.14,
      regler: 0.09,
      annat: 0.25,
    },
    regions: { invented: { tid: 6, finansiering: 5, 'inte-prioriterat': 4, regler: 3, kompetens: 2, sprak: 1 } },
  },
  {
    question: 'gransregionalt',
    answered: 0.93,
    exclusive: true,
    invented: { ja: 0.32, nej: 0.68 },
    regions: { invented: { ja: 6, nej: 4 } },
  },
  {
    question: 'strategi',
    answered: 0.9,
    exclusive: true,
    invented: { ja: 0.34, 'under-arbete': 0.15, nej: 0.51 },
    regions: { invented: { ja: 8, 'under-arbete': 2, nej: 2 } },
  },
  {
    question: 'framtid',
    answered: 0.91,
    exclusive: true,
    invented: { okar: 0.3, oforandrat: 0.44, minskar: 0.08, 'vet-ej': 0.18 },
    regions: { invented: { okar: 7, oforandrat: 4, 'vet-ej': 1 } },
  },
];
