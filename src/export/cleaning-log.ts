import type { CleaningStep } from '../survey/survey';

/** The cleaning rules, in the order in which the method notebook lists them. */
const RULES = {
  'empty-rows': 'Tomma rader hoppas över',
  'test-answers': 'Testsvar tas bort',
  'later-answer': 'Av flera svar från samma organisation räknas det sist avslutade',
  'unfinished-answers': 'Ofullständiga svar tas bort om de är tomma eller om organisationen har ett avslutat svar',
  'unfinished-kept': 'Ofullständigt svar räknas eftersom det är organisationens enda och har innehåll',
  'cooperations-of-removed': 'Samarbeten som hör till borttagna svar tas bort',
  'outside-routing': 'Svar på frågor som inte skulle ha ställts räknas inte',
  'none-and-some': '”Inga” tillsammans med andra alternativ: det som nämnts räknas',
  'text-without-tick': 'Fritext utan kryss i sin ruta räknas som kryss',
  'text-form': 'Blanksteg och teckenform görs enhetliga',
  'label-form': 'Alternativ i annan skrivform än kodbokens räknas som alternativet',
  'tick-as-text': 'Kryss som står som text räknas som kryss',
  'code-form': 'Koder som förlorat inledande nolla får den åter',
  'unknown-columns': 'Kolumner som kodboken inte känner läses inte',
} as const;

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
      description: RULES[rule],
      places: this.places.get(rule) ?? [],
    }));
  }
}
