import { inLanguage } from '../input/language';
import { rangeText } from '../language/range-text';
import { roundedPercent } from '../statistics/rounding';
import type { Nonresponse } from './nonresponse';

type Bounded = Omit<Nonresponse, 'key' | 'label'>;

/**
 * What those who did not answer could make of a share, in whole organisations
 * beside percent: "189–208 av 290, 65–72 procent".
 * @param isOfRegister Of a response rate there is no one of whom it is not known.
 */
export const boundsText = (share: Bounded, isOfRegister: boolean): string =>
  inLanguage({ sv: textSv, en: textEn })(share, isOfRegister);

function textSv({ count, base, population, interval, worst }: Bounded, isOfRegister: boolean): string {
  const unknown = population - base;
  if (isOfRegister) return `${count} av ${base}; det är känt för alla, så bortfallet ändrar det inte.`;
  if (base === 0 || unknown === 0) return `${count} av ${base}; alla som kan ha fått frågan svarade.`;
  const inside = interval ? `${rangeText(interval, population)}, inom 95-procentsintervallet; ` : '';
  return (
    `${count} av ${base} (${roundedPercent(count, base)} procent); om ${unknown} ${unknown === 1 ? 'annan' : 'andra'} hade svarat: ` +
    `${inside}${rangeText(worst, population)}, om ingen eller alla av dem sagt ja.`
  );
}

function textEn({ count, base, population, interval, worst }: Bounded, isOfRegister: boolean): string {
  const unknown = population - base;
  if (isOfRegister) return `${count} of ${base}; it is known of all, so nonresponse does not change it.`;
  if (base === 0 || unknown === 0) return `${count} of ${base}; all who may have been asked answered.`;
  const inside = interval ? `${rangeText(interval, population)}, within the 95 percent interval; ` : '';
  return (
    `${count} of ${base} (${roundedPercent(count, base)} percent); had ${unknown} ${unknown === 1 ? 'other' : 'others'} answered: ` +
    `${inside}${rangeText(worst, population)}, if none or all of them had said yes.`
  );
}
