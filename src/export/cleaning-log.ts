import { inLanguage } from '../input/language';
import type { CleaningStep } from '../survey/cleaning-step';

/**
 * The cleaning rules, in the order in which the method notebook lists them. The
 * words must be true of every place that is listed: those on reading (`läses`)
 * also hold for answers that do not count in the end. Warnings are told on the
 * command line too, in English whatever the study's language.
 */
const RULES = {
  'empty-rows': [
    'rule',
    'Tomma rader mellan andra hoppas över (inget står i de kolumner som läses)',
    'blank rows between others are skipped (nothing stands in the columns that are read)',
  ],
  'test-answers': ['rule', 'Testsvar tas bort', 'test answers are removed'],
  'later-answer': [
    'rule',
    'Avslutade svar räknas inte när organisationen har ett senare (efter sluttid)',
    'finished answers do not count where the organisation has a later one (by the time of finishing)',
  ],
  'unfinished-answers': [
    'rule',
    'Ofullständiga svar räknas inte när organisationen har ett avslutat',
    'unfinished answers do not count where the organisation has a finished one',
  ],
  'unfinished-empty': [
    'rule',
    'Ofullständiga svar utan innehåll räknas inte (organisationen har inget avslutat)',
    'unfinished answers without content do not count (the organisation has no finished one)',
  ],
  'unfinished-earlier': [
    'rule',
    'Ofullständiga svar med innehåll räknas inte när organisationen har ett senare sådant (efter starttid) och inget avslutat',
    'unfinished answers with content do not count where the organisation has a later one (by start) and none finished',
  ],
  'unfinished-kept': [
    'rule',
    'Ofullständiga svar räknas när de är organisationens sista med innehåll (efter starttid) och inget är avslutat',
    'unfinished answers count where they are the organisation’s last with content (by start) and none is finished',
  ],
  'cooperations-of-removed': [
    'rule',
    'Samarbeten från svar som inte räknas tas bort',
    'list rows of answers that do not count are removed',
  ],
  'about-unread': [
    'warning',
    'Bladet där exporten säger vad den är saknas eller är ändrat: källraden läses ur det som är kvar',
    'the sheet on which the export says what it is was removed or changed: the source line is read from what is left',
  ],
  'outside-routing': [
    'warning',
    'Svar på frågor som inte skulle ha ställts räknas inte, inte heller samarbeten som ingen fråga gällde',
    'answers to questions that routing did not ask do not count, nor do cooperations that no question was about',
  ],
  'nothing-listed': [
    'warning',
    'Svarande som säger sig ha samarbeten men inte har någon rad i listan: hur många de har är okänt, inte 0',
    'respondents who say that they cooperate and have no row on the list: how many they have is unknown, not 0',
  ],
  'repeated-rows': [
    'warning',
    'Rader i listan som är lika en tidigare rad från samma svarande räknas som egna samarbeten',
    'list rows that equal an earlier one of the same respondent are counted as cooperations of their own',
  ],
  'none-and-some': [
    'warning',
    '”Inga” tillsammans med andra alternativ: det som nämnts läses',
    '"none" together with other options: what was named is read',
  ],
  'text-without-tick': [
    'warning',
    'Fritext utan kryss i sin ruta läses som kryss',
    'free text without its box ticked is read as a tick',
  ],
  'empty-text': [
    'warning',
    'Fritext som inte säger något (0, –, nej och liknande) läses som tom',
    'free text that says nothing (0, –, nej and the like) is read as blank',
  ],
  'personal-in-text': [
    'warning',
    'E-postadresser, telefonnummer och liknande i fritext döljs',
    'e-mail addresses, phone numbers and the like in free text are masked',
  ],
  'total-rows': [
    'warning',
    'Rader med summor, antal eller medelvärden hoppas över',
    'rows of sums, counts or means are skipped',
  ],
  'without-time': [
    'warning',
    'Svar utan läsbar tid räknas som äldre än organisationens andra (annars efter starttid, sedan svars-id)',
    'answers without a readable time count as older than the others of their organisation (else by start, then by id)',
  ],
  'same-time': [
    'warning',
    'Av en organisations svar med samma, senaste tid räknas det som påbörjades sist (sedan efter svars-id)',
    'of an organisation’s answers with the same, latest time the one begun last counts (then by id)',
  ],
  'day-alone': [
    'warning',
    'Av en organisations svar från samma dag saknar något klockslag: det läses som dagens början',
    'of an organisation’s answers of one day some have no clock: these are read as the beginning of the day',
  ],
  'ends-before-start': [
    'warning',
    'Svar som slutar före sin början: tiderna läses som de står',
    'answers that end before they begin: the times are read as they stand',
  ],
  'far-time': [
    'warning',
    'Tider mer än ett år från de andras (medianen) läses som de står',
    'times over a year from those of the others (their median) are read as they stand',
  ],
  'mixed-zones': [
    'warning',
    'Tider med och utan tidszon i en organisations svar: de utan läses som UTC',
    'times with and without a time zone among an organisation’s answers: those without are read as UTC',
  ],
  'unreadable-dates': [
    'warning',
    'Datum som inte går att läsa räknas som saknade',
    'dates that cannot be read count as missing',
  ],
  'formula-values': [
    'warning',
    'Formler bland svaren läses med det värde som senast räknades ut',
    'formulas among the answers are read with the value that was computed last',
  ],
  'lost-letters': ['warning', 'Text med tecken som gått förlorade (�)', 'text with letters that were lost (�)'],
  'hidden-cells': [
    'warning',
    'Dolda blad, rader och kolumner behandlas som synliga',
    'hidden sheets, rows and columns are read like visible ones',
  ],
  'unknown-columns': [
    'warning',
    'Kolumner som kodboken inte känner läses inte',
    'columns that the codebook does not know are not read',
  ],
  'unread-sheets': [
    'warning',
    'Blad som kodboken inte nämner läses inte',
    'sheets that the codebook does not name are not read',
  ],
  'other-format': [
    'warning',
    'Filen är av ett annat format än dess ändelse säger',
    'the file is of another format than its ending says',
  ],
  'text-form': [
    'normalisation',
    'Blanksteg och teckenform görs enhetliga',
    'spaces and forms of letters are made uniform',
  ],
  'header-form': [
    'normalisation',
    'Rubriker i annan skrivform än kodbokens läses som kodbokens',
    'headers written otherwise than in the codebook are read as the codebook’s',
  ],
  'label-form': [
    'normalisation',
    'Alternativ som skrivs på annat sätt än i kodboken läses som alternativet',
    'options written otherwise than in the codebook are read as the option',
  ],
  'tick-as-text': [
    'normalisation',
    'Kryssmärken som i en arbetsbok står som text läses som kryss',
    'marks of ticks that stand as text in a workbook are read as ticks',
  ],
  'code-form': [
    'normalisation',
    'Koder utan sin inledande nolla, eller med decimaler, läses som koden',
    'codes without their leading zero, or with decimals, are read as the code',
  ],
  'date-form': [
    'normalisation',
    'Datum som är löpnummer, eller text i annan form än ÅÅÅÅ-MM-DD med eller utan klockslag, läses som datum',
    'dates that are serial numbers, or text in another form than YYYY-MM-DD with or without a clock, are read as dates',
  ],
  'number-formats': [
    'normalisation',
    'Talformat som bara styr hur celler visas läses inte',
    'number formats that only say how cells look are not read',
  ],
} as const satisfies Readonly<Record<string, readonly [CleaningStep['severity'], string, string]>>;

export type CleaningRule = keyof typeof RULES;

/** Counts what each cleaning rule did, with the places where it did it. */
export class CleaningLog {
  private readonly places = new Map<CleaningRule, string[]>();

  add(rule: CleaningRule, place: string): void {
    const places = this.places.get(rule);
    if (places) places.push(place);
    else this.places.set(rule, [place]);
  }

  placesOf(rule: CleaningRule): readonly string[] {
    return this.places.get(rule) ?? [];
  }

  /** Every rule, also those that found nothing to do. */
  steps(): CleaningStep[] {
    return (Object.keys(RULES) as CleaningRule[]).map((rule) => ({
      rule,
      severity: RULES[rule][0],
      description: inLanguage({
        sv: RULES[rule][1],
        en: RULES[rule][2].charAt(0).toUpperCase() + RULES[rule][2].slice(1),
      }),
      inEnglish: RULES[rule][2],
      places: this.places.get(rule) ?? [],
    }));
  }
}
