import type { AuditTableTexts } from './audit-table-texts';

/** What tables of findings are called in Swedish. */
export const auditTableTextsSv: AuditTableTexts = {
  contradiction: {
    id: 'granskning-motsagelser',
    title: 'Tryckta tal som motsäger varandra',
    heads: { uppgift: 'Uppgift', motsager: 'Motsäger', rakning: 'Räkning', forklaring: 'Förklaring' },
  },
  'contradiction-in-words': {
    id: 'granskning-motsagelser-i-ord',
    title: 'Tryckta påståenden som motsäger varandra',
    heads: { uppgift: 'Uppgifter', rakning: 'Räkning', forklaring: 'Förklaring' },
  },
  'holds-only-if': {
    id: 'granskning-antaganden',
    title: 'Tryckta tal som inte går ihop som de står, och vad som får dem att göra det',
    heads: {
      samband: 'Samband',
      uppgifter: 'Uppgifter',
      rakning: 'Räkning',
      antagande: 'Går ihop om',
      antal: 'Antal',
      rekonstruktion: 'I rekonstruktionen',
    },
  },
  'hidden-base': {
    id: 'granskning-dolda-baser',
    title: 'Baser som inte är tryckta',
    heads: {
      bas: 'Bas',
      procent: 'Procent',
      hogst: 'Högst',
      baser: 'Möjliga baser',
      rakning: 'Till exempel',
      besked: 'Vad procenten säger',
    },
  },
};
