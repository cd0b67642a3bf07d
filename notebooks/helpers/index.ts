/** What only this study needs, beside `src`: its first question, its countries, its map. */
export { iso3 } from './country';
export { engagement, type Engagement } from './engagement';
export { engagementText } from './engagement-text';
export { partsOfWorld } from './parts-of-world';
export { swedenMapFigure } from './sweden-map-figure';
