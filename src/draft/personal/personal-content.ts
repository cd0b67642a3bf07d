import { maskPersonal } from '../../input/mask-personal';
import type { Column } from '../table/column';

/** Different answers that are looked at. */
const LOOKED_AT = 200;
const NAME = /^\p{Lu}[\p{L}’'-]+([ .]+\p{Lu}[\p{L}’'-]*){1,3}$/u;
const STREET =
  /(\p{L}(gatan|vägen|gränd|allén|torget|stigen)|\b(street|st|road|rd|avenue|ave|lane|drive))\.? *\d|\d+[a-z]? +[\p{L}. ]+ (street|st|road|rd|avenue|ave|lane|drive)\b/iu;
const POSTCODE = /^(s-|se-)?\d{3} \d{2}$/iu;

/** What the answers of a column look like that tells who somebody is; null if they do not. */
export function personalContent({ labels, answered }: Pick<Column, 'labels' | 'answered'>): string | null {
  const texts = [...labels.values()].slice(0, LOOKED_AT).map(({ text }) => text);
  if (texts.length === 0) return null;
  const most = (test: (text: string) => boolean, share: number): boolean =>
    texts.filter(test).length >= share * texts.length;
  if (most((text) => maskPersonal(text) !== text, 0.5)) return 'addresses or numbers of people';
  if (most((text) => STREET.test(text), 0.5)) return 'street addresses';
  if (most((text) => POSTCODE.test(text), 0.8)) return 'postal codes';
  const isDistinct = answered >= 5 && labels.size >= 0.8 * answered;
  return isDistinct && most((text) => NAME.test(text), 0.7) ? 'names of people' : null;
}
