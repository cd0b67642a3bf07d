import { ticked, type RespondentDraft } from './draft';
import type { Random } from './random';
import type { Targets } from './targets';

/** Free texts of which the report counts how many say something. */
interface CountedText {
  readonly questions: readonly string[];
  readonly kind: 'municipality' | 'region';
  /** Claim of how many say so; its keyword must occur. */
  readonly claim: string;
  readonly write: (keyword: string) => readonly string[];
}

const COUNTED: readonly CountedText[] = [
  {
    questions: ['samordning-vanorter', 'samordning-partnerskap', 'samordning-andra'],
    kind: 'municipality',
    claim: '4-samordning-varierar-kommuner-antal',
    write: (word) => [
      `Det ${word} med vilket ämne samarbetet gäller`,
      `Ansvaret ${word} mellan olika teman`,
      `Vem som samordnar ${word} från fall till fall`,
    ],
  },
  {
    questions: ['mervarden'],
    kind: 'municipality',
    claim: '5-mervarden-kultur-kommuner-antal',
    write: (word) => [
      `Vi förstår andra ${word}er bättre`,
      `Kunskap om hur ${word}er skiljer sig åt`,
      `Möten mellan ${word}er`,
      `Ungdomar får inblick i en annan ${word}`,
    ],
  },
  {
    questions: ['mervarden'],
    kind: 'region',
    claim: '5-mervarden-paverkan-regioner-antal',
    write: (word) => [`Lättare att ${word} beslut som rör oss`],
  },
  {
    questions: ['vilka-hinder'],
    kind: 'municipality',
    claim: '5-vilka-hinder-prioritering-kommuner-antal',
    write: (word) => [
      `Andra uppgifter ${word}eras före`,
      `Låg ${word}et hos ledningen`,
      `Frågorna har inte ${word}erats på länge`,
    ],
  },
  {
    questions: ['vilka-hinder'],
    kind: 'municipality',
    claim: '5-vilka-hinder-organisation-kommuner-antal',
    write: (word) => [`Finns ${word}a svårigheter`, `Saknar ${word} hemvist för frågorna`, `Oklara ${word}a roller`],
  },
];

/** Neutral texts that hold none of the counted words. */
const OTHER: Readonly<Record<string, readonly string[]>> = {
  orsaker: ['Vi är en liten organisation', 'Har inte varit aktuellt'],
  samordning: ['En förening sköter kontakterna', 'Kommunalförbundet håller i det', 'En arbetsgrupp vid behov'],
  finansiering: ['Stiftelsemedel', 'Deltagarna betalar själva', 'Bidrag från föreningslivet'],
  mervarden: ['Nya kontakter', 'Roligt för dem som är med'],
  'vilka-hinder': ['Personalbyten hos partnern', 'Långa avstånd', 'Svårt att hitta rätt kontaktperson'],
  'beskrivning-andra': [
    'Vi deltar i några nätverk och ett projekt',
    'Projekt tillsammans med skolor i andra länder',
    'Mest erfarenhetsutbyte inom ett nätverk',
    'Flera mindre projekt, några avslutas i år',
  ],
  kommentar: [
    'Tack för enkäten',
    'Uppgifterna gäller hela organisationen',
    'Svaren är avstämda med förvaltningarna',
    'Vissa frågor var svåra att besvara',
  ],
};

/** How many of those asked write something where nothing is counted. */
const WRITE: Readonly<Record<string, number>> = { 'beskrivning-andra': 0.62, kommentar: 0.17 };

/** Invents free texts: those that the report counts in their number, and unrelated ones. */
export function inventTexts(drafts: readonly RespondentDraft[], targets: Targets, random: Random): void {
  for (const { questions, kind, claim, write } of COUNTED) {
    const writers = random
      .shuffled(drafts)
      .flatMap((draft) => {
        const question = questions.find((one) => ticked(draft, one, 'annat') && !draft.texts.has(one));
        return draft.organisation.kind === kind && question ? [{ draft, question }] : [];
      })
      .slice(0, targets.number(claim));
    if (writers.length < targets.number(claim))
      throw new Error(`${claim}: only ${writers.length} ticked a box with free text`);
    const texts = write(targets.keyword(claim));
    writers.forEach(({ draft, question }, index) => draft.texts.set(question, texts[index % texts.length] ?? ''));
  }
  for (const draft of drafts) {
    for (const [question, options] of draft.ticks) {
      const texts = OTHER[question] ?? OTHER[question.split('-')[0] ?? ''];
      if (options.has('annat') && texts && !draft.texts.has(question) && random.next() < 0.7)
        draft.texts.set(question, random.one(texts));
    }
    for (const [question, share] of Object.entries(WRITE)) {
      const isAsked = question === 'kommentar' || ticked(draft, 'samarbetsformer', 'andra');
      if (isAsked && random.next() < share) draft.texts.set(question, random.one(OTHER[question] ?? []));
    }
  }
}
