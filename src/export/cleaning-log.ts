import type { CleaningSeverity, CleaningStep } from '../survey/cleaning-step';

/** The cleaning rules, in the order in which the method notebook lists them. */
const RULES = {
  'empty-rows': ['rule', 'Tomma rader hoppas över'],
  'test-answers': ['rule', 'Testsvar tas bort'],
  'later-answer': ['rule', 'Av flera svar från samma organisation räknas det sist avslutade'],
  'unfinished-answers': [
    'rule',
    'Ofullständiga svar tas bort om de är tomma eller om organisationen har ett avslutat svar',
  ],
  'unfinished-kept': ['rule', 'Ofullständigt svar räknas eftersom det är organisationens enda och har innehåll'],
  'cooperations-of-removed': ['rule', 'Samarbeten som hör till borttagna svar tas bort'],
  'outside-routing': ['warning', 'Svar på frågor som inte skulle ha ställts räknas inte'],
  'none-and-some': ['warning', '”Inga” tillsammans med andra alternativ: det som nämnts räknas'],
  'text-without-tick': ['warning', 'Fritext utan kryss i sin ruta räknas som kryss'],
  'personal-in-text': ['warning', 'E-postadresser, telefonnummer och liknande i fritext döljs'],
  'total-rows': ['warning', 'Summarader hoppas över'],
  'order-by-row': ['warning', 'Av flera svar utan läsbar tid räknas det som står längst ned'],
  'unreadable-dates': ['warning', 'Datum som inte går att läsa'],
  'formula-values': ['warning', 'Celler med formler läses med det värde som senast räknades ut'],
  'lost-letters': ['warning', 'Text med tecken som gått förlorade (�)'],
  'hidden-cells': ['warning', 'Dolda blad, rader och kolumner läses som andra'],
  'unknown-columns': ['warning', 'Kolumner som kodboken inte känner läses inte'],
  'unread-sheets': ['warning', 'Blad som kodboken inte nämner läses inte'],
  'other-format': ['warning', 'Filen är av ett annat format än dess ändelse säger'],
  'text-form': ['normalisation', 'Blanksteg och teckenform görs enhetliga'],
  'header-form': ['normalisation', 'Rubriker i annan skrivform än kodbokens räknas som rubriken'],
  'label-form': ['normalisation', 'Alternativ i annan skrivform än kodbokens räknas som alternativet'],
  'tick-as-text': ['normalisation', 'Kryss som står som text räknas som kryss'],
  'code-form': ['normalisation', 'Koder som förlorat inledande nolla får den åter'],
  'date-form': ['normalisation', 'Datum som står som text eller löpnummer läses som datum'],
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
