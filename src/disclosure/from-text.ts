import { inLanguage } from '../input/language';
import { listed } from '../language/words';
import type { Secret } from './find-exposed';
import type { Published } from './published';

/** Which published things tell some numbers, and which of them only together. */
export function fromText(secrets: readonly Pick<Secret, 'from'>[], from: readonly Pick<Published, 'id'>[]): string {
  const and = inLanguage({ sv: ' och ', en: ' and ' });
  const together = secrets.filter((one) => one.from.ids.length > 1).map((one) => one.from.ids.join(and));
  const some = [...new Set(together)];
  const ids = from.map(({ id }) => id);
  return inLanguage({ sv: textSv, en: textEn })(listed(ids), some);
}

const textSv = (ids: string, some: readonly string[]): string =>
  `Det följer av ${ids}${some.length === 0 ? '' : `; en del först av ${listed(some.map((one) => `${one} tillsammans`))}`}.`;

const textEn = (ids: string, some: readonly string[]): string =>
  `It follows from ${ids}${some.length === 0 ? '' : `; some of it only from ${listed(some.map((one) => `${one} together`))}`}.`;
