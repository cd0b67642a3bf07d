import type { CleaningSeverity, CleaningStep } from '../survey/cleaning-step';

/**
 * The cleaning rules, in the order in which the method notebook lists them. The
 * words must be true of every place that is listed: those on reading (`läses`)
 * also hold for answers that do not count in the end.
 */
const RULES = {
  'empty-rows': ['rule', 'Tomma rader mellan andra hoppas över (inget står i de kolumner som läses)'],
  'test-answers': ['rule', 'Testsvar tas bort'],
  'later-answer': ['rule', 'Avslutade svar räknas inte när organisationen har ett senare (efter sluttid, annars rad)'],
  'unfinished-answers': ['rule', 'Ofullständiga svar räknas inte när organisationen har ett avslutat'],
  'unfinished-empty': ['rule', 'Ofullständiga svar utan innehåll räknas inte (organisationen har inget avslutat)'],
  'unfinished-earlier': [
    'rule',
    'Ofullständiga svar med innehåll räknas inte när organisationen har ett senare sådant (efter starttid, annars rad) och inget avslutat',
  ],
  'unfinished-kept': [
    'rule',
    'Ofullständiga svar räknas när de är organisationens sista med innehåll (efter starttid, annars rad) och inget är avslutat',
  ],
  'cooperations-of-removed': ['rule', 'Samarbeten från svar som inte räknas tas bort'],
  'outside-routing': [
    'warning',
    'Svar på frågor som inte skulle ha ställts räknas inte, inte heller samarbeten som ingen fråga gällde',
  ],
  'none-and-some': ['warning', '”Inga” tillsammans med andra alternativ: det som nämnts läses'],
  'text-without-tick': ['warning', 'Fritext utan kryss i sin ruta läses som kryss'],
  'personal-in-text': ['warning', 'E-postadresser, telefonnummer och liknande i fritext döljs'],
  'total-rows': ['warning', 'Rader med summor, antal eller medelvärden hoppas över'],
  'order-by-row': [
    'warning',
    'Svar utan läsbar tid ordnas efter rad, där organisationen har flera som skulle kunna räknas',
  ],
  'same-time': ['warning', 'Av en organisations svar med samma, senaste tid räknas det som står längst ned'],
  'unreadable-dates': ['warning', 'Datum som inte går att läsa räknas som saknade'],
  'formula-values': ['warning', 'Formler bland svaren läses med det värde som senast räknades ut'],
  'lost-letters': ['warning', 'Text med tecken som gått förlorade (�)'],
  'hidden-cells': ['warning', 'Dolda blad, rader och kolumner behandlas som synliga'],
  'unknown-columns': ['warning', 'Kolumner som kodboken inte känner läses inte'],
  'unread-sheets': ['warning', 'Blad som kodboken inte nämner läses inte'],
  'other-format': ['warning', 'Filen är av ett annat format än dess ändelse säger'],
  'text-form': ['normalisation', 'Blanksteg och teckenform görs enhetliga'],
  'header-form': ['normalisation', 'Rubriker i annan skrivform än kodbokens läses som kodbokens'],
  'label-form': ['normalisation', 'Alternativ som skrivs på annat sätt än i kodboken läses som alternativet'],
  'tick-as-text': ['normalisation', 'Kryssmärken som i en arbetsbok står som text läses som kryss'],
  'code-form': ['normalisation', 'Koder utan sin inledande nolla, eller med decimaler, läses som koden'],
  'date-form': [
    'normalisation',
    'Datum som är löpnummer, eller text i annan form än ÅÅÅÅ-MM-DD med eller utan klockslag, läses som datum',
  ],
} as const satisfies Readonly<Record<string, readonly [CleaningSeverity, string]>>;

export type CleaningRule = keyof typeof RULES;

/** Counts what each cleaning rule did, with the places where it did it. */
export class CleaningLog {
  private readonly places = new Map<CleaningRule, string[]>();

  add(rule: CleaningRule, place: string): void {
    const places = this.places.get(rule);
    if (places) places.push(place);
    else this.places.set(rule, [place]);
  }

  /** Every rule, also those that found nothing to do. */
  steps(): CleaningStep[] {
    return (Object.keys(RULES) as CleaningRule[]).map((rule) => ({
      rule,
      severity: RULES[rule][0],
      description: RULES[rule][1],
      places: this.places.get(rule) ?? [],
    }));
  }
}
