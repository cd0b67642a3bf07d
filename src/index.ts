/** What notebooks import: everything that a cell calls, and nothing else. */
export { loadSurvey } from './export/load-survey';
export { chose, chosen, hasAnswered, textOf, wasAsked } from './survey/case';
export { labelOf } from './survey/question';
export type { Cooperation } from './survey/cooperation';
export type { Respondent } from './survey/respondent';
export type { Survey } from './survey/survey';

export { byCountry, respondentsWith } from './statistics/by-country';
export { byName } from './statistics/by-name';
export { byOrganisation, countOf } from './statistics/by-organisation';
export { Count, count } from './statistics/count';
export { crosstab } from './statistics/crosstab';
export type { Distribution } from './statistics/distribution';
export { engagement, type Engagement } from './statistics/engagement';
export { evenNonresponse } from './statistics/even-nonresponse';
export { mentioning } from './statistics/free-text';
export { frequencies } from './statistics/frequencies';
export { itemResponse } from './statistics/item-response';
export { mentions } from './statistics/mentions';
export { partsOfWorld } from './statistics/parts-of-world';
export { leaders, placeable, ranked, rankOf } from './statistics/ranking';
export { responseRate } from './statistics/response-rate';
export { tally } from './statistics/tally';

export { barFigure } from './figures/bar-figure';
export { groupedBarFigure } from './figures/grouped-bar-figure';
export { stackedBarFigure } from './figures/stacked-bar-figure';
export { swedenMapFigure } from './figures/sweden-map-figure';
export { trendFigure } from './figures/trend-figure';
export { worldMapFigure } from './figures/world-map-figure';
export { cleaningTable } from './tables/cleaning-table';
export { findingsTable } from './notebook/findings-table';
export { nonresponseTable } from './nonresponse/nonresponse-table';
export { countTable } from './tables/count-table';
export { nameTable } from './tables/name-table';

export { baseText } from './language/base-text';
export { certaintyText } from './nonresponse/certainty-text';
export { leadersText } from './language/leaders-text';
export { leadingText } from './language/leading-text';
export { mostText } from './language/most-text';
export { formatCount, percentText } from './language/numbers';
export { shareText } from './language/share-text';
export { testText } from './language/test-text';
export { trendText } from './language/trend-text';
export { capitalised, compared, listed, numberWord, uncapitalised } from './language/words';

export { audit } from './audit/audit';
export { auditTable } from './audit/audit-table';
export { certaintyOf } from './nonresponse/certainty';
export { shareOfPopulation } from './nonresponse/share-of-population';
export { openRegister } from './published/register';
export { findings } from './notebook/findings';
export { conclude } from './notebook/conclude';
export { show } from './notebook/show';
export { trace } from './notebook/trace';
export { toFrame } from './notebook/to-frame';
