import { Survey, type SurveyContent } from '../../src/survey/survey';

/** Those whom the study asked; here they have no organisations. */
const POPULATIONS = ['municipality', 'region'].map((id) => ({ id, organisations: [], alsoCounted: [] }));

/** A survey of given rows, where no file is read. */
export const inventedSurvey = (content: Partial<SurveyContent> = {}): Survey =>
  new Survey({
    title: 'Påhittad enkät',
    file: 'pahittad.xlsx',
    sha256: '0'.repeat(64),
    sourceLine: 'Källa: påhittad enkät',
    isStandIn: false,
    respondents: [],
    cooperations: [],
    questions: [],
    organisations: [],
    groups: [],
    populations: POPULATIONS,
    registers: [],
    cleaning: [],
    setAside: { respondents: [], cooperations: [] },
    sheets: {
      answers: { sheet: 'Svar', naming: 'G' },
      cooperations: { sheet: 'Samarbeten', id: 'A' },
    },
    ...content,
  });
