import { inLanguage } from '../input/language';
import type { Count } from '../statistics/count';

export const COUNT_COLUMNS = ['label', 'count', 'base', 'percent'] as const;

/** Heads of these columns but for the label's, which every table names itself. */
export const countHeads = (): { count: string; base: string; percent: string } =>
  inLanguage({
    sv: { count: 'Antal', base: 'Bas', percent: 'Procent' },
    en: { count: 'Count', base: 'Base', percent: 'Percent' },
  });

/** A Count as a row: percent unrounded, null without a base. */
export const countRow = ({ label, count, base, percent }: Count, name = label) => ({
  label: name,
  count,
  base,
  percent,
});
