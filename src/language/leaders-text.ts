import type { Leaders } from '../statistics/ranking';
import { formatCount } from './numbers';
import { numberWord } from './words';

/**
 * What a list of leaders shows and leaves out, for the base line below it.
 * @example leadersText(leaders(counts, 10)) // "figuren visar de tio främsta; ytterligare 4 har lika många som den sista"
 */
export function leadersText({ counts, equal }: Leaders): string {
  if (counts.length === 0) return 'ingen har någon';
  const shown = counts.length === 1 ? 'den främsta' : `de ${numberWord(counts.length)} främsta`;
  const left = equal === 0 ? '' : `; ytterligare ${formatCount(equal)} har lika många som den sista`;
  return `figuren visar ${shown}${left}`;
}
