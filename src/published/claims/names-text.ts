import { inLanguage } from '../../input/language';
import { formatCount } from '../../language/numbers';

/** How long a list is: "3 namn", "3 names". */
export const namesText = (many: number): string =>
  inLanguage({ sv: `${formatCount(many)} namn`, en: `${formatCount(many)} ${many === 1 ? 'name' : 'names'}` });
